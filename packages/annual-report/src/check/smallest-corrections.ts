import { tidy } from './assess-identity.ts';
import { brokenIn, type LinearSystem } from './linear-system.ts';

/** A change of one cell, by its index in the system. */
export interface CellChange {
  readonly cell: number;
  readonly to: number;
}

/** How many cells a correction changes at most before the search gives up, and how many corrections are told apart. */
const DEPTH = 3;
const MOST = 64;

/**
 * The smallest sets of cells whose change makes every identity of a system hold (最小更正集). Every set of the smallest size is
 * found in which the cells can be put right one after the other, each by an identity that it alone breaks; none is
 * returned when more than three cells would have to change. Corrected cells are whole and not below zero.
 */
export function smallestCorrections(system: LinearSystem): readonly (readonly CellChange[])[] {
  for (let depth = 1; depth <= DEPTH; depth++) {
    const found = new Map<string, readonly CellChange[]>();
    search(system, system.differences, depth, [], found);
    if (found.size > 0) return [...found.values()];
  }
  return [];
}

function search(
  system: LinearSystem,
  differences: readonly number[],
  depth: number,
  chosen: readonly CellChange[],
  found: Map<string, readonly CellChange[]>,
): void {
  const broken = brokenIn(system, differences);
  if (broken.length === 0) {
    const sorted = chosen.toSorted((one, other) => one.cell - other.cell);
    found.set(sorted.map(({ cell, to }) => `${cell}=${to}`).join(), sorted);
    return;
  }
  if (found.size >= MOST || !canMend(system, broken, depth)) return;
  for (const [cell, change] of candidates(system, differences, broken, depth === 1)) {
    if (chosen.some((earlier) => earlier.cell === cell)) continue;
    const to = tidy((system.cells[cell]?.value ?? 0) + change);
    if (to < 0 || !Number.isSafeInteger(to)) continue;
    search(system, changed(system, differences, cell, change), depth - 1, [...chosen, { cell, to }], found);
  }
}

/** Whether so few cells can be part of so many identities. */
function canMend({ cells, members }: LinearSystem, broken: readonly number[], depth: number): boolean {
  if (depth === 0) return false;
  const reach = Math.max(...broken.flatMap((at) => members[at] ?? []).map((cell) => cells[cell]?.terms.length ?? 0), 0);
  return broken.length <= reach * depth;
}

/** Cells that could be wrong, each with the change that mends one identity; the last cell must be part of all of them. */
function candidates(
  { cells, members }: LinearSystem,
  differences: readonly number[],
  broken: readonly number[],
  isLast: boolean,
): ReadonlyMap<number, number> | readonly (readonly [number, number])[] {
  return (isLast ? broken.slice(0, 1) : broken).flatMap((at) =>
    (members[at] ?? []).flatMap((cell): readonly (readonly [number, number])[] => {
      const terms = cells[cell]?.terms ?? [];
      const sign = terms.find(([identity]) => identity === at)?.[1] ?? 1;
      if (isLast && broken.some((other) => !terms.some(([identity]) => identity === other))) return [];
      return [[cell, -(differences[at] ?? 0) * sign]];
    }),
  );
}

/** The differences after a cell has changed. */
export function changed(
  { cells }: LinearSystem,
  differences: readonly number[],
  cell: number,
  change: number,
): readonly number[] {
  const next = [...differences];
  for (const [identity, sign] of cells[cell]?.terms ?? []) next[identity] = tidy((next[identity] ?? 0) + sign * change);
  return next;
}
