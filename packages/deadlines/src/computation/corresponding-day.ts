import { UTCDate } from '@date-fns/utc';
import { type PlainDate, parsePlainDate } from '@zwgk/core';
import { addMonths } from 'date-fns/addMonths';

/**
 * The day that corresponds to a date some months later (对应日), or the last day of that month where it lacks the day:
 * 31 August plus six months is 28 or 29 February.
 *
 * @throws ZwgkError `core/date-out-of-range` after 2100
 * @source 民法典 art. 202
 */
export function correspondingDay(date: PlainDate, months: number): PlainDate {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  return parsePlainDate(
    addMonths(new UTCDate(year, month - 1, day), months)
      .toISOString()
      .slice(0, 10),
  );
}
