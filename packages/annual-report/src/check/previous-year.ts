import { type Citation, createFinding, type Finding, type NotAssessed } from '@zwgk/core';
import { type ComparedCell, comparisonFindings } from '../findings/comparison-findings.ts';
import type { AnnualReport } from '../report/annual-report.ts';
import { applicantColumns } from '../report/applicant-column.ts';
import { type CellPath, type TableId, tableIds } from '../report/cell.ts';
import { cellKey, numberAt } from '../report/cell-at.ts';
import { tidy } from './assess-identity.ts';
import type { Correction } from './explanation.ts';
import type { IdentityVerdict } from './identity.ts';

/** What came of comparing a report with another. */
export interface Comparison {
  readonly findings: readonly Finding[];
  readonly verdicts: readonly IdentityVerdict[];
  readonly notAssessed: readonly NotAssessed[];
}

/** Numbers other than zero that a table must hold before its being the same as last year’s says anything. */
const ENOUGH = 5;

/** The cells that last year’s report fixes: what it carried out must have come in. */
export function carriedOver(previous: AnnualReport): (path: CellPath) => number | undefined {
  return ([table, row, column]) =>
    table === 'table3' && row === 'carried-in' && column !== undefined
      ? numberAt(previous, ['table3', 'carried-out', column])
      : undefined;
}

/** Compares a report with that of the year before (与上年度报告比较). */
export function comparePrevious(
  report: AnnualReport,
  previous: AnnualReport,
  pinned: ReadonlyMap<string, Correction>,
  basis: readonly Citation[],
): Comparison {
  const carried = carriedOverCells(report, previous);
  const stock = stockCells(report, previous);
  // A cell that is pinned down already, and would be right once corrected, is not found twice.
  const remaining = differing(carried).filter(({ cell, expected }) => pinned.get(cellKey(cell))?.expected !== expected);
  const parts = withoutFollowingTotal(remaining);
  const stockOff = differing(stock);
  return {
    findings: [
      ...(parts.length === 0
        ? []
        : [
            createFinding(comparisonFindings, 'annual-report/carried-over-differs', {
              path: parts[0]?.cell ?? [],
              basis,
              params: { cells: parts },
            }),
          ]),
      ...(stockOff.length === 0
        ? []
        : [
            createFinding(comparisonFindings, 'annual-report/stock-differs', {
              path: stockOff[0]?.cell ?? [],
              basis,
              params: { cells: stockOff },
            }),
          ]),
      ...tableIds.flatMap((table) => copied(report, previous, table, basis)),
    ],
    verdicts: [...carried, ...stock].map(verdictOf),
    notAssessed: [],
  };
}

/** A cell with the number that the other report gives for it; `undefined` where either is missing. */
interface Compared {
  readonly identity: string;
  readonly cell: CellPath;
  readonly value: number | undefined;
  readonly expected: number | undefined;
}

const carriedOverCells = (report: AnnualReport, previous: AnnualReport): readonly Compared[] =>
  applicantColumns.map((column) => {
    const cell: CellPath = ['table3', 'carried-in', column];
    return {
      identity: `carried-over/${column}`,
      cell,
      value: numberAt(report, cell),
      expected: carriedOver(previous)(cell),
    };
  });

const stockCells = (report: AnnualReport, previous: AnnualReport): readonly Compared[] =>
  (['regulations', 'normativeDocuments'] as const).map((row) => {
    const at = (of: AnnualReport, key: string) => numberAt(of, ['table2', row, key]);
    const [before, made, repealed] = [at(previous, 'inForce'), at(report, 'made'), at(report, 'repealed')];
    const isKnown = before !== undefined && made !== undefined && repealed !== undefined;
    return {
      identity: `stock/${row}`,
      cell: ['table2', row, 'inForce'],
      value: at(report, 'inForce'),
      expected: isKnown ? before + made - repealed : undefined,
    };
  });

const differing = (compared: readonly Compared[]): readonly ComparedCell[] =>
  compared.flatMap(({ cell, value, expected }) =>
    value === undefined || expected === undefined || value === expected ? [] : [{ cell, value, expected }],
  );

function verdictOf({ identity, cell, value, expected }: Compared): IdentityVerdict {
  if (value === undefined && expected === undefined) return { identity, verdict: 'not-assessed', open: [cell] };
  if (value === undefined || expected === undefined) return { identity, verdict: 'cannot-tell', open: [cell] };
  const difference = tidy(value - expected);
  return { identity, verdict: difference === 0 ? 'pass' : 'fail', left: value, right: expected, difference };
}

/** A total that is off by just what its parts are off is no finding of its own. */
function withoutFollowingTotal(cells: readonly ComparedCell[]): readonly ComparedCell[] {
  const off = ({ value, expected }: ComparedCell): number => value - expected;
  const total = cells.find(({ cell }) => cell.at(-1) === 'total');
  const parts = cells.filter((cell) => cell !== total);
  const isFollowing =
    total !== undefined && parts.length > 0 && off(total) === parts.reduce((sum, cell) => sum + off(cell), 0);
  return isFollowing ? parts : cells;
}

/** Whether a table is last year’s, number for number. */
function copied(
  report: AnnualReport,
  previous: AnnualReport,
  table: TableId,
  basis: readonly Citation[],
): readonly Finding[] {
  const [now, before] = [report[table], previous[table]];
  if (now === undefined || before === undefined) return [];
  const numbers = numbersIn(now);
  const old = numbersIn(before);
  const told = [...numbers.values()].filter((number) => number !== 0).length;
  if (told < ENOUGH || numbers.size !== old.size || [...numbers].some(([key, number]) => old.get(key) !== number))
    return [];
  return [
    createFinding(comparisonFindings, 'annual-report/copied-from-last-year', {
      path: [table],
      basis,
      params: { table, numbers: told },
    }),
  ];
}

function numbersIn(value: unknown, key = '', found = new Map<string, number>()): Map<string, number> {
  if (typeof value === 'number') found.set(key, value);
  else if (typeof value === 'object' && value !== null)
    for (const [own, inner] of Object.entries(value)) numbersIn(inner, `${key}/${own}`, found);
  return found;
}
