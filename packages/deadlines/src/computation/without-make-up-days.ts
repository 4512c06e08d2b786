import type { Calendar, WorkingDayResult } from '@zwgk/calendar';
import { addDays, dayOfWeek, type PlainDateLike, parsePlainDate } from '@zwgk/core';

/**
 * A calendar in which no Saturday or Sunday is worked (不认调休上班日的日历): for the convention `make-up-days: rest-days`. It
 * walks from day to day, since hardly anyone asks for it.
 */
export function withoutMakeUpDays(calendar: Calendar): Calendar {
  const isWorkingDay = (date: PlainDateLike): boolean => calendar.isWorkingDay(date) && dayOfWeek(date) < 6;

  const addWorkingDays = (date: PlainDateLike, n: number): WorkingDayResult => {
    const step = Math.sign(n);
    let reached = calendar.addWorkingDays(date, 0);
    for (let left = Math.abs(n); left > 0; ) {
      const next = calendar.addWorkingDays(reached.date, step);
      reached = { ...next, missing: [...new Set([...reached.missing, ...next.missing])] };
      if (dayOfWeek(reached.date) < 6) left -= 1;
    }
    return { ...reached, certainty: reached.missing.length > 0 ? 'provisional' : 'final' };
  };

  return {
    isWorkingDay,
    day: (date) => {
      const day = calendar.day(date);
      return day.kind === 'make-up-working-day' ? { ...day, working: false, kind: 'weekend' } : day;
    },
    addWorkingDays,
    countWorkingDays: (from, to) => {
      const counted = calendar.countWorkingDays(from, to);
      const [first, last] = [parsePlainDate(from), parsePlainDate(to)].toSorted();
      let made = 0;
      for (let day = first; first !== undefined && last !== undefined && day !== undefined && day < last; ) {
        day = addDays(day, 1);
        if (calendar.isWorkingDay(day) && !isWorkingDay(day)) made += 1;
      }
      return { ...counted, count: counted.count < 0 ? counted.count + made : counted.count - made };
    },
    nextWorkingDay: (date) => addWorkingDays(date, 1),
    coverage: calendar.coverage,
  };
}
