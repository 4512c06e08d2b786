import { dateOf, FIRST_YEAR, LAST_YEAR } from './day-index.ts';
import type { HolidayNotice } from './document/holiday-notice.ts';

/**
 * How sure an answer is (确定程度). `final`: the holiday notice of every day that the answer depends on is known.
 * `provisional`: at least one is not; its days are then reckoned from the law alone.
 */
export type Certainty = 'final' | 'provisional';

/** What every answer about working days says of itself. */
export interface Assurance {
  readonly certainty: Certainty;
  /** The years whose notices are not known and may still change the answer, ascending. Empty when it is final. */
  readonly missing: readonly number[];
}

export const NOTHING_MISSING: readonly number[] = /* @__PURE__ */ Object.freeze([]);

/** The years whose notices are not known. The last one closes the range: December 2100 waits for the notice of 2101. */
export function missingYears(notices: readonly HolidayNotice[]): readonly number[] {
  const known = new Set(notices.map(({ year }) => year));
  const years = Array.from({ length: LAST_YEAR + 2 - FIRST_YEAR }, (_, step) => FIRST_YEAR + step);
  return years.filter((year) => !known.has(year));
}

/**
 * Those of the missing years that the days from `first` to `last` (both included) depend on. A day in December also
 * depends on the next year's notice: five notices moved days of the December before them.
 */
export function missingBetween(missing: readonly number[], first: number, last: number): readonly number[] {
  const from = Number(dateOf(first).slice(0, 4));
  const [year, month] = dateOf(last).split('-');
  const to = Number(year) + (month === '12' ? 1 : 0);
  return missing.filter((each) => each >= from && each <= to);
}
