import type { AnnualReport } from './annual-report.ts';
import type { Cell, CellPath } from './cell.ts';

/** What stands in a cell of a report, or `undefined` when the report does not have it. */
export function cellAt(report: AnnualReport, [table, ...keys]: CellPath): Cell | undefined {
  let value: unknown = report[table];
  for (const key of keys) value = isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  return typeof value === 'number' || value === null || value === 'n/a' ? value : undefined;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** The number in a cell; `undefined` for a blank, “not applicable” and what is missing, none of which is zero. */
export function numberAt(report: AnnualReport, path: CellPath): number | undefined {
  const cell = cellAt(report, path);
  return typeof cell === 'number' ? cell : undefined;
}

/** One text for a path, to look cells up by. */
export const cellKey = (path: CellPath): string => path.join('/');
