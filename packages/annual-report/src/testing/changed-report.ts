import { formatCells } from '../format/format-cells.ts';
import { reportFormatOf } from '../format/report-formats.ts';
import type { AnnualReport } from '../report/annual-report.ts';
import type { Cell, CellPath } from '../report/cell.ts';
import { numberAt } from '../report/cell-at.ts';

/** The same report with one cell changed. */
export function withCell(report: AnnualReport, path: CellPath, cell: Cell): AnnualReport {
  const put = (value: unknown, [key = '', ...rest]: readonly string[]): object => ({
    ...(value as object),
    [key]: rest.length === 0 ? cell : put((value as Readonly<Record<string, unknown>>)[key] ?? {}, rest),
  });
  return put(report, path) as AnnualReport;
}

/** The cells of a report that hold numbers. */
export function numberedCells(report: AnnualReport): readonly CellPath[] {
  return formatCells(reportFormatOf(report.year))
    .map(({ path }) => path)
    .filter((path) => numberAt(report, path) !== undefined);
}
