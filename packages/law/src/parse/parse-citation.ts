import { type Citation, errorOf, quoteValue, type Result, resultOf } from '@zwgk/core';
import { lawErrors } from '../errors.ts';
import type { FoundCitation, RefusedCitation } from './citation-in-text.ts';
import { parseCitations } from './parse-citations.ts';

/**
 * Reads the one citation of a text (解析引用). Forms and conventions are those of `parseCitations`; the version is
 * given only when the text names it.
 *
 * @throws ZwgkError `law/no-citation`, `law/several-citations`, `law/title-not-registered`, `law/no-such-article`
 * @example
 * ```ts
 * import { parseCitation } from '@zwgk/law';
 * const cited = parseCitation('《政府信息公开条例》（2019年修订）第二十条第（五）项');
 * cited; // => { instrument: 'disclosure-regulation', version: '2019', article: 20, item: 5 }
 * ```
 */
export function parseCitation(text: string): Citation {
  const [found, ...more] = parseCitations(text);
  const value = quoteValue(text);
  if (found === undefined) throw errorOf(lawErrors, 'law/no-citation', { value });
  if (more.length > 0) throw errorOf(lawErrors, 'law/several-citations', { value, count: more.length + 1 });
  if (found.instrument === undefined) throw refusal(found);
  return citationOf(found);
}

/**
 * Like {@link parseCitation}, with a result in place of an exception.
 *
 * @example
 * ```ts
 * import { safeParseCitation } from '@zwgk/law';
 * safeParseCitation('没有引用').ok; // => false
 * ```
 */
export function safeParseCitation(text: string): Result<Citation> {
  return resultOf(() => parseCitation(text));
}

function refusal({ unknownTitle, findings: [finding] }: RefusedCitation): Error {
  if (unknownTitle !== undefined) {
    return errorOf(lawErrors, 'law/title-not-registered', { title: quoteValue(unknownTitle) });
  }
  const { title, article, articles } = finding.params as { title: string; article: number; articles: number };
  return errorOf(lawErrors, 'law/no-such-article', { title, article, articles });
}

function citationOf({ span, inForce, validity, findings, ...citation }: FoundCitation): Citation {
  return citation;
}
