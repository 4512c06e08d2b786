import type { FindingDefinitions } from '@zwgk/core';
import type { ReportFormatId } from '../format/report-format.ts';
import type { CellPath, TableId } from '../report/cell.ts';
import { formatCellPath } from '../report/cell-label.ts';

/** Parameters of the findings about single cells, by code. */
export interface CellFindings {
  'annual-report/no-such-count': {
    readonly cell: CellPath;
    readonly value: number;
    readonly problem: 'negative' | 'fraction';
    /** What it would have to be for the report to add up, where that is certain. */
    readonly expected?: number;
  };
  'annual-report/not-applicable-here': { readonly cell: CellPath };
  'annual-report/not-in-format': { readonly format: ReportFormatId; readonly at: readonly string[] };
  'annual-report/cells-blank': { readonly table: TableId; readonly cells: readonly CellPath[] };
}

const problems = {
  negative: { zh: '不能是负数', en: 'cannot be below zero' },
  fraction: { zh: '应为整数', en: 'has to be whole' },
} as const;

const tableNames = {
  table2: { zh: '表二', en: 'table 2' },
  table3: { zh: '表三', en: 'table 3' },
  table4: { zh: '表四', en: 'table 4' },
} as const;

/** Findings about single cells (单元格). */
export const cellFindings = {
  'annual-report/no-such-count': {
    severity: 'error',
    'zh-CN': ({ cell, value, problem, expected }) =>
      `${formatCellPath(cell)}为 ${value}，${problems[problem].zh}${expected === undefined ? '' : `；按勾稽关系应为 ${expected}`}`,
    en: ({ cell, value, problem, expected }) =>
      `${formatCellPath(cell, 'en')}: ${value} ${problems[problem].en}${expected === undefined ? '' : `; it would add up with ${expected}`}`,
  },
  'annual-report/not-applicable-here': {
    severity: 'warning',
    'zh-CN': ({ cell }) => `${formatCellPath(cell)}填为“不适用”，此处应填数字，没有的填 0`,
    en: ({ cell }) =>
      `${formatCellPath(cell, 'en')} says “not applicable”, where a number is expected, 0 if there are none`,
  },
  'annual-report/not-in-format': {
    severity: 'error',
    'zh-CN': ({ format, at }) =>
      format === '2008'
        ? `2019 年以前的报告没有统一表格，不应有 ${at.join('.')}`
        : `${format} 年格式中没有 ${at.join('.')}`,
    en: ({ format, at }) =>
      format === '2008'
        ? `reports on the years before 2019 have no prescribed tables, and no ${at.join('.')}`
        : `the format of ${format} has no ${at.join('.')}`,
  },
  'annual-report/cells-blank': {
    severity: 'notice',
    'zh-CN': ({ table, cells }) => `${tableNames[table].zh}有 ${cells.length} 个单元格空白；空白不等于 0，没有的应填 0`,
    en: ({ table, cells }) =>
      `${cells.length} cells of ${tableNames[table].en} are blank; a blank is not zero, and 0 is expected where there are none`,
  },
} satisfies FindingDefinitions<CellFindings>;
