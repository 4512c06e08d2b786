import { createFinding, type Finding } from '@zwgk/core';
import { readingFindings } from '../findings/reading-findings.ts';
import type { CellUnit } from '../format/report-format.ts';
import type { Cell, CellPath, TableId } from '../report/cell.ts';
import { readCell } from './cell-text.ts';

/** Cells by row and column, as they are read. */
export type ReadRows = Record<string, Record<string, Cell> | Cell>;

/** What was read of one table, and what was not. */
export interface TableReading {
  readonly rows: ReadRows;
  readonly findings: readonly Finding[];
}

/** Takes up rows and cells of one table, and keeps what cannot be read. */
export interface TableReader {
  /** Whether the row may be filled; one that stands there twice is given up. */
  readonly openRow: (row: string, line: number) => boolean;
  readonly cell: (path: CellPath, text: string, unit: CellUnit) => void;
  readonly finding: (finding: Finding) => void;
  readonly result: () => TableReading;
}

/** Starts reading a table. */
export function createTableReader(table: TableId): TableReader {
  const rows: ReadRows = {};
  const seen = new Set<string>();
  const findings: Finding[] = [];
  return {
    openRow: (row, line) => {
      if (!seen.has(row)) {
        seen.add(row);
        return true;
      }
      findings.push(
        createFinding(readingFindings, 'annual-report/row-twice', { path: [table, row], params: { table, row, line } }),
      );
      delete rows[row];
      return false;
    },
    cell: (path, text, unit) => {
      const cell = readCell(text, unit);
      const [, row = '', column] = path;
      if (cell === undefined) {
        findings.push(
          createFinding(readingFindings, 'annual-report/cell-unreadable', { path, params: { cell: path } }),
        );
      } else if (column === undefined) rows[row] = cell;
      else {
        const own = rows[row];
        rows[row] = { ...(typeof own === 'object' ? own : {}), [column]: cell };
      }
    },
    finding: (finding) => void findings.push(finding),
    result: () => ({ rows, findings }),
  };
}

/** A finding that a table cannot be read as a whole. */
export const unreadable = (table: TableId, problem: 'twice' | 'columns' | 'rows'): Finding =>
  createFinding(readingFindings, 'annual-report/table-unreadable', { path: [table], params: { table, problem } });
