import { type Citation, createFinding, type Finding } from '@zwgk/core';
import { type ComparedCell, comparisonFindings } from '../findings/comparison-findings.ts';
import { formatCells } from '../format/format-cells.ts';
import type { ReportFormat } from '../format/report-format.ts';
import type { AnnualReport } from '../report/annual-report.ts';
import { type CellPath, type TableId, tableIds } from '../report/cell.ts';
import { numberAt } from '../report/cell-at.ts';
import { tidy } from './assess-identity.ts';
import type { IdentityVerdict } from './identity.ts';
import type { Comparison } from './previous-year.ts';

/**
 * Compares the report of a whole level with those of the bodies below it (汇总报告与下级报告比较). It can be no less than their sum;
 * it can be more where a report is missing, which a person has to look into.
 */
export function compareChildren(
  report: AnnualReport,
  children: readonly AnnualReport[],
  format: ReportFormat,
  basis: readonly Citation[],
): Comparison {
  const findings: Finding[] = [];
  const verdicts: IdentityVerdict[] = [];
  for (const table of tableIds) {
    if (report[table] === undefined) continue;
    const { compared, open } = compareTable(report, children, format, table);
    const off = compared.filter(({ value, expected }) => value !== expected);
    const identity = `children/${table}`;
    if (compared.length === 0) verdicts.push({ identity, verdict: 'not-assessed', open });
    else {
      const verdict = off.length > 0 ? 'fail' : open.length > 0 ? 'cannot-tell' : 'pass';
      verdicts.push({ identity, verdict, ...(open.length > 0 && { open }) });
    }
    const finest = withoutFollowing(off);
    const below = finest.filter(({ value, expected }) => value < expected);
    const above = finest.filter(({ value, expected }) => value > expected);
    for (const [code, cells] of [
      ['annual-report/below-children', below],
      ['annual-report/above-children', above],
    ] as const) {
      const path = cells[0]?.cell;
      if (path === undefined) continue;
      findings.push(
        createFinding(comparisonFindings, code, { path, basis, params: { cells, children: children.length } }),
      );
    }
  }
  return { findings, verdicts, notAssessed: [] };
}

function compareTable(report: AnnualReport, children: readonly AnnualReport[], format: ReportFormat, table: TableId) {
  const compared: ComparedCell[] = [];
  const open: CellPath[] = [];
  for (const { path } of formatCells(format)) {
    if (path[0] !== table) continue;
    const value = numberAt(report, path);
    const below = children.map((child) => numberAt(child, path));
    const sum = below.reduce<number | undefined>(
      (all, number) => (all === undefined || number === undefined ? undefined : tidy(all + number)),
      0,
    );
    if (value === undefined || sum === undefined) open.push(path);
    else compared.push({ cell: path, value, expected: sum });
  }
  return { compared, open };
}

/** Sums that are off only because their parts are: the parts say it. */
function withoutFollowing(cells: readonly ComparedCell[]): readonly ComparedCell[] {
  const parts = cells.filter(({ cell: [, row, column] }) => row !== 'handled' && column !== 'total');
  return parts.length > 0 ? parts : cells;
}
