import type { PlainDate } from '@zwgk/core';
import type { CaseCourse } from '../ledger/case-course.ts';
import type { Counting } from '../ledger/counting.ts';
import type { RemedyReading } from '../ledger/read-remedies.ts';
import type { RemedyId, RemedyResult } from '../report/table-4.ts';
import type { CountedRow, Month } from './ledger-tally.ts';

const NO_ROWS: readonly CountedRow[] = [];

/**
 * The rows of table 3 that a request is counted in, in a year (计入表三的行): one in which it comes in, one in which it goes out.
 * That is why new + carried in = handled + carried out.
 */
export function rowsInYear({ receivedOn, end }: CaseCourse, { firstDay, lastDay }: Counting): readonly CountedRow[] {
  if (receivedOn > lastDay || (end !== undefined && end.on < firstDay)) return NO_ROWS;
  const comesIn = receivedOn < firstDay ? 'carried-in' : 'new';
  return [comesIn, end !== undefined && end.on <= lastDay ? end.outcome : 'carried-out'];
}

/** Where a remedy is counted in table 4. */
export interface PlacedRemedy {
  readonly route: RemedyId;
  readonly column: RemedyResult;
  /** Whether the other answer to the question of the year would count it elsewhere or not at all. */
  readonly isDisputed: boolean;
}

/** The column of table 4 that a remedy is counted in, in a year (计入表四的列); `undefined` for one of another year. */
export function remedyInYear(
  { route, filedOn, concluded }: RemedyReading,
  { firstDay, lastDay, choices }: Counting,
): PlacedRemedy | undefined {
  if (filedOn > lastDay) return undefined;
  const isFiledBefore = filedOn < firstDay;
  if (isFiledBefore && choices['remedies-of-year'] === 'filed-in-year') return undefined;
  if (concluded !== undefined && concluded.on < firstDay) return undefined;
  const column = concluded !== undefined && concluded.on <= lastDay ? concluded.result : 'pending';
  return { route, column, isDisputed: isFiledBefore };
}

/** The month of a day, as it stands in the date. */
export const monthOf = (day: PlainDate): Month => day.slice(5, 7) as Month;
