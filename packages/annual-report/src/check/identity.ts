import type { CellPath } from '../report/cell.ts';

/**
 * What an identity says (勾稽关系的种类): `total` a row adds up, `handled` the outcomes add up, `group` a group's outcomes add up,
 * `balance` received = handled + left, `remedies` the results of table 4 add up; the others look beyond the report:
 * `carried-over` last year’s leftovers came in, `stock` last year’s documents are still there, `children` the bodies below add up.
 */
export type IdentityKind =
  | 'total'
  | 'handled'
  | 'group'
  | 'balance'
  | 'remedies'
  | 'carried-over'
  | 'stock'
  | 'children';

/** A linear identity over cells of a report (勾稽关系): the sum of the left ones equals the sum of the right ones. */
export interface Identity {
  /** For instance `balance/natural-person`. */
  readonly id: string;
  readonly kind: IdentityKind;
  readonly left: readonly CellPath[];
  readonly right: readonly CellPath[];
}

/** Whether an identity holds (核对结论). `cannot-tell`: a cell is blank, and could still hold what makes it right. */
export type Verdict = 'pass' | 'fail' | 'cannot-tell' | 'not-assessed';

/** What was found of one identity. */
export interface IdentityVerdict {
  readonly identity: string;
  readonly verdict: Verdict;
  /** The sums of the numbers on either side, and the left less the right. Absent where nothing was assessed. */
  readonly left?: number;
  readonly right?: number;
  readonly difference?: number;
  /** Cells that hold no number: blank, “not applicable”, or missing. */
  readonly open?: readonly CellPath[];
}
