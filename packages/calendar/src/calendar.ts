import { errorOf, type PlainDate, type PlainDateLike, quoteValue } from '@zwgk/core';
import { type CalendarDay, describeDay } from './calendar-day.ts';
import { type Assurance, missingBetween, missingYears, NOTHING_MISSING } from './certainty.ts';
import { type Coverage, coverageOf } from './coverage.ts';
import { dateOf, indexOf, RANGE } from './day-index.ts';
import { createDayTable, type DayTable, type Documents } from './day-table.ts';
import { questionErrors } from './question-errors.ts';

/** A date that a calendar worked out. */
export interface WorkingDayResult extends Assurance {
  readonly date: PlainDate;
}

/** A number of working days that a calendar counted. */
export interface WorkingDayCount extends Assurance {
  readonly count: number;
}

/**
 * A calendar of working days (工作日历), 2004-01-01 to 2100-12-31. Every date may be a text `YYYY-MM-DD` or a
 * `Temporal.PlainDate`. Every method throws a ZwgkError: `core/invalid-date` or `core/date-out-of-range` for what is no
 * date, `calendar/not-covered` for a date outside the calendar.
 */
export interface Calendar {
  /** Whether a day is a working day (工作日). In a year without a known notice this is an estimate: see {@link day}. */
  readonly isWorkingDay: (date: PlainDateLike) => boolean;
  /** What a day is, by which notice, and how sure that is. */
  readonly day: (date: PlainDateLike) => CalendarDay;
  /**
   * The n-th working day after a date, or before it when `n` is negative. The date itself is not counted; `n` = 0 gives
   * it back, whatever it is.
   *
   * @throws ZwgkError `calendar/not-an-integer`, `calendar/result-not-covered`
   */
  readonly addWorkingDays: (date: PlainDateLike, n: number) => WorkingDayResult;
  /**
   * The working days after `from`, up to and including `to`. Negative when `to` is earlier: then it is the count the
   * other way round with its sign changed.
   */
  readonly countWorkingDays: (from: PlainDateLike, to: PlainDateLike) => WorkingDayCount;
  /** The first working day after a date. */
  readonly nextWorkingDay: (date: PlainDateLike) => WorkingDayResult;
  /** How far the calendar reaches, and how far it is final. */
  readonly coverage: Coverage;
}

/** What stands behind a calendar. */
interface Workings extends DayTable {
  readonly missing: readonly number[];
  readonly coverage: Coverage;
  /** Days up to this index are final; -1 when none is known to be. */
  readonly finalThrough: number;
}

function workingsOf(documents: Documents): Workings {
  const missing = missingYears(documents.notices);
  const coverage = coverageOf(missing);
  const finalThrough = coverage.finalThrough === undefined ? -1 : indexOf(coverage.finalThrough);
  return { ...createDayTable(documents), missing, coverage, finalThrough };
}

/** The calendar that documents make. They are taken as sound, and read on first use. */
export function calendarOf(documents: () => Documents): Calendar {
  let made: Workings | undefined;
  const workings = (): Workings => {
    made ??= workingsOf(documents());
    return made;
  };

  /** How sure an answer is that depends on the days from `first` to `last`, both included. */
  const missingIn = (first: number, last: number): readonly number[] => {
    const { finalThrough, missing } = workings();
    if (last <= finalThrough || last < first) return NOTHING_MISSING;
    const found = missingBetween(missing, first, last);
    return found.length === 0 ? NOTHING_MISSING : found;
  };
  const certaintyOf = (missing: readonly number[]) => (missing.length === 0 ? 'final' : 'provisional');

  const addWorkingDays = (date: PlainDateLike, n: number): WorkingDayResult => {
    const from = indexOf(date);
    if (!Number.isInteger(n)) throw errorOf(questionErrors, 'calendar/not-an-integer', { value: quoteValue(n) });
    if (n === 0) return { date: dateOf(from), certainty: 'final', missing: NOTHING_MISSING };
    const { workingBefore, workingDays } = workings();
    const nth = n > 0 ? (workingBefore[from + 1] as number) + n - 1 : (workingBefore[from] as number) + n;
    const to = workingDays[nth];
    if (to === undefined) {
      throw errorOf(questionErrors, 'calendar/result-not-covered', { date: dateOf(from), n, ...RANGE });
    }
    const missing = n > 0 ? missingIn(from + 1, to) : missingIn(to, from - 1);
    return { date: dateOf(to), certainty: certaintyOf(missing), missing };
  };

  return {
    isWorkingDay: (date) => {
      const index = indexOf(date);
      return workings().working[index] === 1;
    },
    day: (date) => {
      const index = indexOf(date);
      const missing = missingIn(index, index);
      return { ...describeDay(workings(), index), certainty: certaintyOf(missing), missing };
    },
    addWorkingDays,
    countWorkingDays: (from, to) => {
      const start = indexOf(from);
      const end = indexOf(to);
      const { workingBefore } = workings();
      const count = (workingBefore[end + 1] as number) - (workingBefore[start + 1] as number);
      const missing = start < end ? missingIn(start + 1, end) : missingIn(end + 1, start);
      return { count, certainty: certaintyOf(missing), missing };
    },
    nextWorkingDay: (date) => addWorkingDays(date, 1),
    get coverage() {
      return workings().coverage;
    },
  };
}
