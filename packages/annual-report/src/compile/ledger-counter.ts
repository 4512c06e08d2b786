import { type Finding, findingAt, type PlainDate } from '@zwgk/core';
import type { CaseCourse } from '../ledger/case-course.ts';
import { type Find, findInto, type LedgerFinding } from '../ledger/case-finding.ts';
import { type CountingOptions, countingOf } from '../ledger/counting.ts';
import type { CasePlace } from '../ledger/findings.ts';
import { type CaseReading, readCase } from '../ledger/read-case.ts';
import type { ApplicantKind } from '../report/applicant-column.ts';
import { type PlacedRemedy, remedyInYear, rowsInYear } from './case-placement.ts';
import { addCase, addEnd, addOverdue, addRemedies, overdueSince } from './count-case.ts';
import { createFirstPlaces } from './first-places.ts';
import type { CountedRow, LedgerTally } from './ledger-tally.ts';
import { newCount, noteFindings, tallyOf } from './running-count.ts';

/** What became of one case in the count (一件的计入情况). */
export interface CountedCase {
  readonly place: CasePlace;
  readonly id: string | undefined;
  readonly applicant: ApplicantKind | undefined;
  /** `undefined` where the case could not be counted: a finding says why. */
  readonly course: CaseCourse | undefined;
  /** The rows of table 3 that it is counted in, under its kind of applicant; none for a case of another year. */
  readonly rows: readonly CountedRow[];
  /** The cells of table 4 that its remedies are counted in. */
  readonly remedies: readonly PlacedRemedy[];
  /** The last day for the reply, where it was over at the end of the year and the request open. */
  readonly overdueSince: PlainDate | undefined;
  readonly findings: readonly LedgerFinding[];
}

/** A count of a ledger that goes on (台账计数): cases go in one by one, tallies come out at any time. */
export interface LedgerCounter {
  /** Counts a case. `place` is where it stands, for instance its line; the number of the case, from 0, unless given. */
  readonly add: (value: unknown, place?: CasePlace) => CountedCase;
  /** Takes up what the reader of a file found where it could read no case, which is then listed with those not counted. */
  readonly takeUp: (place: CasePlace, found: readonly Finding[]) => void;
  /** The tally so far; later additions do not change it. */
  readonly tally: () => LedgerTally;
}

const NONE: readonly never[] = [];

/**
 * Starts to count a ledger for the report of a year (开始统计). It keeps the tally, the lists of cases up to their bound and, to
 * find those that come twice, the number of each case; nothing else. Any JSON goes in: what cannot be counted is a finding,
 * and is listed.
 *
 * @throws ZwgkError `annual-report/no-format`, `annual-report/no-tables`, `annual-report/unknown-convention`,
 *   `annual-report/unknown-choice`, `deadlines/unknown-convention`, `deadlines/unknown-choice`, the errors of a date
 * @example
 * ```ts
 * import { createLedgerCounter } from '@zwgk/annual-report';
 * const counter = createLedgerCounter({ year: 2025 });
 * const counted = counter.add({
 *   id: '2025-001',
 *   applicant: 'natural-person',
 *   events: [
 *     { type: 'received', on: '2024-12-20', channel: 'in-person' },
 *     { type: 'replied', on: '2025-01-10', outcome: 'disclosed' },
 *   ],
 * });
 * counted.rows; // => ['carried-in', 'disclosed']
 * counter.tally().counts.timeliness['in-time']; // => 1
 * ```
 */
export function createLedgerCounter(options: CountingOptions): LedgerCounter {
  const counting = countingOf(options);
  const { year, listAtMost } = counting;
  const running = newCount(listAtMost);
  const firstPlaces = createFirstPlaces();
  let cases = 0;

  /** Whether the number of a case came before. */
  function isRepeated(id: string | undefined, place: CasePlace, find: Find): boolean {
    if (!counting.findRepeated || id === undefined) return false;
    const first = firstPlaces.before(id, place);
    if (first !== undefined) find('annual-report/case-repeated', { first }, ['id']);
    return first !== undefined;
  }

  /** Counts a case in table 3, where it belongs to the year; and gives its rows. */
  function countIn(reading: CaseReading, place: CasePlace): readonly CountedRow[] {
    const { id, applicant, isApplicantPresumed, course } = reading;
    if (course === undefined || id === undefined || applicant === undefined) {
      running.counts.cases.uncounted += 1;
      running.uncounted.add({ place, id: id ?? null });
      return NONE;
    }
    const rows = rowsInYear(course, counting);
    if (rows.length === 0) {
      running.counts.cases.outside += 1;
      return NONE;
    }
    running.counts.cases.counted += 1;
    const countable = { place, id, applicant, course, rows };
    addCase(running, countable);
    if (isApplicantPresumed) running.counts.conventions['unknown-applicant'] += 1;
    if (rows[1] !== 'carried-out') addEnd(running, countable);
    return rows;
  }

  /** Looks whether a case that is open at the end of the year is overdue there. */
  function countOverdue(reading: CaseReading, place: CasePlace): PlainDate | undefined {
    const due = overdueSince(reading, counting);
    if (due !== undefined) addOverdue(running, reading, place, due);
    return due;
  }

  const add: LedgerCounter['add'] = (value, place = cases) => {
    cases += 1;
    const findings: LedgerFinding[] = [];
    const find = findInto(findings, [place]);
    const reading = readCase(value, counting, find);
    const { id, applicant, course } = reading;
    const isTwice = isRepeated(id, place, find);
    if (isTwice) {
      running.counts.cases.uncounted += 1;
      running.uncounted.add({ place, id: id ?? null });
    }
    const rows = isTwice ? NONE : countIn(reading, place);
    const overdue = rows[1] === 'carried-out' ? countOverdue(reading, place) : undefined;
    const hasRemedies = !isTwice && reading.remedies.length > 0;
    const remedies = hasRemedies ? reading.remedies.flatMap((each) => remedyInYear(each, counting) ?? []) : NONE;
    addRemedies(running, remedies);
    noteFindings(running, findings);
    return { place, id, applicant, course, rows, remedies, overdueSince: overdue, findings };
  };

  const takeUp: LedgerCounter['takeUp'] = (place, found) => {
    cases += 1;
    running.counts.cases.uncounted += 1;
    running.uncounted.add({ place, id: null });
    noteFindings(
      running,
      found.map((finding) => findingAt(finding, [place])),
    );
  };

  return { add, takeUp, tally: () => tallyOf(running, year, listAtMost) };
}
