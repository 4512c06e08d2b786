import type { CatalogueEntry } from '@zwgk/catalogue';
import type { Finding, NotAssessed, Severity } from '@zwgk/core';

/** How often one code was found, and how grave it was at its gravest. */
export interface CodeTally {
  readonly error: number;
  readonly warning: number;
  readonly notice: number;
}

/**
 * Counts over many entries (统计). Two tallies merge into the tally of both, in any order and grouping, so that the
 * work can be split.
 */
export interface Tally {
  readonly entries: number;
  /** Entries that have a field, by field. */
  readonly fields: Readonly<Record<string, number>>;
  /** Findings by code and severity. */
  readonly findings: Readonly<Record<string, CodeTally>>;
  /** Entries for which a rule could not run, by rule and by what it lacked. */
  readonly notAssessed: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** What one entry adds to a tally. */
export interface TallyItem {
  readonly entry: Partial<CatalogueEntry>;
  readonly findings: readonly Finding[];
  readonly notAssessed: readonly NotAssessed[];
}

/** The tally of nothing. */
export const emptyTally: Tally = { entries: 0, fields: {}, findings: {}, notAssessed: {} };

type Counts<Key extends string = string> = Partial<Record<Key, number>>;

const plus = (counts: Counts, key: string): void => {
  counts[key] = (counts[key] ?? 0) + 1;
};

/** A tally that is still being counted: a million entries make a million additions, not a million copies. */
export interface TallyCounter {
  readonly add: (item: TallyItem) => void;
  /** Counts findings that belong to no entry. */
  readonly addFindings: (findings: readonly Finding[]) => void;
  /** The tally so far; later additions do not change it. */
  readonly tally: () => Tally;
}

/**
 * Starts counting.
 *
 * @example
 * ```ts
 * import { createTallyCounter } from '@zwgk/inspection';
 * const counter = createTallyCounter();
 * counter.add({ entry: { title: '通知' }, findings: [], notAssessed: [] });
 * counter.tally(); // => { entries: 1, fields: { title: 1 }, findings: {}, notAssessed: {} }
 * ```
 */
export function createTallyCounter(): TallyCounter {
  let entries = 0;
  const fields: Counts = {};
  const findings: Record<string, Record<Severity, number>> = {};
  const notAssessed: Record<string, Counts> = {};
  const addFindings: TallyCounter['addFindings'] = (made) => {
    for (const { code, severity } of made) {
      findings[code] ??= { error: 0, warning: 0, notice: 0 };
      findings[code][severity] += 1;
    }
  };
  return {
    addFindings,
    add: (item) => {
      entries += 1;
      for (const [field, value] of Object.entries(item.entry)) if (value !== undefined) plus(fields, field);
      addFindings(item.findings);
      for (const { rule, missing } of item.notAssessed) {
        notAssessed[rule] ??= {};
        for (const name of missing) plus(notAssessed[rule], name);
      }
    },
    // Merging copies every level, so the counter can go on without changing what it gave out.
    tally: () => mergeTallies(emptyTally, { entries, fields, findings, notAssessed } as Tally),
  };
}

const mergeRecords = <Value>(
  one: Readonly<Record<string, Value>>,
  other: Readonly<Record<string, Value>>,
  zero: Value,
  merge: (one: Value, other: Value) => Value,
): Record<string, Value> => {
  const merged: Record<string, Value> = { ...one };
  for (const [key, value] of Object.entries(other)) {
    const known = merged[key];
    merged[key] = merge(known ?? zero, value);
  }
  return merged;
};

const sum = (one: number, other: number): number => one + other;

/**
 * The tally of two lots together.
 *
 * @example
 * ```ts
 * import { emptyTally, mergeTallies } from '@zwgk/inspection';
 * mergeTallies({ ...emptyTally, entries: 2 }, { ...emptyTally, entries: 3 }).entries; // => 5
 * ```
 */
export function mergeTallies(one: Tally, other: Tally): Tally {
  return {
    entries: one.entries + other.entries,
    fields: mergeRecords(one.fields, other.fields, 0, sum),
    findings: mergeRecords(one.findings, other.findings, { error: 0, warning: 0, notice: 0 }, (a, b) => ({
      error: a.error + b.error,
      warning: a.warning + b.warning,
      notice: a.notice + b.notice,
    })),
    notAssessed: mergeRecords(one.notAssessed, other.notAssessed, {}, (a, b) => mergeRecords(a, b, 0, sum)),
  };
}
