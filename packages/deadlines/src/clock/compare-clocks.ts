import { type Calendar, type CalendarDay, china } from '@zwgk/calendar';
import { addDays, type PlainDate } from '@zwgk/core';
import { type RequestClock, type RequestClockOptions, requestClock } from './request-clock.ts';
import type { RequestEvent } from './request-event.ts';

/** What two calendars are compared on. */
export interface ClockComparisonOptions extends RequestClockOptions {
  /** The calendar that the log was once computed with: `createCalendar({ asKnownOn })`, or an older one. */
  readonly earlier: Calendar;
}

/** What a value was by the earlier calendar, and what it is by the later one. */
export interface Moved<Value> {
  readonly was: Value;
  readonly is: Value;
}

/** A day that the two calendars see differently (工作日安排的变动). */
export interface ChangedDay extends Moved<boolean> {
  readonly date: PlainDate;
  /** What arranged it in the later calendar, and the festival, as far as it is named. */
  readonly notice?: string;
  readonly overlay?: string;
  readonly festival?: string;
}

/** One log under two calendars (期限重算比较). */
export interface ClockComparison {
  readonly earlier: RequestClock;
  readonly later: RequestClock;
  /** What moved; a value that did not is absent. */
  readonly moved: {
    readonly due?: Moved<PlainDate | undefined>;
    readonly status?: Moved<RequestClock['status']>;
    readonly elapsed?: Moved<number>;
  };
  /**
   * Why: the days that count now and did not, or the other way round, from the receipt to the later of the due dates and the
   * day asked about.
   */
  readonly because: readonly ChangedDay[];
}

/**
 * Computes a log with the calendar of today and with an earlier one, and says what moved and why (重算旧案). `calendar` in the
 * options is the later one.
 *
 * @throws ZwgkError the same as `requestClock`
 * @example
 * ```ts
 * import { createCalendar } from '@zwgk/calendar';
 * import { compareClocks } from '@zwgk/deadlines';
 * const { moved, because } = compareClocks([{ type: 'received', on: '2020-01-06', channel: 'in-person' }], {
 *   asOf: '2020-01-20',
 *   earlier: createCalendar({ asKnownOn: '2020-01-20' }),
 * });
 * moved.due; // => { was: '2020-02-06', is: '2020-02-10' }
 * because.map(({ date }) => date); // => ['2020-01-31', '2020-02-01']
 * ```
 */
export function compareClocks(
  events: readonly RequestEvent[],
  { earlier: earlierCalendar, ...options }: ClockComparisonOptions,
): ClockComparison {
  const laterCalendar = options.calendar ?? china;
  const earlier = requestClock(events, { ...options, calendar: earlierCalendar });
  const later = requestClock(events, options);
  return {
    earlier,
    later,
    moved: {
      ...(earlier.due !== later.due && { due: { was: earlier.due, is: later.due } }),
      ...(earlier.status !== later.status && { status: { was: earlier.status, is: later.status } }),
      ...(earlier.elapsed !== later.elapsed && { elapsed: { was: earlier.elapsed, is: later.elapsed } }),
    },
    because: changedDays(earlier, later, earlierCalendar, laterCalendar),
  };
}

function changedDays(
  earlier: RequestClock,
  later: RequestClock,
  one: Calendar,
  other: Calendar,
): readonly ChangedDay[] {
  const { receivedOn } = later;
  const last = [earlier.due, later.due, later.asOf].reduce((end, day) =>
    day !== undefined && (end ?? '') < day ? day : end,
  );
  if (receivedOn === undefined || last === undefined) return [];
  const days: ChangedDay[] = [];
  for (let date = receivedOn; date <= last; date = addDays(date, 1)) {
    const was = one.isWorkingDay(date);
    const is = other.isWorkingDay(date);
    if (was !== is) days.push({ date, was, is, ...arrangerOf(other.day(date)) });
  }
  return days;
}

const arrangerOf = ({ notice, overlay, festival }: CalendarDay) => ({
  ...(notice !== undefined && { notice }),
  ...(overlay !== undefined && { overlay }),
  ...(festival !== undefined && { festival }),
});
