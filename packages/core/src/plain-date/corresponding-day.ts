import {
  dayNumber,
  isPlainDate,
  type PlainDate,
  type PlainDateLike,
  parsePlainDate,
  plainDateOfDay,
} from './plain-date.ts';

/**
 * The day that corresponds to a date some months later, or earlier when `months` is negative (对应日): the same day of the
 * month, or the last of that month where it lacks the day.
 *
 * @throws ZwgkError `core/invalid-date`, `core/date-out-of-range` also for a result outside 1900–2100
 * @source 民法典 art. 202
 * @example
 * ```ts
 * import { correspondingDay } from '@zwgk/core';
 * correspondingDay('2026-03-15', 6); // => '2026-09-15'
 * correspondingDay('2025-08-31', 6); // => '2026-02-28'
 * correspondingDay('2024-02-29', 12); // => '2025-02-28'
 * ```
 */
export function correspondingDay(date: PlainDateLike, months: number): PlainDate {
  const [year, month, day] = parsePlainDate(date).split('-').map(Number) as [number, number, number];
  const counted = year * 12 + (month - 1) + months;
  const toMonth = `${Math.floor(counted / 12)}-${String((((counted % 12) + 12) % 12) + 1).padStart(2, '0')}`;
  // The first of that month is a date whenever the month is in range; where it is not, it is the error.
  const first = dayNumber(`${toMonth}-01`);
  for (let last = day; last > 28; last--) {
    if (isPlainDate(`${toMonth}-${last}`)) return plainDateOfDay(first + last - 1);
  }
  return plainDateOfDay(first + Math.min(day, 28) - 1);
}
