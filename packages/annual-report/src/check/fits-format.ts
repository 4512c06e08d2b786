import { createFinding, type Finding } from '@zwgk/core';
import { cellFindings } from '../findings/cell-findings.ts';
import { formatCells } from '../format/format-cells.ts';
import type { ReportFormat } from '../format/report-format.ts';
import type { AnnualReport } from '../report/annual-report.ts';
import { applicantColumns } from '../report/applicant-column.ts';
import { tableIds } from '../report/cell.ts';
import { groupRowIds } from '../report/table-3.ts';

/** Finds what the format of the year does not have (格式之外的内容): tables, rows and columns of another year’s. */
export function fitsFormat(report: AnnualReport, format: ReportFormat): readonly Finding[] {
  const known = knownPaths(format);
  return tableIds
    .flatMap((table) => strangersIn(report[table], [table], known))
    .map((at) =>
      createFinding(cellFindings, 'annual-report/not-in-format', {
        path: at,
        basis: format.basis,
        params: { format: format.id, at },
      }),
    );
}

/** Every path that a report in a format may have, from the tables down to the cells. */
function knownPaths(format: ReportFormat): ReadonlySet<string> {
  // Subtotals are no part of the format, and no offence against it.
  const subtotals =
    format.table3.length === 0
      ? []
      : groupRowIds.flatMap((group) => applicantColumns.map((column) => ['table3', group, column]));
  const cells: readonly (readonly string[])[] = [...formatCells(format).map(({ path }) => path), ...subtotals];
  return new Set(cells.flatMap((path) => path.map((_, at) => path.slice(0, at + 1).join('/'))));
}

/** The outermost keys under a value that are not known. */
function strangersIn(
  value: unknown,
  path: readonly string[],
  known: ReadonlySet<string>,
): readonly (readonly string[])[] {
  if (value === undefined) return [];
  if (!known.has(path.join('/'))) return [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => strangersIn(inner, [...path, key], known));
}
