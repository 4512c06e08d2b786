import {
  addDays,
  type Citation,
  type Confidence,
  type PlainDate,
  type PlainDateLike,
  parsePlainDate,
} from '@zwgk/core';
import type { Instrument, InstrumentVersion, VersionFact, VersionRef } from './instrument.ts';
import { findInstrument } from './registry.ts';
import { findVersion, versionOn } from './version.ts';

/** Why it cannot be told whether a citation was in force. */
export type UnknownValidity =
  /** The registry does not hold the instrument. */
  | 'instrument'
  /** The registry does not hold the version that the citation names. */
  | 'version'
  /** A day on which the text began or ended is not known. */
  | 'dates'
  /** The text of that day is older than those registered. */
  | 'earlier-text'
  /** The text of that day has no such article: the citation must mean another text. */
  | 'article';

/** Whether a citation was in force on a date (效力), with the dates that decide. */
export type Validity =
  | {
      readonly status: 'in-force';
      readonly version: string;
      readonly from: PlainDate;
      readonly to?: PlainDate;
      /** For a text without a known end: the state of the source read. Amendments after that day are not seen. */
      readonly asKnownOn?: PlainDate;
      readonly confidence: Confidence;
    }
  | {
      readonly status: 'not-yet-in-force';
      readonly version: string;
      readonly from: PlainDate;
      readonly confidence: Confidence;
    }
  | {
      readonly status: 'repealed';
      readonly version: string;
      /** The first day on which it was no longer in force. */
      readonly since: PlainDate;
      readonly by: VersionRef | 'repealed';
      readonly confidence: Confidence;
    }
  | { readonly status: 'unknown'; readonly version?: string; readonly because: UnknownValidity };

/**
 * Whether a citation was in force on a date (是否有效). A version in the citation is held against the date; without one
 * the version is chosen by the date. What cannot be told is `unknown`, with the reason; nothing is assumed.
 * Convention: a text that a later one replaced is `repealed`, also when it was an amendment (修正).
 *
 * @throws ZwgkError `core/invalid-date`, `core/date-out-of-range`
 * @example
 * ```ts
 * import { inForce } from '@zwgk/law';
 * const article26 = { instrument: 'disclosure-regulation', version: '2019', article: 26 };
 * inForce(article26, '2026-09-28').status; // => 'in-force'
 * inForce(article26, '2019-05-14').status; // => 'not-yet-in-force'
 * inForce({ ...article26, version: '2007' }, '2019-05-15').status; // => 'repealed'
 * ```
 */
export function inForce(citation: Citation, date: PlainDateLike): Validity {
  const day = parsePlainDate(date);
  const instrument = findInstrument(citation.instrument);
  if (instrument === undefined) return { status: 'unknown', because: 'instrument' };
  if (citation.version === undefined) return validityByDate(instrument, citation, day);
  const version = findVersion(instrument, citation.version);
  return version === undefined ? { status: 'unknown', because: 'version' } : validityOf(version, citation, day);
}

function validityByDate(instrument: Instrument, citation: Citation, day: PlainDate): Validity {
  const current = versionOn(instrument, day);
  if (current !== undefined) return validityOf(current, citation, day);
  const [first] = instrument.versions;
  const last = instrument.versions.at(-1);
  if (first === undefined || last === undefined) return { status: 'unknown', because: 'dates' };
  if (first.from !== undefined && day < first.from) {
    return instrument.hasEarlierTexts
      ? { status: 'unknown', because: 'earlier-text' }
      : validityOf(first, citation, day);
  }
  const lastValidity = validityOf(last, citation, day);
  return lastValidity.status === 'repealed' ? lastValidity : { status: 'unknown', because: 'dates' };
}

function validityOf(version: InstrumentVersion, { article }: Citation, day: PlainDate): Validity {
  const { version: name, from, to, endedBy, articles, source } = version;
  if (article !== undefined && articles !== undefined && article > articles) {
    return { status: 'unknown', version: name, because: 'article' };
  }
  if (to !== undefined && endedBy !== undefined && day > to) {
    return {
      status: 'repealed',
      version: name,
      since: addDays(to, 1),
      by: endedBy,
      confidence: confidenceOf(version, ['to']),
    };
  }
  if (from === undefined) return { status: 'unknown', version: name, because: 'dates' };
  if (day < from)
    return { status: 'not-yet-in-force', version: name, from, confidence: confidenceOf(version, ['from']) };
  if (to !== undefined) {
    return { status: 'in-force', version: name, from, to, confidence: confidenceOf(version, ['from', 'to']) };
  }
  if (endedBy !== undefined) return { status: 'unknown', version: name, because: 'dates' };
  return {
    status: 'in-force',
    version: name,
    from,
    ...(source.asOf !== undefined && { asKnownOn: source.asOf }),
    confidence: confidenceOf(version, ['from']),
  };
}

const SUREST_FIRST: readonly Confidence[] = ['primary', 'secondary', 'inferred', 'recalled'];

/** The weakest of how some facts of a version are known. */
function confidenceOf({ confidence }: InstrumentVersion, facts: readonly VersionFact[]): Confidence {
  const ranks = facts.map((fact) => SUREST_FIRST.indexOf(confidence[fact] ?? 'primary'));
  return SUREST_FIRST[Math.max(...ranks)] ?? 'recalled';
}
