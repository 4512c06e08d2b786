import type { LateCase, LedgerTally } from './ledger-tally.ts';

/** How far the requests of the year were answered in time (按期办理情况), by the request clock. */
export interface ReplyTimeliness {
  /** Closed in the year, in time. */
  readonly inTime: number;
  /** Closed in the year, late. */
  readonly late: number;
  /** Closed in the year as abandoned: no time limit was running. They are no part of the rate. */
  readonly abandoned: number;
  /** `inTime` by `inTime + late`, from 0 to 1 (按期办结率); `null` where nothing was closed. */
  readonly rate: number | null;
  /** Open at the end of the year, the time limit over. */
  readonly overdue: number;
  /** Closed in the year on a due date that depends on holidays not announced yet. */
  readonly provisional: number;
  /** The late and the overdue, those first in the ledger, up to the bound of the lists. */
  readonly lateCases: readonly LateCase[];
  readonly overdueCases: readonly LateCase[];
}

/** The timeliness that a tally shows. */
export function timelinessOf({ counts, lists }: LedgerTally): ReplyTimeliness {
  const { 'in-time': inTime, late, abandoned, overdue, provisional } = counts.timeliness;
  return {
    inTime,
    late,
    abandoned,
    rate: inTime + late === 0 ? null : inTime / (inTime + late),
    overdue,
    provisional,
    lateCases: lists.late.items,
    overdueCases: lists.overdue.items,
  };
}
