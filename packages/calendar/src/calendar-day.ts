import type { Citation, PlainDate } from '@zwgk/core';
import type { Assurance } from './certainty.ts';
import { dateOf, isWeekend } from './day-index.ts';
import type { DayTable } from './day-table.ts';

/**
 * What kind of day it is. `make-up-working-day` (调休上班日): a Saturday or Sunday worked. `day-off` (放假): named by the
 * law, a notice or an overlay, on a weekend too. `weekend`: a Saturday or Sunday that nobody names.
 */
export type DayKind = 'working-day' | 'make-up-working-day' | 'weekend' | 'day-off';

/** A day of the calendar, and why it is what it is (某日的性质). */
export interface CalendarDay extends Assurance {
  readonly date: PlainDate;
  readonly working: boolean;
  readonly kind: DayKind;
  /** The festival that a day off or a make-up working day belongs to, as the notice (or the law) names it. */
  readonly festival?: string;
  /** Of a day off: whether the law itself fixes this date (法定节假日), or it is merely off by arrangement. */
  readonly statutory?: boolean;
  /** Document number of the notice that names the day. */
  readonly notice?: string;
  /** Id of the overlay that decided the day. */
  readonly overlay?: string;
  /** The version of the law that fixes a statutory holiday. */
  readonly basis: readonly Citation[];
}

function kindOf(index: number, working: boolean, isOff: boolean): DayKind {
  if (isOff) return 'day-off';
  if (!working) return 'weekend';
  return isWeekend(index) ? 'make-up-working-day' : 'working-day';
}

/** Everything about a day but how sure it is. */
export function describeDay(table: DayTable, index: number): Omit<CalendarDay, keyof Assurance> {
  const working = table.working[index] === 1;
  const arranged = table.arranged.get(index);
  const holidays = working ? [] : (table.statutory.get(index) ?? []);
  const [holiday] = holidays;
  const isOff = !working && (arranged ?? holiday) !== undefined;
  return {
    date: dateOf(index),
    working,
    kind: kindOf(index, working, isOff),
    ...(holiday && { festival: holidays.map(({ festival }) => festival).join('、') }),
    ...arranged,
    ...(isOff && { statutory: holiday !== undefined }),
    basis: holiday ? [holiday.basis] : [],
  };
}
