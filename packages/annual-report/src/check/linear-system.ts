import type { CellPath } from '../report/cell.ts';
import { cellKey } from '../report/cell-at.ts';
import { isPossible, type NumberOf, tidy } from './assess-identity.ts';
import type { Identity } from './identity.ts';

/** A cell of a system, with the identities that it is part of. */
export interface SystemCell {
  readonly path: CellPath;
  readonly value: number;
  /** Whether it is the sum that some identity computes, and so the likelier one to be miscounted. */
  readonly isSum: boolean;
  /** By index of the identity: 1 on its left side, -1 on its right. */
  readonly terms: readonly (readonly [identity: number, sign: 1 | -1])[];
}

/** Identities that share cells, as a system of equations. */
export interface LinearSystem {
  readonly identities: readonly Identity[];
  readonly cells: readonly SystemCell[];
  /** The cells of each identity, by index. */
  readonly members: readonly (readonly number[])[];
  /** Left less right of each identity, of the numbers that are there. */
  readonly differences: readonly number[];
  /** Whether open cells could bring the difference of an identity up, or down. */
  readonly canRise: readonly boolean[];
  readonly canFall: readonly boolean[];
}

interface FoundCell {
  readonly at: number;
  readonly path: CellPath;
  readonly value: number;
  isSum: boolean;
  readonly terms: [number, 1 | -1][];
}

/** Sets up the system of some identities; cells without a number only loosen the identities that they are part of. */
export function linearSystem(identities: readonly Identity[], numberOf: NumberOf): LinearSystem {
  const found = new Map<string, FoundCell>();
  const members = identities.map((): number[] => []);
  const differences = identities.map(() => 0);
  const canRise = identities.map(() => false);
  const canFall = identities.map(() => false);
  identities.forEach(({ left, right, kind }, at) => {
    const sides = [
      { side: left, sign: 1 },
      { side: right, sign: -1 },
    ] as const;
    for (const { side, sign } of sides)
      for (const path of side) {
        const value = numberOf(path);
        if (value === undefined) {
          (sign === 1 ? canRise : canFall)[at] = true;
          continue;
        }
        const key = cellKey(path);
        let cell = found.get(key);
        if (cell === undefined) {
          cell = { at: found.size, path, value, isSum: false, terms: [] };
          found.set(key, cell);
        }
        if (sign === 1 && kind !== 'balance') cell.isSum = true;
        cell.terms.push([at, sign]);
        members[at]?.push(cell.at);
        differences[at] = tidy((differences[at] ?? 0) + sign * value);
      }
  });
  return { identities, cells: [...found.values()], members, differences, canRise, canFall };
}

/** The identities that cannot hold, by index. */
export function brokenIn(system: LinearSystem, differences: readonly number[]): readonly number[] {
  return differences.flatMap((difference, at) =>
    isPossible(difference, system.canRise[at] === true, system.canFall[at] === true) ? [] : [at],
  );
}
