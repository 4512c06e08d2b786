import { errorOf, type Finding, type PlainDate, type Severity } from '@zwgk/core';
import { type ReceiptChannel, receiptChannels } from '@zwgk/deadlines';
import type { ReplyOutcomeId } from '@zwgk/law';
import { annualReportErrors } from '../errors.ts';
import type { CaseTimeliness } from '../ledger/case-course.ts';
import { type LedgerConventionId, ledgerConventions } from '../ledger/conventions.ts';
import type { CasePlace } from '../ledger/findings.ts';
import { outcomeIds } from '../ledger/outcomes.ts';
import { type ApplicantKind, applicantKinds } from '../report/applicant-column.ts';
import { type RemedyId, type RemedyResult, remedyIds, remedyResults } from '../report/table-4.ts';
import { type BoundedList, mergeLists } from './bounded-list.ts';

/** The rows of table 3 that cases are counted in; the others are sums of them. */
export type CountedRow = 'new' | 'carried-in' | ReplyOutcomeId | 'carried-out';

/** The months of a year, as they stand in a date. */
export const months = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'] as const;

export type Month = (typeof months)[number];

type Counts<Key extends string> = Readonly<Record<Key, number>>;

/** What a tally counts. Every number of it is a sum over the cases, so that two of them add up. */
export interface LedgerCounts {
  /** Cases of the year; of other years; and of no year that could be told, or of no column. */
  readonly cases: Counts<'counted' | 'outside' | 'uncounted'>;
  readonly table3: Readonly<Record<CountedRow, Counts<ApplicantKind>>>;
  readonly table4: Readonly<Record<RemedyId, Counts<RemedyResult>>>;
  readonly months: Readonly<Record<Month, Readonly<Record<'received' | 'handled', Counts<ReceiptChannel>>>>>;
  /** Requests closed in the year: in time, late, abandoned; those overdue at its end; closed ones whose date is provisional. */
  readonly timeliness: Counts<CaseTimeliness | 'overdue' | 'provisional'>;
  /** Cases that a convention of counting decided. */
  readonly conventions: Counts<LedgerConventionId>;
}

/** A case in a list. */
export interface ListedCase {
  readonly place: CasePlace;
  /** The office's own number of it; `null` where it has none. */
  readonly id: string | null;
}

/** A request that was closed late, or was overdue at the end of the year (逾期件). */
export interface LateCase extends ListedCase {
  readonly receivedOn: PlainDate;
  readonly due: PlainDate;
  /** `null` while it is open. */
  readonly closedOn: PlainDate | null;
}

/** The cases that a tally names, those first in the ledger, and how many there are. */
export interface LedgerLists {
  readonly findings: BoundedList<Finding>;
  readonly uncounted: BoundedList<ListedCase>;
  readonly late: BoundedList<LateCase>;
  readonly overdue: BoundedList<LateCase>;
}

/**
 * Counts over many cases (台账统计), plain JSON. Two tallies of a year merge into the tally of both, in any order and grouping,
 * so that the work can be split.
 */
export interface LedgerTally {
  readonly year: number;
  readonly counts: LedgerCounts;
  /** Findings by code and severity. */
  readonly findings: Readonly<Record<string, Counts<Severity>>>;
  readonly lists: LedgerLists;
}

const zeros = <Key extends string>(keys: readonly Key[]): Record<Key, number> =>
  Object.fromEntries(keys.map((key) => [key, 0])) as Record<Key, number>;

const each = <Key extends string, Value>(keys: readonly Key[], value: () => Value): Record<Key, Value> =>
  Object.fromEntries(keys.map((key) => [key, value()])) as Record<Key, Value>;

/** Counts that can still be added to. */
export type Adding<Count> = { -readonly [Key in keyof Count]: Count[Key] extends number ? number : Adding<Count[Key]> };

/** Counts of nothing. */
export const noCounts = (): Adding<LedgerCounts> => ({
  cases: zeros(['counted', 'outside', 'uncounted']),
  table3: each(['new', 'carried-in', ...outcomeIds, 'carried-out'], () => zeros(applicantKinds)),
  table4: each(remedyIds, () => zeros(remedyResults)),
  months: each(months, () => each(['received', 'handled'], () => zeros(receiptChannels))),
  timeliness: zeros(['in-time', 'late', 'abandoned', 'overdue', 'provisional']),
  conventions: zeros(ledgerConventions.map(({ id }) => id)),
});

/** Numbers under keys, at any depth. */
type NumberTree = { readonly [Key: string]: number | NumberTree };

function addTrees(one: NumberTree, other: NumberTree): NumberTree {
  const sum: Record<string, number | NumberTree> = { ...one };
  for (const [key, more] of Object.entries(other)) {
    const known = sum[key] ?? (typeof more === 'number' ? 0 : {});
    sum[key] = typeof more === 'number' ? (known as number) + more : addTrees(known as NumberTree, more);
  }
  return sum;
}

/**
 * The tally of two parts of a ledger together (合并统计).
 *
 * @throws ZwgkError `annual-report/other-year`
 * @example
 * ```ts
 * import { createLedgerCounter, mergeLedgerTallies } from '@zwgk/annual-report';
 * const half = () => {
 *   const counter = createLedgerCounter({ year: 2025 });
 *   const events = [{ type: 'received', on: '2025-03-03', channel: 'online', confirmedOn: '2025-03-03' }];
 *   counter.add({ id: '2025-1', applicant: 'natural-person', events });
 *   return counter.tally();
 * };
 * mergeLedgerTallies(half(), half()).counts.cases.counted; // => 2
 * ```
 */
export function mergeLedgerTallies(one: LedgerTally, other: LedgerTally): LedgerTally {
  if (one.year !== other.year) {
    throw errorOf(annualReportErrors, 'annual-report/other-year', { year: one.year, other: other.year }, ['year']);
  }
  const { findings, uncounted, late, overdue } = one.lists;
  return {
    year: one.year,
    counts: addTrees(
      one.counts as unknown as NumberTree,
      other.counts as unknown as NumberTree,
    ) as unknown as LedgerCounts,
    findings: addTrees(one.findings, other.findings) as LedgerTally['findings'],
    lists: {
      findings: mergeLists(findings, other.lists.findings, placeOfFinding),
      uncounted: mergeLists(uncounted, other.lists.uncounted, placeOfCase),
      late: mergeLists(late, other.lists.late, placeOfCase),
      overdue: mergeLists(overdue, other.lists.overdue, placeOfCase),
    },
  };
}

export const placeOfFinding = ({ path }: Finding): CasePlace => path[0] ?? '';

export const placeOfCase = ({ place }: ListedCase): CasePlace => place;
