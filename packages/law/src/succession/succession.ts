import type { Bilingual, Citation, Confidence } from '@zwgk/core';
import { readPlaces } from '../parse/place-reader.ts';
import { counterparts } from './counterparts.ts';

/** An article that took the place of another (承继条文), or was replaced by it. */
export interface Succession {
  readonly citation: Citation;
  /** What the rule is about. */
  readonly subject: Bilingual;
  /** `inferred` when the rule was divided, merged or put differently. */
  readonly confidence: Confidence;
}

type Place = Pick<Citation, 'article' | 'paragraph' | 'item'>;

interface Pair {
  readonly in2007: Place | undefined;
  readonly in2019: Place | undefined;
  readonly subject: Bilingual;
  readonly confidence: Confidence;
}

type Side = 'in2007' | 'in2019';
const VERSION = { in2007: '2007', in2019: '2019' } as const;
const INSTRUMENT = 'disclosure-regulation';

/**
 * Where the disclosure regulation of 2019 has the rule of a place in the text of 2007 (2007年条文在2019年文本中的对应条文).
 * A citation without a version is taken for one of 2007. An empty list: the rule was dropped. `undefined`: another
 * instrument or version, or no such article. A paragraph or item that has no counterpart of its own gives that of its
 * article.
 *
 * @example
 * ```ts
 * import { successorOf } from '@zwgk/law';
 * const [successor] = successorOf({ instrument: 'disclosure-regulation', version: '2007', article: 18 }) ?? [];
 * successor?.citation; // => { instrument: 'disclosure-regulation', version: '2019', article: 26 }
 * ```
 */
export function successorOf(citation: Citation): readonly Succession[] | undefined {
  return counterpartsOf(citation, 'in2007', 'in2019');
}

/**
 * Where the disclosure regulation of 2007 had the rule of a place in the text of 2019. A citation without a version is
 * taken for one of 2019. An empty list: the rule was new in 2019. Otherwise as {@link successorOf}.
 *
 * @example
 * ```ts
 * import { predecessorOf } from '@zwgk/law';
 * const article = { instrument: 'disclosure-regulation', version: '2019', article: 26 };
 * predecessorOf(article)?.[0]?.citation.article; // => 18
 * predecessorOf({ ...article, article: 16 }); // => []
 * ```
 */
export function predecessorOf(citation: Citation): readonly Succession[] | undefined {
  return counterpartsOf(citation, 'in2019', 'in2007');
}

let memo: readonly Pair[] | undefined;

/** The table, its places read once. */
const pairs = (): readonly Pair[] => {
  memo ??= counterparts.map(([in2007, in2019, zh, en, confidence = 'primary']) => ({
    in2007: placeOf(in2007),
    in2019: placeOf(in2019),
    subject: { zh, en },
    confidence,
  }));
  return memo;
};

function placeOf(text: string): Place | undefined {
  const [first] = readPlaces(text, 0)?.places ?? [];
  if (first === undefined) return undefined;
  const { start, end, ...place } = first;
  return place;
}

function counterpartsOf(citation: Citation, from: Side, to: Side): readonly Succession[] | undefined {
  const { instrument, version = VERSION[from], inserted } = citation;
  if (instrument !== INSTRUMENT || version !== VERSION[from] || inserted !== undefined) return undefined;
  const ofArticle = pairs().filter((pair) => pair[from]?.article === citation.article);
  if (ofArticle.length === 0) return undefined;
  const exact = ofArticle.filter((pair) => isSame(pair[from], citation));
  const around = ofArticle.filter((pair) => contains(pair[from], citation));
  const within = ofArticle.filter((pair) => contains(citation, pair[from]));
  if (exact.length > 0) return successions(exact, to);
  if (around.length > 0) return successions(around, to);
  return byArticle(successions(within.length > 0 ? within : ofArticle, to));
}

const isSame = (a: Place | undefined, b: Place): boolean =>
  a?.article === b.article && a?.paragraph === b.paragraph && a?.item === b.item;

/** Whether a place holds a finer one: an article its paragraphs, a paragraph its items. */
const contains = (outer: Place | undefined, inner: Place | undefined): boolean =>
  outer?.article === inner?.article &&
  outer?.item === undefined &&
  (outer?.paragraph === undefined || outer.paragraph === inner?.paragraph);

const successions = (found: readonly Pair[], to: Side): readonly Succession[] =>
  found.flatMap(({ subject, confidence, [to]: place }) =>
    place === undefined
      ? []
      : [{ citation: { instrument: INSTRUMENT, version: VERSION[to], ...place }, subject, confidence }],
  );

/** Several finer counterparts as whole articles, each once. */
function byArticle(found: readonly Succession[]): readonly Succession[] {
  const articles = new Map<number | undefined, Succession>();
  for (const { citation, subject, confidence } of found) {
    const { instrument, article } = citation;
    const whole = { instrument, version: citation.version ?? '', ...(article !== undefined && { article }) };
    if (!articles.has(article)) articles.set(article, { citation: whole, subject, confidence });
  }
  return [...articles.values()];
}
