import { type Citation, type Finding, type PlainDate, type PlainDateLike, parsePlainDate } from '@zwgk/core';

/** When a thing has to be looked at again. */
export interface ReviewDue {
  readonly id: string;
  /** Day of the last review, or of the decision itself. */
  readonly lastOn: PlainDate;
  readonly due: PlainDate;
  readonly isOverdue: boolean;
}

/** The reviews that are due, the earliest first, and what is overdue. */
export interface ReviewSchedule {
  readonly dues: readonly ReviewDue[];
  readonly findings: readonly Finding[];
  readonly basis: readonly Citation[];
}

/** The last of some days. */
export const lastOf = (first: PlainDate, ...others: readonly PlainDate[]): PlainDate =>
  [first, ...others].sort().at(-1) ?? first;

/** The last of a first day and of the days after it, up to a date. */
export const lastReview = (first: PlainDate, days: readonly PlainDateLike[], asOf: PlainDate): PlainDate =>
  lastOf(first, ...days.map((day) => parsePlainDate(day)).filter((day) => day <= asOf));

export const byDue = (dues: readonly ReviewDue[]): readonly ReviewDue[] =>
  [...dues].sort((one, other) => (one.due === other.due ? 0 : one.due < other.due ? -1 : 1));
