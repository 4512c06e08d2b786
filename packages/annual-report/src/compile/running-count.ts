import type { Finding, Severity } from '@zwgk/core';
import { createListBuilder, type ListBuilder } from './bounded-list.ts';
import {
  type Adding,
  type LateCase,
  type LedgerCounts,
  type LedgerTally,
  type ListedCase,
  mergeLedgerTallies,
  noCounts,
  placeOfCase,
  placeOfFinding,
} from './ledger-tally.ts';

/** A tally that is still being added to: a hundred thousand cases make so many additions, not so many copies. */
export interface RunningCount {
  readonly counts: Adding<LedgerCounts>;
  readonly codes: Record<string, Record<Severity, number>>;
  readonly findings: ListBuilder<Finding>;
  readonly uncounted: ListBuilder<ListedCase>;
  readonly late: ListBuilder<LateCase>;
  readonly overdue: ListBuilder<LateCase>;
}

/** A count of nothing yet. */
export const newCount = (listAtMost: number): RunningCount => ({
  counts: noCounts(),
  codes: {},
  findings: createListBuilder(listAtMost, placeOfFinding),
  uncounted: createListBuilder(listAtMost, placeOfCase),
  late: createListBuilder<LateCase>(listAtMost, placeOfCase),
  overdue: createListBuilder<LateCase>(listAtMost, placeOfCase),
});

/** Takes up the findings of a case. */
export function noteFindings({ codes, findings }: RunningCount, found: readonly Finding[]): void {
  for (const finding of found) {
    const { code, severity } = finding;
    codes[code] ??= { error: 0, warning: 0, notice: 0 };
    codes[code][severity] += 1;
    findings.add(finding);
  }
}

/** The tally of what was counted so far. Merging copies every level, so that the count can go on without changing it. */
export function tallyOf(running: RunningCount, year: number, listAtMost: number): LedgerTally {
  const tallied = ({ counts, codes, findings, uncounted, late, overdue }: RunningCount): LedgerTally => ({
    year,
    counts,
    findings: codes,
    lists: { findings: findings.list(), uncounted: uncounted.list(), late: late.list(), overdue: overdue.list() },
  });
  return mergeLedgerTallies(tallied(newCount(listAtMost)), tallied(running));
}
