import type { CellPath } from '../report/cell.ts';
import { tidy } from './assess-identity.ts';
import { brokenIn, type LinearSystem } from './linear-system.ts';
import { type CellChange, changed, smallestCorrections } from './smallest-corrections.ts';

/** A cell, what stands in it, and what would make the identities hold. */
export interface Correction {
  readonly cell: CellPath;
  readonly value: number;
  readonly expected: number;
}

/** How sure it is which cell is wrong: no other would do, or the likeliest of several, or nothing tells. */
export type Pinned = 'only' | 'likeliest' | 'none';

/** Identities that are broken together, and what would mend them with the fewest changes. */
export interface Explanation {
  /** Indexes of the broken identities. */
  readonly broken: readonly number[];
  readonly pinned: Pinned;
  /** Sets of changes, each of which would do; the likeliest first. */
  readonly corrections: readonly (readonly Correction[])[];
}

/** How unlikely it is that cells are the wrong ones, the heaviest reason first; lower is likelier. */
export type Unlikeliness = (system: LinearSystem, changes: readonly CellChange[]) => readonly number[];

/** Explains the broken identities of a system with as few wrong cells as can be: one explanation for each. */
export function explain(system: LinearSystem, unlikeliness: Unlikeliness): readonly Explanation[] {
  const broken = brokenIn(system, system.differences);
  if (broken.length === 0) return [];
  const sets = ranked(system, smallestCorrections(system), unlikeliness);
  const [first, second] = sets;
  if (first === undefined) return peeled(system, broken);
  const isPinned = second === undefined || compare(first.score, second.score) !== 0;
  if (!isPinned)
    return [{ broken, pinned: 'none', corrections: sets.map(({ changes }) => corrected(system, changes)) }];
  // Each wrong cell is a matter of its own: it goes with the identities that it is part of.
  const others = first.changes.length === 1 ? sets.slice(1).map(({ changes }) => corrected(system, changes)) : [];
  return apart(system, first.changes, broken).map(({ change, explained }) => ({
    broken: explained,
    pinned: second === undefined ? 'only' : 'likeliest',
    corrections: [corrected(system, [change]), ...others],
  }));
}

function ranked(system: LinearSystem, sets: readonly (readonly CellChange[])[], unlikeliness: Unlikeliness) {
  return sets
    .map((changes) => ({ changes, score: unlikeliness(system, changes) }))
    .toSorted((one, other) => compare(one.score, other.score));
}

function compare(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((value, index) => value !== other[index]);
  return at < 0 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
}

const corrected = ({ cells }: LinearSystem, changes: readonly CellChange[]): readonly Correction[] =>
  changes.flatMap(({ cell, to }) => {
    const found = cells[cell];
    return found === undefined ? [] : [{ cell: found.path, value: found.value, expected: to }];
  });

/** Deals the broken identities out among the changes: each to the first change that it is part of. */
function apart({ cells }: LinearSystem, changes: readonly CellChange[], broken: readonly number[]) {
  const left = new Set(broken);
  return changes.map((change) => {
    const explained = (cells[change.cell]?.terms ?? []).map(([identity]) => identity).filter((at) => left.has(at));
    for (const at of explained) left.delete(at);
    return { change, explained };
  });
}

/**
 * Too much is wrong for a smallest set: cells whose change alone mends every identity that they are part of are taken one by one,
 * and what remains is shown as it is.
 */
function peeled(system: LinearSystem, broken: readonly number[]): readonly Explanation[] {
  const explanations: Explanation[] = [];
  let differences = system.differences;
  let left = broken;
  for (;;) {
    const found = mending(system, differences, left);
    if (found === undefined) break;
    const { cell, change, mended } = found;
    const value = system.cells[cell]?.value ?? 0;
    explanations.push({
      broken: mended,
      pinned: 'likeliest',
      corrections: [corrected(system, [{ cell, to: tidy(value + change) }])],
    });
    differences = changed(system, differences, cell, change);
    left = left.filter((at) => !mended.includes(at));
  }
  return [...explanations, ...left.map((at): Explanation => ({ broken: [at], pinned: 'none', corrections: [] }))];
}

/** The cell whose change mends the most identities, at least two, and breaks none. */
function mending(system: LinearSystem, differences: readonly number[], broken: readonly number[]) {
  let best: { cell: number; change: number; mended: readonly number[] } | undefined;
  system.cells.forEach(({ terms, value }, cell) => {
    const [first] = terms;
    if (first === undefined || terms.length <= (best?.mended.length ?? 1)) return;
    const change = -(differences[first[0]] ?? 0) * first[1];
    const to = tidy(value + change);
    const fits = terms.every(([at, sign]) => broken.includes(at) && tidy((differences[at] ?? 0) + sign * change) === 0);
    if (fits && to >= 0 && Number.isSafeInteger(to)) best = { cell, change, mended: terms.map(([at]) => at) };
  });
  return best;
}
