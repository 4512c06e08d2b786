import { type Citation, type PlainDate, type PlainDateLike, parsePlainDate } from '@zwgk/core';
import { dateOf, indexOf, RANGE } from '../day-index.ts';
import { holidayLaws } from './holiday-laws.ts';
import { indexInYear } from './traditional-days.ts';

/** A statutory holiday (法定节假日) on its date. */
export interface StatutoryHoliday {
  readonly date: PlainDate;
  readonly festival: string;
  /** The version of the law that fixes it. */
  readonly basis: Citation;
}

/** What the law says of a day, by index. */
export interface LegalHoliday extends Omit<StatutoryHoliday, 'date'> {
  readonly index: number;
}

/** The holidays of a year in the order of the law. */
export function legalHolidays(year: number, asKnownOn: PlainDateLike = RANGE.last): readonly LegalHoliday[] {
  const newYear = dateOf(indexOf(`${year}-01-01`));
  const knownOn = parsePlainDate(asKnownOn);
  const law = holidayLaws.findLast(
    ({ promulgatedOn, inForceFrom }) => promulgatedOn <= knownOn && inForceFrom <= newYear,
  );
  if (law === undefined) return [];
  const basis: Citation = { instrument: 'holiday-regulation', version: law.version, article: 2 };
  return Object.entries(law.days).flatMap(([festival, days]) =>
    days.map((day) => ({ index: indexInYear(year, day), festival, basis })),
  );
}

/**
 * The statutory holidays of a year (法定节假日), by date, under the version of the law in force on 1 January. Only these
 * are fixed by law; a holiday notice adds days off around them, for which other weekend days are worked.
 *
 * Where two festivals meet on one day, as on 2020-10-01, each has its own entry.
 *
 * @param year 2004–2100
 * @param asKnownOn leave out versions promulgated after this date
 * @throws ZwgkError `calendar/not-covered`, and the errors of a date for what is no year or no date
 * @source 全国年节及纪念日放假办法, article 2
 * @example
 * ```ts
 * import { statutoryHolidays } from '@zwgk/calendar';
 * statutoryHolidays(2025).length; // => 13
 * statutoryHolidays(2025, '2024-10-01').length; // => 11
 * statutoryHolidays(2027)[1]; // => { date: '2027-02-05', festival: '春节', basis: { instrument: 'holiday-regulation', version: '2024', article: 2 } }
 * ```
 */
export function statutoryHolidays(year: number, asKnownOn?: PlainDateLike): readonly StatutoryHoliday[] {
  return legalHolidays(year, asKnownOn)
    .toSorted((one, other) => one.index - other.index)
    .map(({ index, ...holiday }) => ({ date: dateOf(index), ...holiday }));
}
