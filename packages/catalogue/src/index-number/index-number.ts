import { errorOf, type Finding, quoteValue, type Result, resultOf } from '@zwgk/core';
import { type PlainWriting, plainWriting } from '../written-number/written-number.ts';
import { checkNumber, checkWriting, placeholderFinding, unrecognisedFinding } from './check.ts';
import { commonIndexNumber } from './common.ts';
import { indexNumberErrors } from './errors.ts';
import type { IndexNumberPart, IndexNumberScheme } from './scheme.ts';
import { type IndexNumberSchemeId, indexNumberSchemes } from './schemes.ts';

/** An index number taken apart. Which parts there are depends on the scheme; all but the year keep their zeros. */
export interface IndexNumber extends Readonly<Partial<Record<Exclude<IndexNumberPart, 'year'>, string>>> {
  readonly scheme: IndexNumberSchemeId;
  /** The year in the number: of entry into the catalogue, not of the document. */
  readonly year?: number;
  /** The number as its scheme writes it. */
  readonly normalised: string;
}

/** An index number as read, or `scheme: 'unknown'`, and what there is to say about it. */
export type IndexNumberReading = (IndexNumber | { readonly scheme: 'unknown'; readonly normalised: string }) & {
  readonly findings: readonly Finding[];
};

const DASHES = /[‐‑‒–—―−﹘﹣ー]/g;
const SLASHES = /[∕⁄]/g;

const capital = (text: string): string => (/[a-z]/.test(text) ? inCapitalsOf(text) : text);
const inCapitalsOf = (text: string): string => text.replace(/[a-z]+/g, (letters) => letters.toUpperCase());
const cased = (text: string, { letters }: IndexNumberScheme): string =>
  letters === 'small' ? text.toLowerCase() : capital(text);

const layOut = (parts: Partial<Record<IndexNumberPart, string | number>>, layout: string): string =>
  layout.replace(/\{([a-z]+)\}/g, (_, part: IndexNumberPart) => {
    const value = parts[part];
    return typeof value === 'number' ? String(value).padStart(4, '0') : (value ?? '');
  });

/** An organisation code is written without the hyphen before its check digit. */
const withoutHyphen = (issuer: string): string => (issuer.length === 10 ? issuer.replace('-', '') : issuer);

/** A number with a slash is of a scheme that has one; half of the patterns need not be tried. */
const schemesWithSlash = /* @__PURE__ */ (() => indexNumberSchemes.filter(({ layout }) => layout.includes('/')))();
const schemesWithoutSlash = /* @__PURE__ */ (() => indexNumberSchemes.filter(({ layout }) => !layout.includes('/')))();

interface Recognised {
  readonly scheme: IndexNumberScheme;
  readonly number: IndexNumber;
  /** The head before its hyphen was dropped. */
  readonly head: string | undefined;
}

function recognise(text: string): Recognised | undefined {
  const inCapitals = capital(text);
  for (const candidate of text.includes('/') ? schemesWithSlash : schemesWithoutSlash) {
    const groups = candidate.pattern.exec(inCapitals)?.groups as Partial<Record<IndexNumberPart, string>> | undefined;
    if (groups === undefined) continue;
    const scheme: IndexNumberScheme = candidate;
    const parts: Partial<Record<IndexNumberPart, string>> = {};
    for (const part of Object.keys(groups) as IndexNumberPart[]) {
      const written = groups[part];
      if (written !== undefined) parts[part] = cased(written, scheme);
    }
    const head = parts.issuer;
    if (head !== undefined && scheme.head === 'organisation-code') parts.issuer = withoutHyphen(head);
    const { year = parts.date?.slice(0, 4), ...others } = parts;
    const number: IndexNumber = {
      scheme: candidate.id,
      ...others,
      ...(year !== undefined && { year: Number(year) }),
      normalised: layOut(parts, scheme.layout),
    };
    return { scheme, number, head };
  }
  return undefined;
}

const plain = (value: string): { writing: PlainWriting; text: string } => {
  const writing = plainWriting(value);
  return { writing, text: writing.text.replace(DASHES, '-').replace(SLASHES, '/') };
};

/**
 * Reads an index number (索引号) of any scheme in {@link indexNumberSchemes}, however it was typed, and says what is
 * wrong with it. It never throws on a text: what it does not know has the scheme `unknown` and a finding. `issuer` is
 * the head code (前段码), which is often the platform's and not the publisher's.
 *
 * @source 政府信息公开目录系统实施指引（试行） for the national form; the schemes name their own
 * @example
 * ```ts
 * import { readIndexNumber } from '@zwgk/catalogue';
 * readIndexNumber('０１４０４０５３－Ｘ／2021-00490').normalised; // => '01404053X/2021-00490'
 * readIndexNumber('000014348/2021-65487').findings.map(({ code }) => code); // => ['catalogue/index-number-check-digit']
 * readIndexNumber('无').scheme; // => 'unknown'
 * ```
 */
export function readIndexNumber(value: string): IndexNumberReading {
  return commonIndexNumber(value) ?? recogniseWritten(value);
}

/** Reads a number of any scheme, however it was typed, and says what is out of place in it. */
export function recogniseWritten(value: string): IndexNumberReading {
  const { writing, text } = plain(value);
  const placeholder = placeholderFinding(text);
  if (placeholder !== undefined) return { scheme: 'unknown', normalised: text, findings: [placeholder] };
  const recognised = recognise(text);
  if (recognised === undefined) {
    return { scheme: 'unknown', normalised: text, findings: [unrecognisedFinding(text)] };
  }
  const { scheme, number, head } = recognised;
  const kinds = {
    space: writing.spacesBefore.size > 0,
    'full-width': writing.hasFullWidth,
    dash: text !== writing.text,
    'letter-case': text !== cased(text, scheme),
  };
  return { ...number, findings: [...checkWriting(writing.invisible, kinds), ...checkNumber(number, scheme, head)] };
}

const EXPECTED = '000014349/2018-00222';

const reject = (value: unknown): never => {
  throw errorOf(indexNumberErrors, 'catalogue/invalid-index-number', { value: quoteValue(value), expected: EXPECTED });
};

/**
 * Reads an index number (索引号) that has to be one. Deviations that {@link readIndexNumber} reports are let pass.
 *
 * @throws ZwgkError `catalogue/invalid-index-number` when it is of no known scheme
 * @example
 * ```ts
 * import { parseIndexNumber } from '@zwgk/catalogue';
 * parseIndexNumber('FJ00100-0201-2018-00262').category; // => '0201'
 * ```
 */
export function parseIndexNumber(value: unknown): IndexNumber {
  return (typeof value === 'string' ? recognise(plain(value).text)?.number : undefined) ?? reject(value);
}

/**
 * Like {@link parseIndexNumber}, with a result in place of an exception.
 *
 * @example
 * ```ts
 * import { safeParseIndexNumber } from '@zwgk/catalogue';
 * const result = safeParseIndexNumber('000014349/2018-00222');
 * result.ok && result.value.issuer; // => '000014349'
 * ```
 */
export function safeParseIndexNumber(value: unknown): Result<IndexNumber> {
  return resultOf(() => parseIndexNumber(value));
}

/**
 * Writes an index number (索引号) as its scheme does. `normalised` is ignored: the number is made from its parts.
 *
 * @throws ZwgkError `catalogue/invalid-index-number` when the parts do not fit the scheme
 * @example
 * ```ts
 * import { formatIndexNumber } from '@zwgk/catalogue';
 * formatIndexNumber({ scheme: 'csrc', issuer: 'bm56000001', year: 2024, serial: '00014574' }); // => 'bm56000001/2024-00014574'
 * ```
 */
export function formatIndexNumber(parts: Omit<IndexNumber, 'normalised'>): string {
  const scheme = indexNumberSchemes.find(({ id }) => id === parts.scheme);
  const text = scheme === undefined ? '' : layOut(parts, scheme.layout);
  return scheme?.pattern.test(capital(text)) ? text : reject(text);
}
