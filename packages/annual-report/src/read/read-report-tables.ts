import type { Finding } from '@zwgk/core';
import { reportFormatOf } from '../format/report-formats.ts';
import type { Table2 } from '../report/table-2.ts';
import type { Table3 } from '../report/table-3.ts';
import type { Table4 } from '../report/table-4.ts';
import { headerOfTable2, readTable2 } from './read-table-2.ts';
import { headerOfTable3, readTable3 } from './read-table-3.ts';
import { headerOfTable4, readTable4 } from './read-table-4.ts';
import { type TableReading, unreadable } from './reading.ts';
import type { ReportGrid } from './report-grid.ts';

/** The tables of a report as far as they could be read (读到的表格), and what could not. */
export interface ReportTables {
  readonly table2?: Table2;
  readonly table3?: Table3;
  readonly table4?: Table4;
  readonly findings: readonly Finding[];
}

/**
 * Reads the official tables (读取表格) from the tables of a page, a document or a sheet, whatever else stands among them: merged
 * headings, numbered or bare labels, full-width digits and separators of thousands. What allows more than one
 * reading is left out and found.
 *
 * @throws ZwgkError `annual-report/no-format` for a year that no format is for
 * @example
 * ```ts
 * import { readReportTables } from '@zwgk/annual-report';
 * const head = ['信息内容', '本年制发件数', '本年废止件数', '现行有效件数'];
 * const grid = [['第二十条第（一）项'], head, ['规章', '１', '0', '1,011'], ['行政规范性文件', '八', '26', '66']];
 * const { table2, findings } = readReportTables([grid], { year: 2024 });
 * table2?.regulations; // => { made: 1, repealed: 0, inForce: 1011 }
 * findings.map(({ code, path }) => [code, ...path]); // => [['annual-report/cell-unreadable', 'table2', 'normativeDocuments', 'made']]
 * ```
 */
export function readReportTables(grids: readonly ReportGrid[], { year }: { readonly year: number }): ReportTables {
  const format = reportFormatOf(year);
  if (format.table3.length === 0) return { findings: [] };
  // A sheet may hold all three tables one under another: each ends where another begins.
  const starts = grids.map((grid) => ({
    grid,
    table2: headerOfTable2(grid, format),
    table3: headerOfTable3(grid),
    table4: headerOfTable4(grid),
  }));
  const endOf = ({ grid, table2, table3, table4 }: (typeof starts)[number], from: number): number =>
    Math.min(...[table2, table3, table4].filter((start) => start > from), grid.length);
  const second = starts
    .filter(({ table2 }) => table2 >= 0)
    .map((start) => ({ grid: start.grid, end: endOf(start, start.table2) }));
  const third = starts.filter(({ table3 }) => table3 >= 0);
  const fourth = starts.filter(({ table4 }) => table4 >= 0);
  const one = (found: typeof starts, table: 'table3' | 'table4', read: typeof readTable3): TableReading | undefined => {
    const [only, another] = found;
    if (only === undefined) return undefined;
    if (another !== undefined) return { rows: {}, findings: [unreadable(table, 'twice')] };
    return read(only.grid, only[table], endOf(only, only[table]), format);
  };
  const readings = {
    table2: second.length === 0 ? undefined : readTable2(second, format),
    table3: one(third, 'table3', readTable3),
    table4: one(fourth, 'table4', readTable4),
  };
  return {
    ...Object.fromEntries(
      Object.entries(readings).flatMap(([table, reading]) =>
        reading === undefined || Object.keys(reading.rows).length === 0 ? [] : [[table, reading.rows]],
      ),
    ),
    findings: Object.values(readings).flatMap((reading) => reading?.findings ?? []),
  };
}
