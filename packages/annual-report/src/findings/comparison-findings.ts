import type { FindingDefinitions } from '@zwgk/core';
import type { CellPath, TableId } from '../report/cell.ts';
import { formatCellPath } from '../report/cell-label.ts';

/** A cell of the report, and what another report says it ought to be. */
export interface ComparedCell {
  readonly cell: CellPath;
  readonly value: number;
  readonly expected: number;
}

/** Parameters of the findings that compare reports, by code. */
export interface ComparisonFindings {
  'annual-report/year-differs': {
    readonly role: 'previous' | 'child';
    readonly year: number;
    readonly expected: number;
  };
  'annual-report/carried-over-differs': { readonly cells: readonly ComparedCell[] };
  'annual-report/stock-differs': { readonly cells: readonly ComparedCell[] };
  'annual-report/copied-from-last-year': { readonly table: TableId; readonly numbers: number };
  'annual-report/below-children': { readonly cells: readonly ComparedCell[]; readonly children: number };
  'annual-report/above-children': { readonly cells: readonly ComparedCell[]; readonly children: number };
}

const tableNames = {
  table2: { zh: '表二', en: 'table 2' },
  table3: { zh: '表三', en: 'table 3' },
  table4: { zh: '表四', en: 'table 4' },
} as const;

const listed = (cells: readonly ComparedCell[], language: 'zh-CN' | 'en', than: string): string =>
  cells
    .slice(0, 5)
    .map(({ cell, value, expected }) =>
      language === 'zh-CN'
        ? `${formatCellPath(cell)}为 ${value}，${than} ${expected}`
        : `${formatCellPath(cell, 'en')}: ${value}, ${than} ${expected}`,
    )
    .join(language === 'zh-CN' ? '；' : '; ') +
  (cells.length > 5 ? (language === 'zh-CN' ? `；等 ${cells.length} 处` : `; ${cells.length} cells in all`) : '');

/** Findings that compare a report with last year’s and with those of the bodies below (跨年度、上下级比较). */
export const comparisonFindings = {
  'annual-report/year-differs': {
    severity: 'error',
    'zh-CN': ({ role, year, expected }) =>
      `${role === 'previous' ? '上年度报告' : '下级报告'}的年度是 ${year}，应为 ${expected}；未作比较`,
    en: ({ role, year, expected }) =>
      `the report of ${role === 'previous' ? 'the year before' : 'a body below'} is on ${year}, expected ${expected}; it was not compared`,
  },
  'annual-report/carried-over-differs': {
    severity: 'warning',
    'zh-CN': ({ cells }) =>
      `上年结转与上年度报告的“结转下年度继续办理”不一致：${listed(cells, 'zh-CN', '上年度报告为')}`,
    en: ({ cells }) =>
      `what was carried over is not what last year’s report carried over: ${listed(cells, 'en', 'last year’s report says')}`,
  },
  'annual-report/stock-differs': {
    severity: 'warning',
    'zh-CN': ({ cells }) =>
      `现行有效件数不等于上年度现行有效件数加本年制发减本年废止：${listed(cells, 'zh-CN', '应为')}；有自动失效或者清理的，请在报告中说明`,
    en: ({ cells }) =>
      `documents in force are not last year’s, plus those made, less those repealed: ${listed(cells, 'en', 'expected')}; say so if some expired`,
  },
  'annual-report/copied-from-last-year': {
    severity: 'warning',
    'zh-CN': ({ table, numbers }) =>
      `${tableNames[table].zh}的 ${numbers} 个非零数字与上年度报告完全相同，请核实是否沿用了上年数据`,
    en: ({ table, numbers }) =>
      `all ${numbers} numbers of ${tableNames[table].en} other than zero are those of last year’s report; check that they were not copied`,
  },
  'annual-report/below-children': {
    severity: 'error',
    'zh-CN': ({ cells, children }) => `汇总数小于 ${children} 份下级报告之和：${listed(cells, 'zh-CN', '下级之和为')}`,
    en: ({ cells, children }) =>
      `less than the sum of ${children} reports of the bodies below: ${listed(cells, 'en', 'they come to')}`,
  },
  'annual-report/above-children': {
    severity: 'warning',
    'zh-CN': ({ cells, children }) =>
      `汇总数大于 ${children} 份下级报告之和，请核实下级报告是否齐全：${listed(cells, 'zh-CN', '下级之和为')}`,
    en: ({ cells, children }) =>
      `more than the sum of ${children} reports of the bodies below; check that none is missing: ${listed(cells, 'en', 'they come to')}`,
  },
} satisfies FindingDefinitions<ComparisonFindings>;
