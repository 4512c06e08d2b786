import { createFinding } from '@zwgk/core';
import { readingFindings } from '../findings/reading-findings.ts';
import type { ReportFormat, Table2Block } from '../format/report-format.ts';
import type { CellPath } from '../report/cell.ts';
import { labelWords, plainText } from './cell-text.ts';
import { createTableReader, type TableReading } from './reading.ts';
import type { ReportGrid } from './report-grid.ts';

/** The first row of table 2 in a grid: an item of article 20, or the names of its columns. */
export function headerOfTable2(grid: ReportGrid, format: ReportFormat): number {
  return grid.findIndex((row) =>
    row.some((text) => /^第二十条第/.test(plainText(text)) || isColumnOf(text, format.table2)),
  );
}

const isColumnOf = (text: string, blocks: readonly Table2Block[]): boolean =>
  blocks.some(({ columns }) => columns.some(({ label }) => labelWords(label.zh) === labelWords(text)));

/** Reads table 2 (读取表二): each row under the nearest names of columns above it. It may stand in one grid or in several. */
export function readTable2(
  grids: readonly { readonly grid: ReportGrid; readonly end: number }[],
  format: ReportFormat,
): TableReading {
  const reader = createTableReader('table2');
  for (const { grid, end } of grids) {
    let heads: readonly string[] = [];
    grid.slice(0, end).forEach((cells, at) => {
      const words = cells.map(labelWords);
      if (cells.some((text) => isColumnOf(text, format.table2))) {
        heads = cells;
        return;
      }
      const found = rowIn(words[0] ?? '', format);
      if (found === undefined) return;
      const { block, row } = found;
      const line = at + 1;
      if (!reader.openRow(row, line)) return;
      const columns = block.columns.map(({ label }) =>
        heads.findIndex((text) => labelWords(text) === labelWords(label.zh)),
      );
      const isYuan = block.columns.some(
        ({ unit }, index) => unit === 'wan-yuan' && /[:(]元/.test(plainText(heads[columns[index] ?? -1] ?? '')),
      );
      if (isYuan || columns.some((column) => column < 0 || cells[column] === undefined)) {
        const params = { table: 'table2', line, columns: block.columns.length } as const;
        reader.finding(
          createFinding(readingFindings, 'annual-report/row-unreadable', { path: ['table2', row], params }),
        );
        return;
      }
      block.columns.forEach(({ id, unit }, index) => {
        const path: CellPath = id === undefined ? ['table2', row] : ['table2', row, id];
        reader.cell(path, cells[columns[index] ?? -1] ?? '', unit);
      });
    });
  }
  return reader.result();
}

/** Which row a label is of; 规范性文件 is written with and without 行政. */
function rowIn(
  words: string,
  { table2 }: ReportFormat,
): { readonly block: Table2Block; readonly row: string } | undefined {
  const bare = (text: string): string => text.replace(/^行政(?=规范性文件)/, '');
  for (const block of table2)
    for (const { id, label } of block.rows)
      if (words !== '' && bare(labelWords(label.zh)) === bare(words)) return { block, row: id };
  return undefined;
}
