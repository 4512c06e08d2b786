/** One way of doing the three operations on texts `YYYY-MM-DD`, so that all are measured on the same footing. */
export interface Adapter {
  readonly name: string;
  readonly isWorkingDay: (date: string) => boolean;
  /** The n-th working day after a date, n > 0. */
  readonly addWorkingDays: (date: string, n: number) => string;
  /** Working days after `from`, up to and including `to`. `next` is the day after `from`, for those who count from it. */
  readonly countWorkingDays: (from: string, to: string, next: string) => number;
}
