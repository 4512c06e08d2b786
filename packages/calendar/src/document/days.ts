import { indexOf } from '../day-index.ts';

/**
 * Days, each given as one day `YYYY-MM-DD` or as a run of days `YYYY-MM-DD/YYYY-MM-DD` with both ends included. In a
 * notice `MM-DD` stands for a day of the notice's own year.
 */
export type Days = readonly string[];

/** A date in full. `year` is the notice's, if it is one that speaks. */
export const inFull = (date: string, year?: number): string =>
  year !== undefined && date.length === 5 ? `${year}-${date}` : date;

/** The indexes of days. */
export function indexesOf(days: Days = [], year?: number): readonly number[] {
  return days.flatMap((run) => {
    const [first, last] = run.split('/').map((date) => indexOf(inFull(date, year))) as [number, number?];
    return Array.from({ length: (last ?? first) - first + 1 }, (_, step) => first + step);
  });
}
