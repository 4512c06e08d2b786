import { errorOf } from '../error/error.ts';
import { quoteCode } from '../error/quote-code.ts';
import { instantErrors } from './instant-errors.ts';
import { isPlainDate, type PlainDate, parsePlainDate } from './plain-date.ts';

/** A moment (时刻): a `Date`, milliseconds since 1970 in UTC, or an ISO text with its offset (`…Z`, `…+08:00`). */
export type Instant = Date | number | string;

/** The zone of every civil date in this library unless another is named. */
export const CHINA_ZONE = 'Asia/Shanghai';

const EXPECTED = 'a Date, milliseconds since 1970, or YYYY-MM-DDThh:mm[:ss] with Z or an offset such as +08:00';

const ISO_WITH_OFFSET = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?) ?(Z|[+-]\d\d:?\d\d)$/i;

/** One formatter a zone: making one costs a hundred times what using it costs. */
const formatters = /* @__PURE__ */ new Map<string, Intl.DateTimeFormat>();

function formatterOf(zone: string): Intl.DateTimeFormat {
  const known = formatters.get(zone);
  if (known !== undefined) return known;
  try {
    const made = new Intl.DateTimeFormat('en-CA', {
      timeZone: zone,
      calendar: 'iso8601',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    });
    formatters.set(zone, made);
    return made;
  } catch {
    throw errorOf(instantErrors, 'core/invalid-time-zone', { value: quoteCode(zone) });
  }
}

/**
 * Milliseconds since 1970 (UTC) of a moment (时刻).
 *
 * @throws ZwgkError `core/invalid-instant`
 * @example
 * ```ts
 * import { millisecondsOfInstant } from '@zwgk/core';
 * millisecondsOfInstant('1970-01-01T08:00:01+08:00'); // => 1000
 * ```
 */
export function millisecondsOfInstant(instant: Instant): number {
  const milliseconds = readInstant(instant);
  if (Math.abs(milliseconds) <= 8.64e15) return milliseconds;
  const value = instant instanceof Date ? 'Invalid Date' : quoteCode(instant);
  throw errorOf(instantErrors, 'core/invalid-instant', { value, expected: EXPECTED });
}

function readInstant(instant: Instant): number {
  if (instant instanceof Date) return instant.getTime();
  if (typeof instant === 'number') return instant;
  const [, day, time, offset] = ISO_WITH_OFFSET.exec(instant) ?? [];
  if (!isPlainDate(day)) return Number.NaN;
  return Date.parse(`${day}T${time}${offset?.replace(/^([+-]\d\d)(\d\d)$/, '$1:$2')}`);
}

/**
 * The civil date on which a moment falls in a zone (时刻所在的日期). It is the only way from an instant to a date, and
 * follows the zone's history: China kept daylight-saving time from 1986 to 1991.
 *
 * @param instant a `Date`, milliseconds since 1970, or an ISO text with an offset; a text without one is rejected,
 *   since it does not say which day it is
 * @param zone an IANA name; `Asia/Shanghai` unless another is given
 * @throws ZwgkError `core/invalid-instant`, `core/invalid-time-zone`, `core/date-out-of-range`
 * @example
 * ```ts
 * import { plainDateOfInstant } from '@zwgk/core';
 * plainDateOfInstant('2021-11-18T16:30:00Z'); // => '2021-11-19'
 * plainDateOfInstant('2021-11-18T16:30:00Z', 'UTC'); // => '2021-11-18'
 * ```
 */
export function plainDateOfInstant(instant: Instant, zone: string = CHINA_ZONE): PlainDate {
  const formatter = formatterOf(zone);
  const milliseconds = millisecondsOfInstant(instant);
  const parts = Object.fromEntries(formatter.formatToParts(milliseconds).map(({ type, value }) => [type, value]));
  return parsePlainDate(`${parts['year']}-${parts['month']}-${parts['day']}`);
}
