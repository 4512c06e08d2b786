import type { ReportFormat } from '../format/report-format.ts';
import { plainText } from './cell-text.ts';
import { createTableReader, type TableReading, unreadable } from './reading.ts';
import type { ReportGrid } from './report-grid.ts';

/** The first row of table 4: the one that names results, or the one above it that names the remedies. */
export function headerOfTable4(grid: ReportGrid): number {
  const results = grid.findIndex((row) => row.map(plainText).includes('结果维持'));
  return results > 0 && (grid[results - 1] ?? []).some((text) => isRemedy(plainText(text))) ? results - 1 : results;
}

const isRemedy = (text: string): boolean => text === '行政复议' || text === '行政诉讼' || text.includes('起诉');

/** Reads table 4 (读取表四): fifteen columns, five for each way of remedy, over one row of numbers. */
export function readTable4(grid: ReportGrid, header: number, end: number, format: ReportFormat): TableReading {
  const labels = format.table4Columns.map((column) => column.label.zh);
  const rows = grid.slice(header, end).map((row) => row.map(plainText));
  const isHeader = (row: readonly string[]): boolean => row.some((text) => labels.includes(text) || isRemedy(text));
  const headers = rows.filter(isHeader);
  const width = Math.max(...rows.map(({ length }) => length));
  const columns = Array.from({ length: width }, (_, at) => ({
    at,
    label: headers.map((row) => row[at] ?? '').find((text) => labels.includes(text)),
  })).filter(({ label }) => label !== undefined);
  const expected = format.table4.flatMap(() => labels);
  const isAsPrinted = columns.length === expected.length && columns.every(({ label }, at) => label === expected[at]);
  const numbers = rows
    .map((row, at) => ({ row, line: at }))
    .filter(({ row }) => !isHeader(row) && columns.some(({ at }) => (row[at] ?? '') !== ''));
  if (!isAsPrinted) return { rows: {}, findings: [unreadable('table4', 'columns')] };
  const [only, another] = numbers;
  if (another !== undefined) return { rows: {}, findings: [unreadable('table4', 'rows')] };
  const reader = createTableReader('table4');
  // All blank is an answer, if not a good one; no row at all is none.
  const blank = rows.findLast((row) => !isHeader(row));
  const values = only?.row ?? blank;
  if (values === undefined || columns.some(({ at }) => values[at] === undefined))
    return { rows: {}, findings: [unreadable('table4', 'columns')] };
  const keys = format.table4.flatMap((group) => format.table4Columns.map((column) => [group.id, column.id] as const));
  columns.forEach(({ at }, index) => {
    const key = keys[index];
    if (key !== undefined) reader.cell(['table4', ...key], values[at] ?? '', 'count');
  });
  return reader.result();
}
