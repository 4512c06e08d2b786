import { dayNumber, errorOf, type PlainDate, type PlainDateLike, plainDateOfDay } from '@zwgk/core';
import { questionErrors } from './question-errors.ts';

/** The years that the calendar covers. Inside this package its days are counted from index 0, the first one. */
export const FIRST_YEAR = 2004;
export const LAST_YEAR = 2100;
export const RANGE = { first: '2004-01-01' as PlainDate, last: '2100-12-31' as PlainDate };

/** Day numbers of the ends of the range. */
const FIRST_DAY = 12_418;
export const DAY_COUNT = 35_429;

export const dateOf = (index: number): PlainDate => plainDateOfDay(index + FIRST_DAY);

/** @throws ZwgkError `core/invalid-date`, `core/date-out-of-range`, `calendar/not-covered` */
export function indexOf(date: PlainDateLike): number {
  const index = dayNumber(date) - FIRST_DAY;
  return index >= 0 && index < DAY_COUNT ? index : notCovered(index);
}

function notCovered(index: number): never {
  throw errorOf(questionErrors, 'calendar/not-covered', { value: dateOf(index), ...RANGE });
}

/** 1 January 2004 was a Thursday. */
export const isWeekend = (index: number): boolean => (index + 3) % 7 > 4;
