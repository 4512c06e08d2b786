import { type Citation, errorOf, formatChineseNumeral, type Language, quoteValue } from '@zwgk/core';
import { lawErrors } from './errors.ts';
import type { Instrument, InstrumentVersion } from './instrument.ts';
import { findInstrument } from './registry.ts';
import { findVersion, titleOf } from './version.ts';

/** How a citation is written. */
export interface CitationStyle {
  /** `full`, the default: the official title; `short`: the commonest Chinese abbreviation. English knows one title. */
  readonly title?: 'full' | 'short';
  /** `show`, the default: the version that the citation names, in brackets; `hide`: never. */
  readonly version?: 'show' | 'hide';
}

/**
 * Writes a citation as legal texts do (引用的书写): 《…》第三十三条第二款第（五）项, or the English counterpart. What
 * is written in Chinese, `parseCitation` reads back.
 *
 * @throws ZwgkError `law/instrument-not-registered`; `law/invalid-place` when a number is not from 1 to 9999, or a
 * paragraph or item stands without its article
 * @example
 * ```ts
 * import { formatCitation } from '@zwgk/law';
 * const item5 = { instrument: 'disclosure-regulation', article: 33, paragraph: 2, item: 5 };
 * formatCitation(item5); // => '《中华人民共和国政府信息公开条例》第三十三条第二款第（五）项'
 * formatCitation(item5, 'zh-CN', { title: 'short' }); // => '《政府信息公开条例》第三十三条第二款第（五）项'
 * const english = formatCitation({ ...item5, version: '2019' }, 'en');
 * english; // => 'Regulation on Government Information Disclosure (2019), art. 33(2) item 5'
 * ```
 */
export function formatCitation(citation: Citation, language: Language = 'zh-CN', style: CitationStyle = {}): string {
  const instrument = findInstrument(citation.instrument);
  if (instrument === undefined) {
    throw errorOf(lawErrors, 'law/instrument-not-registered', { instrument: quoteValue(citation.instrument) }, [
      'instrument',
    ]);
  }
  const shown = style.version === 'hide' ? undefined : citation.version;
  const version = citation.version === undefined ? undefined : findVersion(instrument, citation.version);
  return language === 'zh-CN'
    ? chineseTitle(instrument, version, style) + (shown === undefined ? '' : `（${shown}）`) + chinesePlace(citation)
    : titleOf(instrument, version).en + (shown === undefined ? '' : ` (${shown})`) + englishPlace(citation);
}

function chineseTitle(instrument: Instrument, version: InstrumentVersion | undefined, style: CitationStyle): string {
  const full = titleOf(instrument, version).zh;
  const [short = full] = version?.title === undefined ? instrument.shortTitles : [];
  const title = style.title === 'short' ? short : full;
  // A document whose title is not known goes by its number, which takes no title marks.
  return instrument.versions.some(({ number }) => number === title) ? title : `《${innerMarks(title)}》`;
}

/** Title marks inside title marks are the single ones: 《关于适用〈…〉的解释》. */
const innerMarks = (title: string): string => title.replace(/《/g, '〈').replace(/》/g, '〉');

function chinesePlace(citation: Citation): string {
  const { article, inserted, paragraph, item } = checkedPlace(citation);
  const numeral = (number: number): string => formatChineseNumeral(number) ?? reject();
  return [
    article === undefined ? '' : `第${numeral(article)}条`,
    inserted === undefined ? '' : `之${numeral(inserted)}`,
    paragraph === undefined ? '' : `第${numeral(paragraph)}款`,
    item === undefined ? '' : `第（${numeral(item)}）项`,
  ].join('');
}

function englishPlace(citation: Citation): string {
  const { article, inserted, paragraph, item } = checkedPlace(citation);
  return [
    article === undefined ? '' : `, art. ${article}`,
    inserted === undefined ? '' : `-${inserted}`,
    paragraph === undefined ? '' : `(${paragraph})`,
    item === undefined ? '' : ` item ${item}`,
  ].join('');
}

function checkedPlace(citation: Citation): Citation {
  const { article, inserted, paragraph, item } = citation;
  const numbers = [article, inserted, paragraph, item].filter((number) => number !== undefined);
  const areReadable = numbers.every((number) => Number.isInteger(number) && number >= 1 && number <= 9999);
  return areReadable && (article !== undefined || numbers.length === 0) ? citation : reject();
}

function reject(): never {
  throw errorOf(lawErrors, 'law/invalid-place', {
    expected: 'article, paragraph, item from 1 to 9999, the article first',
  });
}
