import { addDays, daysBetween, isPlainDate, type PlainDate, parsePlainDate } from '@zwgk/core';

const LAST_DAY = '2100-12-31';

const two = (value: number): string => String(value).padStart(2, '0');

/**
 * The day some months after another: the corresponding day (对应日), or the last of the month where it has none.
 * `undefined` beyond 2100.
 */
export function addMonths(date: PlainDate, months: number): PlainDate | undefined {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const index = year * 12 + (month - 1) + months;
  const inMonth = (of: number): string => `${Math.floor(index / 12)}-${two((index % 12) + 1)}-${two(of)}`;
  const found = [day, 30, 29, 28].find((of) => of <= day && isPlainDate(inMonth(of)));
  return found === undefined ? undefined : parsePlainDate(inMonth(found));
}

/** The day some days after another; `undefined` beyond 2100. */
export function addDaysWithin(date: PlainDate, days: number): PlainDate | undefined {
  return days > daysBetween(date, LAST_DAY) ? undefined : addDays(date, days);
}
