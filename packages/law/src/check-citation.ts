import {
  type Citation,
  createFinding,
  maskLongNumbers,
  type PlainDateLike,
  parsePlainDate,
  quoteValue,
} from '@zwgk/core';
import { type LawFinding, lawFindings } from './findings.ts';
import { inForce } from './in-force.ts';
import type { Instrument } from './instrument.ts';
import { findInstrument } from './registry.ts';
import { findVersion, versionOn } from './version.ts';

/** What a citation is checked against besides the registry. */
export interface CitationContext {
  /** The day on which it should have been in force. */
  readonly on?: PlainDateLike;
}

/**
 * Checks a citation against the registry (核对引用): whether instrument, version and article exist and, with `on`,
 * whether it was in force that day. An article is held against the version named, else the one in force `on`, else the
 * longest text of the instrument; where numbers of articles are not known, nothing is said.
 *
 * @throws ZwgkError `core/invalid-date`, `core/date-out-of-range`
 * @example
 * ```ts
 * import { checkCitation } from '@zwgk/law';
 * checkCitation({ instrument: 'disclosure-regulation', version: '2019', article: 56 }); // => []
 * checkCitation({ instrument: 'disclosure-regulation', article: 57 })[0]?.code; // => 'law/article-out-of-range'
 * ```
 */
export function checkCitation(citation: Citation, { on }: CitationContext = {}): readonly LawFinding[] {
  const instrument = findInstrument(citation.instrument);
  if (instrument === undefined) return [unknownInstrument(citation.instrument)];
  const title = instrument.title.zh;
  if (citation.version !== undefined && findVersion(instrument, citation.version) === undefined) {
    return [
      createFinding(lawFindings, 'law/unknown-version', {
        params: { title, version: maskLongNumbers(citation.version) },
      }),
    ];
  }
  const findings: LawFinding[] = [];
  if (!isWholePlace(citation)) findings.push(createFinding(lawFindings, 'law/incomplete-place', { params: { title } }));
  const outOfRange = articleOutOfRange(instrument, citation, on);
  if (outOfRange !== undefined) findings.push(outOfRange);
  else if (on !== undefined) findings.push(...validityFindings(citation, title, on));
  return findings;
}

const unknownInstrument = (instrument: string): LawFinding =>
  createFinding(lawFindings, 'law/unknown-instrument', { params: { instrument: quoteValue(instrument) } });

/** Whether the numbers of a place are whole and none stands without the one before it. */
function isWholePlace({ article, inserted, paragraph, item }: Citation): boolean {
  const numbers = [article, inserted, paragraph, item].filter((number) => number !== undefined);
  return (
    numbers.every((number) => Number.isInteger(number) && number >= 1) &&
    (numbers.length === 0 || article !== undefined)
  );
}

/** The finding that a citation's article does not exist, or `undefined`. */
export function articleOutOfRange(
  instrument: Instrument,
  { version: name, article }: Citation,
  on?: PlainDateLike,
): (LawFinding & { readonly code: 'law/article-out-of-range' }) | undefined {
  const version =
    name !== undefined ? findVersion(instrument, name) : on !== undefined ? versionOn(instrument, on) : undefined;
  const counts = (version === undefined ? instrument.versions : [version]).map(
    ({ articles }) => articles ?? Number.POSITIVE_INFINITY,
  );
  const articles = Math.max(...counts);
  if (article === undefined || article <= articles) return undefined;
  return createFinding(lawFindings, 'law/article-out-of-range', {
    params: {
      title: instrument.title.zh,
      ...(version !== undefined && { version: version.version }),
      article,
      articles,
    },
  });
}

function validityFindings(citation: Citation, title: string, date: PlainDateLike): readonly LawFinding[] {
  const on = parsePlainDate(date);
  const validity = inForce(citation, on);
  switch (validity.status) {
    case 'in-force':
      return [];
    case 'not-yet-in-force':
      return [createFinding(lawFindings, 'law/not-yet-in-force', { params: { title, on, from: validity.from } })];
    case 'repealed':
      return [createFinding(lawFindings, 'law/no-longer-in-force', { params: { title, on, since: validity.since } })];
    case 'unknown':
      return [createFinding(lawFindings, 'law/in-force-unknown', { params: { title, on } })];
  }
}
