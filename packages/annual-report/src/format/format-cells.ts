import { applicantColumns } from '../report/applicant-column.ts';
import type { CellPath } from '../report/cell.ts';
import type { CellUnit, ReportFormat } from './report-format.ts';

/** A cell that a format has, and what may stand in it. */
export interface FormatCell {
  readonly path: CellPath;
  readonly unit: CellUnit;
  readonly isChange?: true;
}

/** All cells of a format (格式的全部单元格), table by table, row by row. */
export function formatCells({ table2, table3, table4, table4Columns }: ReportFormat): readonly FormatCell[] {
  return [
    ...table2.flatMap(({ columns, rows }) =>
      rows.flatMap((row) =>
        columns.map(({ id, unit, isChange }): FormatCell => {
          const path: CellPath = id === undefined ? ['table2', row.id] : ['table2', row.id, id];
          return isChange === undefined ? { path, unit } : { path, unit, isChange };
        }),
      ),
    ),
    ...table3.flatMap((row) =>
      applicantColumns.map((column): FormatCell => ({ path: ['table3', row.id, column], unit: 'count' })),
    ),
    ...table4.flatMap((group) =>
      table4Columns.map((column): FormatCell => ({ path: ['table4', group.id, column.id], unit: 'count' })),
    ),
  ];
}
