import { indexOf } from '../day-index.ts';

/**
 * One day `YYYY-MM-DD`, a run of days `YYYY-MM-DD/YYYY-MM-DD` with both ends included, or a list of these. In a notice
 * `MM-DD` stands for a day of the notice's own year.
 */
export type Days = string | readonly string[];

/** A date in full. `year` is the notice's, if it is one that speaks. */
export const inFull = (date: string, year?: number): string =>
  year !== undefined && date.length === 5 ? `${year}-${date}` : date;

/** The indexes of days. */
export function indexesOf(days: Days = [], year?: number): readonly number[] {
  return [days].flat().flatMap((run) => {
    const [first, last] = run.split('/').map((date) => indexOf(inFull(date, year))) as [number, number?];
    return Array.from({ length: (last ?? first) - first + 1 }, (_, step) => first + step);
  });
}
