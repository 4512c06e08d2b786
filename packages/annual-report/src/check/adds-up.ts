import { type Citation, createFinding, type Finding } from '@zwgk/core';
import { type BrokenIdentity, type IdentitySide, sumFindings } from '../findings/sum-findings.ts';
import { applicantKinds } from '../report/applicant-column.ts';
import type { CellPath } from '../report/cell.ts';
import { cellKey } from '../report/cell-at.ts';
import { type NumberOf, sumOf, tidy } from './assess-identity.ts';
import { components } from './components.ts';
import { type Correction, type Explanation, explain, type Unlikeliness } from './explanation.ts';
import type { Identity } from './identity.ts';
import { linearSystem } from './linear-system.ts';

/** What does not add up in a report, and the cells that were found to be wrong. */
export interface Sums {
  readonly findings: readonly Finding[];
  /** Cells that a finding pins down, by key. */
  readonly pinned: ReadonlyMap<string, Correction>;
}

/** Corrections that a finding lists at most. */
const LISTED = 10;

/**
 * Checks that everything in a report adds up (核对表内勾稽关系): one finding for each wrong cell, however much it breaks. `broken` are the ids
 * of those identities that fail; `expectedOf`
 * is what a cell ought to hold by last year’s report, which helps to tell which of several is wrong.
 */
export function addsUp(
  identities: readonly Identity[],
  broken: ReadonlySet<string>,
  numberOf: NumberOf,
  basis: readonly Citation[],
  expectedOf: NumberOf,
): Sums {
  const findings: Finding[] = [];
  const pinned = new Map<string, Correction>();
  const groups = broken.size === 0 ? [] : components(identities);
  for (const group of groups.filter((members) => members.some(({ id }) => broken.has(id)))) {
    const system = linearSystem(group, numberOf);
    for (const explanation of explain(system, unlikeliness(expectedOf))) {
      const [only] = explanation.pinned === 'none' ? [] : (explanation.corrections[0] ?? []);
      if (only !== undefined) pinned.set(cellKey(only.cell), only);
      // A cell that can hold no such count is found for that reason already.
      if (only !== undefined && !isCount(only.value)) continue;
      const explained = explanation.broken.flatMap((at) => group[at] ?? []);
      findings.push(findingOf(explanation, explained, numberOf, basis));
    }
  }
  return { findings, pinned };
}

/**
 * Of several sets of cells, those are the likelier wrong ones that leave less at odds with last year, that no count can be, and
 * that are sums: offices compute sums and copy parts.
 */
const unlikeliness =
  (expectedOf: NumberOf): Unlikeliness =>
  ({ cells }, changes) => {
    const atOdds = cells.filter(({ path, value }, at) => {
      const expected = expectedOf(path);
      return expected !== undefined && expected !== (changes.find(({ cell }) => cell === at)?.to ?? value);
    });
    const touched = changes.flatMap(({ cell }) => cells[cell] ?? []);
    const plausible = touched.filter(({ value }) => isCount(value));
    return [atOdds.length, plausible.length, touched.filter(({ isSum }) => !isSum).length];
  };

const isCount = (value: number): boolean => value >= 0 && Number.isInteger(value);

function findingOf(
  { pinned, corrections }: Explanation,
  broken: readonly Identity[],
  numberOf: NumberOf,
  basis: readonly Citation[],
): Finding {
  const [first] = corrections;
  const [only] = first ?? [];
  const isTyped = pinned !== 'none' && only !== undefined && isTotalInPart(only, numberOf);
  return createFinding(sumFindings, 'annual-report/does-not-add-up', {
    path: (pinned === 'none' ? undefined : only?.cell) ?? broken[0]?.left[0] ?? [],
    basis,
    params: {
      identities: broken.map((identity) => brokenIdentity(identity, numberOf)),
      pinned,
      corrections: corrections.slice(0, LISTED),
      more: Math.max(0, corrections.length - LISTED),
      ...(isTyped && { likely: 'total-in-part' as const }),
    },
  });
}

function brokenIdentity({ id, left, right }: Identity, numberOf: NumberOf): BrokenIdentity {
  const side = (cells: readonly CellPath[]): IdentitySide => ({
    cells: cells.map((cell) => ({ cell, value: numberOf(cell) ?? null })),
    sum: sumOf(cells, numberOf),
  });
  const sides = { left: side(left), right: side(right) };
  return { identity: id, ...sides, difference: tidy(sides.left.sum - sides.right.sum) };
}

/** Whether a part holds just what the total of its row or of its column holds. */
function isTotalInPart({ cell: [table, row, column], value }: Correction, numberOf: NumberOf): boolean {
  if (table !== 'table3' || row === undefined || !applicantKinds.some((kind) => kind === column)) return false;
  const totals: readonly CellPath[] = [
    ['table3', row, 'total'],
    ...(row === 'handled' || column === undefined ? [] : [['table3', 'handled', column] as const]),
  ];
  return value > 0 && totals.some((total) => numberOf(total) === value);
}
