import { errorOf } from '../error/error.ts';
import { quoteCode } from '../error/quote-code.ts';
import { type Result, resultOf } from '../error/result.ts';
import { dateErrors } from './date-errors.ts';
import { dayNumberOf, dayNumberOfText, FIRST_DAY, LAST_DAY, NOT_A_DAY, textOfDay, yearOfDay } from './day-number.ts';
import { englishMonth } from './english-month.ts';

declare const plainDate: unique symbol;

/** A civil date in China (日期): a text `YYYY-MM-DD`, a real day from 1900-01-01 to 2100-12-31, without time or zone. */
export type PlainDate = string & { readonly [plainDate]: true };

/** The shape of a `Temporal.PlainDate`, ours or a polyfill's. */
export interface PlainDateShape {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly calendarId?: string;
}

/** What is accepted wherever a date is asked for: a text `YYYY-MM-DD` or a `Temporal.PlainDate`. */
export type PlainDateLike = PlainDate | string | PlainDateShape;

const EXPECTED = 'YYYY-MM-DD';

const isShape = (value: unknown): value is PlainDateShape => {
  if (typeof value !== 'object' || value === null) return false;
  const { year, month, day } = value as Partial<PlainDateShape>;
  return Number.isInteger(year) && Number.isInteger(month) && Number.isInteger(day);
};

/** A Temporal value that holds more than a civil date, or counts its years in another calendar, is not taken. */
const isPlainIsoDate = (value: PlainDateShape): boolean =>
  (value.calendarId === undefined || value.calendarId === 'iso8601') && !('hour' in value) && !('timeZone' in value);

const RANGE = { first: '1900-01-01', last: '2100-12-31' };

function reject(value: unknown): never {
  const shown = quoteCode(value);
  const isRealDay = typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && isDayOfSomeYear(value);
  if (isRealDay) throw errorOf(dateErrors, 'core/date-out-of-range', { value: shown, ...RANGE });
  throw errorOf(dateErrors, 'core/invalid-date', { value: shown, expected: EXPECTED });
}

/** Whether month and day exist: asked in a year that is leap when the text's own is. 2000 and 1999 stand for all. */
const isDayOfSomeYear = (text: string): boolean => {
  const year = Number(text.slice(0, 4));
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return dayNumberOfText(`${isLeap ? 2000 : 1999}${text.slice(4)}`) !== NOT_A_DAY;
};

/**
 * Day number of a date: whole days since 1970-01-01, negative before it.
 *
 * @throws ZwgkError `core/invalid-date`, `core/date-out-of-range`
 * @example
 * ```ts
 * import { dayNumber } from '@zwgk/core';
 * dayNumber('1970-01-02'); // => 1
 * ```
 */
export function dayNumber(date: PlainDateLike): number {
  let day = NOT_A_DAY;
  if (typeof date === 'string') day = dayNumberOfText(date);
  else if (isShape(date) && isPlainIsoDate(date)) day = dayNumberOf(date.year, date.month, date.day);
  return day === NOT_A_DAY ? reject(date) : day;
}

/**
 * Reads a date. It takes a text `YYYY-MM-DD` or a `Temporal.PlainDate`, never an instant: for those see
 * {@link plainDateOfInstant}, which names the zone.
 *
 * @throws ZwgkError `core/invalid-date` (also 2023-02-29: no such day), `core/date-out-of-range`
 * @example
 * ```ts
 * import { parsePlainDate } from '@zwgk/core';
 * parsePlainDate({ year: 2026, month: 9, day: 28 }); // => '2026-09-28'
 * ```
 */
export function parsePlainDate(value: unknown): PlainDate {
  const day = dayNumber(value as PlainDateLike);
  return (typeof value === 'string' ? value : textOfDay(day)) as PlainDate;
}

/**
 * Like {@link parsePlainDate}, with a result in place of an exception.
 *
 * @example
 * ```ts
 * import { safeParsePlainDate } from '@zwgk/core';
 * const result = safeParsePlainDate('2023-02-29');
 * !result.ok && result.error.code; // => 'core/invalid-date'
 * ```
 */
export function safeParsePlainDate(value: unknown): Result<PlainDate> {
  return resultOf(() => parsePlainDate(value));
}

/**
 * Whether a value is a text `YYYY-MM-DD` of a real day from 1900 to 2100.
 *
 * @example
 * ```ts
 * import { isPlainDate } from '@zwgk/core';
 * isPlainDate('2024-02-29'); // => true
 * isPlainDate('2023-02-29'); // => false
 * ```
 */
export function isPlainDate(value: unknown): value is PlainDate {
  return typeof value === 'string' && dayNumberOfText(value) !== NOT_A_DAY;
}

/**
 * The date of a day number.
 *
 * @throws ZwgkError `core/date-out-of-range` outside 1900–2100
 * @example
 * ```ts
 * import { plainDateOfDay } from '@zwgk/core';
 * plainDateOfDay(0); // => '1970-01-01'
 * ```
 */
export function plainDateOfDay(day: number): PlainDate {
  if (Number.isInteger(day) && day >= FIRST_DAY && day <= LAST_DAY) return textOfDay(day) as PlainDate;
  throw errorOf(dateErrors, 'core/date-out-of-range', { value: `day ${day}`, ...RANGE });
}

/**
 * The date `days` calendar days (自然日) after a date; negative counts back.
 *
 * @example
 * ```ts
 * import { addDays } from '@zwgk/core';
 * addDays('2024-02-28', 2); // => '2024-03-01'
 * ```
 */
export function addDays(date: PlainDateLike, days: number): PlainDate {
  return plainDateOfDay(dayNumber(date) + days);
}

/**
 * Calendar days from one date to another; negative when `to` is earlier.
 *
 * @example
 * ```ts
 * import { daysBetween } from '@zwgk/core';
 * daysBetween('2026-09-28', '2026-10-01'); // => 3
 * ```
 */
export function daysBetween(from: PlainDateLike, to: PlainDateLike): number {
  return dayNumber(to) - dayNumber(from);
}

/**
 * Day of the week of a date: 1 is Monday, 7 is Sunday.
 *
 * @example
 * ```ts
 * import { dayOfWeek } from '@zwgk/core';
 * dayOfWeek('2026-11-22'); // => 7
 * ```
 */
export function dayOfWeek(date: PlainDateLike): number {
  return ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1;
}

/**
 * The year of a date.
 *
 * @example
 * ```ts
 * import { yearOf } from '@zwgk/core';
 * yearOf('2026-09-28'); // => 2026
 * ```
 */
export function yearOf(date: PlainDateLike): number {
  return yearOfDay(dayNumber(date));
}

/**
 * A date as running text writes it: `2026年9月28日` or `28 September 2026`.
 *
 * @example
 * ```ts
 * import { formatPlainDate } from '@zwgk/core';
 * formatPlainDate('2026-09-28', 'zh-CN'); // => '2026年9月28日'
 * ```
 */
export function formatPlainDate(date: PlainDateLike, language: 'zh-CN' | 'en'): string {
  const [year, month, day] = parsePlainDate(date).split('-').map(Number) as [number, number, number];
  return language === 'zh-CN' ? `${year}年${month}月${day}日` : `${day} ${englishMonth(month)} ${year}`;
}
