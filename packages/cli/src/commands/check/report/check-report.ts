import { type Finding, maskLongNumbers } from '@zwgk/core';
import type { RecordInspection, Tally } from '@zwgk/inspection';
import { shownText } from './shown-text.ts';

/** A finding with the record that it was made on. */
export interface PlacedFinding {
  readonly place: string;
  readonly title: string | undefined;
  readonly finding: Finding;
}

/** What a check came to, ready to be written in any format. */
export interface CheckReport {
  readonly files: readonly string[];
  readonly asOf: string;
  readonly tally: Tally;
  /** The findings kept for listing; fewer than the tally counts when a limit cut them. */
  readonly listed: readonly PlacedFinding[];
  /** All findings, listed or not. */
  readonly total: number;
  readonly explained?: RecordInspection;
}

/** Keeps what will be listed, no more than a limit: a file of millions must not fill the memory with its faults. */
export interface FindingList {
  readonly take: (record: RecordInspection) => readonly PlacedFinding[];
  readonly listed: readonly PlacedFinding[];
  readonly total: () => number;
}

/**
 * A list bounded by `limit` in all, or, without one, by `perKind` for each code and severity, so that a frequent
 * fault does not hide a rare or a graver one.
 */
export function createFindingList(limit: number | undefined, perKind: number): FindingList {
  const listed: PlacedFinding[] = [];
  const ofKind = new Map<string, number>();
  let total = 0;
  const hasRoom = (kind: string): boolean =>
    limit === undefined ? (ofKind.get(kind) ?? 0) < perKind : listed.length < limit;
  return {
    take: ({ place, entry, findings }) => {
      const taken: PlacedFinding[] = [];
      // The title tells the reader which record it is. It may be anything, so what was found in it and long numbers are masked.
      const title =
        entry.title === undefined ? undefined : maskLongNumbers(shownText(entry.title, ['title'], findings));
      for (const finding of findings) {
        total += 1;
        const kind = `${finding.code} ${finding.severity}`;
        if (!hasRoom(kind)) continue;
        ofKind.set(kind, (ofKind.get(kind) ?? 0) + 1);
        const placed = { place, title, finding };
        listed.push(placed);
        taken.push(placed);
      }
      return taken;
    },
    listed,
    total: () => total,
  };
}
