import type { FindingDefinitions } from '@zwgk/core';
import type { CellPath, TableId } from '../report/cell.ts';
import { formatCellPath } from '../report/cell-label.ts';

/** Parameters of the findings that reading makes, by code. What stood in a cell is not repeated. */
export interface ReadingFindings {
  'annual-report/year-not-found': Readonly<Record<never, never>>;
  'annual-report/table-unreadable': { readonly table: TableId; readonly problem: 'twice' | 'columns' | 'rows' };
  /** `line` counts the rows of the table as it stands, from 1. */
  'annual-report/row-unreadable': { readonly table: TableId; readonly line: number; readonly columns: number };
  'annual-report/row-unknown': { readonly table: TableId; readonly line: number };
  'annual-report/row-twice': { readonly table: TableId; readonly row: string; readonly line: number };
  'annual-report/cell-unreadable': { readonly cell: CellPath };
}

const tableNames = {
  table2: { zh: '表二', en: 'table 2' },
  table3: { zh: '表三', en: 'table 3' },
  table4: { zh: '表四', en: 'table 4' },
} as const;

const problems = {
  twice: { zh: '出现了两次，不知以哪一张为准', en: 'stands there twice, and which one counts is not clear' },
  columns: { zh: '的表头与格式不一致', en: 'does not have the columns of the format' },
  rows: { zh: '有多行数字，不知以哪一行为准', en: 'has several rows of numbers, and which one counts is not clear' },
} as const;

/** Findings of reading a report (读取报告). What is not plain is left out and said, never guessed. */
export const readingFindings = {
  'annual-report/year-not-found': {
    severity: 'error',
    'zh-CN': () => '标题中没有唯一的报告年度，未读取；请用 --year 指明',
    en: () => 'no title tells one year that is reported on, and nothing was read; say which with --year',
  },
  'annual-report/table-unreadable': {
    severity: 'error',
    'zh-CN': ({ table, problem }) => `${tableNames[table].zh}${problems[problem].zh}，未读取`,
    en: ({ table, problem }) => `${tableNames[table].en} ${problems[problem].en}; it was not read`,
  },
  'annual-report/row-unreadable': {
    severity: 'error',
    'zh-CN': ({ table, line, columns }) =>
      `${tableNames[table].zh}第 ${line} 行的数字与 ${columns} 列不能一一对应，未读取`,
    en: ({ table, line, columns }) =>
      `row ${line} of ${tableNames[table].en} does not fit its ${columns} columns, and was not read`,
  },
  'annual-report/row-unknown': {
    severity: 'warning',
    'zh-CN': ({ table, line }) => `${tableNames[table].zh}第 ${line} 行不是格式中的行，未读取`,
    en: ({ table, line }) => `row ${line} of ${tableNames[table].en} is none of the format, and was not read`,
  },
  'annual-report/row-twice': {
    severity: 'error',
    'zh-CN': ({ table, row, line }) => `${formatCellPath([table, row])}出现了两次（又见第 ${line} 行），均未读取`,
    en: ({ table, row, line }) =>
      `${formatCellPath([table, row], 'en')} stands there twice (again in row ${line}); neither was read`,
  },
  'annual-report/cell-unreadable': {
    severity: 'error',
    'zh-CN': ({ cell }) => `${formatCellPath(cell)}不是数字，未读取；应为数字、空白或者“/”`,
    en: ({ cell }) => `${formatCellPath(cell, 'en')} is no number, and was not read; expected a number, a blank or “/”`,
  },
} satisfies FindingDefinitions<ReadingFindings>;
