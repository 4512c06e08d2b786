import { createFinding, type Finding } from '@zwgk/core';
import { cellFindings } from '../findings/cell-findings.ts';
import { formatCells } from '../format/format-cells.ts';
import type { ReportFormat } from '../format/report-format.ts';
import type { AnnualReport } from '../report/annual-report.ts';
import { type CellPath, tableIds } from '../report/cell.ts';
import { cellAt, cellKey } from '../report/cell-at.ts';
import type { Correction } from './explanation.ts';

/** Checks each cell by itself (逐格核对): counts that can be none, “not applicable” where a number belongs, blanks. */
export function cellsInOrder(
  report: AnnualReport,
  format: ReportFormat,
  pinned: ReadonlyMap<string, Correction>,
): readonly Finding[] {
  const findings: Finding[] = [];
  const blank: CellPath[] = [];
  const { basis } = format;
  for (const { path, unit, isChange } of formatCells(format)) {
    const cell = cellAt(report, path);
    if (cell === null) blank.push(path);
    else if (cell === 'n/a' && !format.notApplicable.includes(path[0])) {
      findings.push(
        createFinding(cellFindings, 'annual-report/not-applicable-here', { path, basis, params: { cell: path } }),
      );
    } else if (typeof cell === 'number') {
      const problem =
        cell < 0 && isChange === undefined
          ? 'negative'
          : unit === 'count' && !Number.isInteger(cell)
            ? 'fraction'
            : undefined;
      if (problem === undefined) continue;
      const expected = pinned.get(cellKey(path))?.expected;
      const params = { cell: path, value: cell, problem, ...(expected !== undefined && { expected }) } as const;
      findings.push(createFinding(cellFindings, 'annual-report/no-such-count', { path, basis, params }));
    }
  }
  for (const table of tableIds) {
    const cells = blank.filter(([own]) => own === table);
    if (cells.length > 0)
      findings.push(
        createFinding(cellFindings, 'annual-report/cells-blank', { path: [table], basis, params: { table, cells } }),
      );
  }
  return findings;
}
