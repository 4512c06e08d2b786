import type { CellPath } from '../report/cell.ts';
import type { Identity, IdentityVerdict } from './identity.ts';

/** The number in a cell, or `undefined` when there is none. */
export type NumberOf = (path: CellPath) => number | undefined;

/**
 * Whether an identity holds. A cell without a number can hold anything from zero up: an identity fails when no such number could
 * make it right.
 */
export function assessIdentity({ id, left, right }: Identity, numberOf: NumberOf): IdentityVerdict {
  const open = [...left, ...right].filter((path) => numberOf(path) === undefined);
  if (open.length === left.length + right.length) return { identity: id, verdict: 'not-assessed', open };
  const sums = { left: sumOf(left, numberOf), right: sumOf(right, numberOf) };
  const difference = tidy(sums.left - sums.right);
  const canRise = left.some((path) => numberOf(path) === undefined);
  const canFall = right.some((path) => numberOf(path) === undefined);
  const verdict = !isPossible(difference, canRise, canFall) ? 'fail' : open.length > 0 ? 'cannot-tell' : 'pass';
  return { identity: id, verdict, ...sums, difference, ...(open.length > 0 && { open }) };
}

/** Whether a difference can be nothing once the open cells are filled in. */
export function isPossible(difference: number, canRise: boolean, canFall: boolean): boolean {
  return difference === 0 || (difference < 0 && canRise) || (difference > 0 && canFall);
}

/** The sum of the numbers that are there. */
export function sumOf(cells: readonly CellPath[], numberOf: NumberOf): number {
  return tidy(cells.reduce((sum, path) => sum + (numberOf(path) ?? 0), 0));
}

/** Amounts have up to six decimals; what binary fractions add beyond them is none of the report’s. */
export const tidy = (number: number): number => Math.round(number * 1e6) / 1e6;
