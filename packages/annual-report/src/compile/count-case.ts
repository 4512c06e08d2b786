import type { PlainDate } from '@zwgk/core';
import { requestClock } from '@zwgk/deadlines';
import type { CaseCourse } from '../ledger/case-course.ts';
import type { Counting } from '../ledger/counting.ts';
import type { CasePlace } from '../ledger/findings.ts';
import type { CaseReading } from '../ledger/read-case.ts';
import type { ApplicantKind } from '../report/applicant-column.ts';
import { monthOf, type PlacedRemedy } from './case-placement.ts';
import type { CountedRow } from './ledger-tally.ts';
import type { RunningCount } from './running-count.ts';

/** A case of the year, all that table 3 needs of it known. */
export interface CountableCase {
  readonly place: CasePlace;
  readonly id: string;
  readonly applicant: ApplicantKind;
  readonly course: CaseCourse;
  readonly rows: readonly CountedRow[];
}

/** Adds a case of the year to a count. */
export function addCase(running: RunningCount, { applicant, course, rows }: CountableCase): void {
  const { table3, months } = running.counts;
  for (const row of rows) table3[row][applicant] += 1;
  if (rows[0] === 'new') months[monthOf(course.receivedOn)].received[course.channel] += 1;
}

/** Adds how a case of the year ended to a count. */
export function addEnd(running: RunningCount, { place, id, course }: CountableCase): void {
  const { end } = course;
  if (end === undefined) return;
  const { months, timeliness, conventions } = running.counts;
  months[monthOf(end.on)].handled[course.channel] += 1;
  timeliness[end.timeliness] += 1;
  if (end.certainty === 'provisional') timeliness.provisional += 1;
  if (end.decidedBy !== undefined) conventions[end.decidedBy] += 1;
  if (end.timeliness !== 'late' || end.due === undefined) return;
  running.late.add({ place, id, receivedOn: course.receivedOn, due: end.due, closedOn: end.on });
}

/** Adds to a count that a case of the year was overdue at its end. */
export function addOverdue(running: RunningCount, { id, course }: CaseReading, place: CasePlace, due: PlainDate): void {
  if (course === undefined) return;
  running.counts.timeliness.overdue += 1;
  running.overdue.add({ place, id: id ?? null, receivedOn: course.receivedOn, due, closedOn: null });
}

/** Adds the remedies of a case to a count. */
export function addRemedies({ counts }: RunningCount, remedies: readonly PlacedRemedy[]): void {
  for (const { route, column, isDisputed } of remedies) {
    counts.table4[route][column] += 1;
    if (isDisputed) counts.conventions['remedies-of-year'] += 1;
  }
}

/** The last day for the reply of a request that is open, where it was over at the end of the year (年末逾期未办). */
export function overdueSince({ events }: CaseReading, { lastDay, asOf, clock }: Counting): PlainDate | undefined {
  const day = asOf !== undefined && asOf < lastDay ? asOf : lastDay;
  const { status, due } = requestClock(events, { ...clock, asOf: day });
  return status === 'overdue' ? due : undefined;
}
