import {
  type Citation,
  createFinding,
  maskLongNumbers,
  type PlainDate,
  type PlainDateLike,
  parsePlainDate,
} from '@zwgk/core';
import { articleOutOfRange } from '../check-citation.ts';
import { type LawFinding, lawFindings } from '../findings.ts';
import { inForce } from '../in-force.ts';
import { versionOn } from '../version.ts';
import type { CitationInText, FoundCitation, RefusedCitation } from './citation-in-text.ts';
import { CitationReader, type Mention } from './citation-reader.ts';
import type { PlaceInText } from './place-reader.ts';

/** How a text is read. */
export interface ParseOptions {
  /** Chooses the version where the text names none, and asks whether each citation was in force that day. */
  readonly on?: PlainDateLike;
}

/**
 * All citations of law in a running text (识别文本中的法条引用), in their order; one pass, in time linear in the text.
 *
 * Forms: titles in title marks, full or short, with a version or a document number in brackets behind them
 * （2019年修订）（国务院令第711号）; document numbers alone; titles without marks when an article follows; Chinese and
 * Arabic numerals, full and half width, all brackets; lists and ranges.
 *
 * Conventions:
 * - A bare 条例 (also 本条例, 该条例) is the instrument named last whose title ends in 条例; where there is none, the
 *   disclosure regulation. 该法, 该办法 and the like go by the last title of that ending; 本法, 本办法 are the document itself
 *   and no citation. A short form that the text defines (以下简称…) goes before all that.
 * - A bare 第…条 goes on citing the instrument named last, unless it opens a line: then it is the document's own, and so
 *   are the bare ones that follow, until an instrument is named again.
 * - A range 第十四条至第十六条 gives every article in it, each with the span of the whole range; one of more than 100
 *   articles gives its two ends and a finding. In a list each citation has the span of its own part.
 * - A title that the registry does not hold is never taken for another: it comes as a refused citation with
 *   `unknownTitle`, and so does an article out of range, without `instrument`.
 *
 * @throws ZwgkError `core/invalid-date`, `core/date-out-of-range`
 * @example
 * ```ts
 * import { parseCitations } from '@zwgk/law';
 * const found = parseCitations('依据《政府信息公开条例》第三十三条第二款和条例第38条', { on: '2026-09-28' });
 * found.map(({ article }) => article); // => [33, 38]
 * found[0]?.span; // => [2, 20]
 * found[1]?.instrument; // => 'disclosure-regulation'
 * ```
 */
export function parseCitations(text: string, { on }: ParseOptions = {}): readonly CitationInText[] {
  const day = on === undefined ? undefined : parsePlainDate(on);
  const citations: CitationInText[] = [];
  for (const mention of new CitationReader(text).mentions()) citations.push(judge(mention, day));
  return citations;
}

function judge({ reference, start, end, place }: Mention, on: PlainDate | undefined): CitationInText {
  const where = { ...numbersOf(place), span: [start, end] as const };
  if ('unknownTitle' in reference) return refusedTitle(reference.unknownTitle, where);
  const { instrument, version: named, unknownVersion } = reference;
  const findings: LawFinding[] = [];
  if (unknownVersion !== undefined) {
    const params = { title: instrument.title.zh, version: unknownVersion };
    findings.push(createFinding(lawFindings, 'law/unknown-version', { params, span: where.span }));
  }
  if (place?.range !== undefined) {
    findings.push(createFinding(lawFindings, 'law/range-not-expanded', { params: place.range, span: where.span }));
  }
  const version = named ?? (on === undefined ? undefined : versionOn(instrument, on)?.version);
  const citation = { instrument: instrument.id, ...(version !== undefined && { version }), ...where };
  const outOfRange = articleOutOfRange(instrument, citation, on);
  if (outOfRange !== undefined) return { ...where, findings: [{ ...outOfRange, span: where.span }, ...findings] };
  return { ...citation, ...validityOn(citation, on), ...(findings.length > 0 && { findings }) };
}

const numbersOf = (place: PlaceInText | undefined): Omit<Citation, 'instrument' | 'version'> => {
  if (place === undefined) return {};
  const { start: _start, end: _end, range: _range, ...numbers } = place;
  return numbers;
};

function refusedTitle(title: string, where: Pick<RefusedCitation, 'span'>): RefusedCitation {
  const finding = createFinding(lawFindings, 'law/unknown-title', {
    params: { title: maskLongNumbers(title) },
    span: where.span,
  });
  return { ...where, unknownTitle: title, findings: [finding] };
}

function validityOn(citation: Citation, on: PlainDate | undefined): Pick<FoundCitation, 'inForce' | 'validity'> {
  if (on === undefined) return {};
  const validity = inForce(citation, on);
  return { ...(validity.status !== 'unknown' && { inForce: validity.status === 'in-force' }), validity };
}
