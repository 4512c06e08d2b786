import { type PlainDateLike, parsePlainDate } from '@zwgk/core';
import type { Instrument, InstrumentVersion } from './instrument.ts';
import { findInstrument } from './registry.ts';

/** The version of an instrument with a name, such as `2019`. */
export function findVersion(instrument: Instrument, version: string): InstrumentVersion | undefined {
  return instrument.versions.find((candidate) => candidate.version === version);
}

/**
 * The text of an instrument that was in force on a date (当日有效的文本). `undefined` when none was, or when the registry
 * lacks the dates or the text to tell; `inForce` says which.
 *
 * @throws ZwgkError `core/invalid-date`, `core/date-out-of-range`
 * @example
 * ```ts
 * import { versionOn } from '@zwgk/law';
 * versionOn('disclosure-regulation', '2019-05-14')?.version; // => '2007'
 * versionOn('disclosure-regulation', '2019-05-15')?.version; // => '2019'
 * ```
 */
export function versionOn(instrument: Instrument | string, date: PlainDateLike): InstrumentVersion | undefined {
  const day = parsePlainDate(date);
  const found = typeof instrument === 'string' ? findInstrument(instrument) : instrument;
  return found?.versions.find(({ from, to, endedBy }) => {
    if (from === undefined || day < from) return false;
    return to === undefined ? endedBy === undefined : day <= to;
  });
}

/** The title that a version bore: its own, or the instrument's. */
export function titleOf(
  instrument: Instrument,
  version?: InstrumentVersion,
): { readonly zh: string; readonly en: string } {
  return version?.title ?? instrument.title;
}

/** The version that a year in brackets means: the text's name, or the year of its promulgation or entry into force. */
export function versionOfYear(instrument: Instrument, year: string): string | undefined {
  const named = findVersion(instrument, year);
  const dated = instrument.versions.filter(({ promulgatedOn, from }) => {
    return promulgatedOn?.startsWith(year) === true || from?.startsWith(year) === true;
  });
  return named?.version ?? (dated.length === 1 ? dated[0]?.version : undefined);
}
