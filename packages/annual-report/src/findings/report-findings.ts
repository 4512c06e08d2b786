import type { Bilingual, FindingDefinitions, PlainDate } from '@zwgk/core';
import type { CellPath } from '../report/cell.ts';
import { formatCellPath } from '../report/cell-label.ts';

/** Parameters of the findings about the report as a whole, by code. */
export interface ReportFindings {
  'annual-report/section-missing': { readonly section: string; readonly title: Bilingual };
  'annual-report/published-late': {
    readonly publishedOn: PlainDate;
    readonly due: PlainDate;
    readonly calendarDaysLate: number;
  };
  'annual-report/year-not-over': { readonly year: number; readonly on: PlainDate };
  'annual-report/text-differs': {
    /** What the text gives a figure for. */
    readonly figure: Bilingual;
    readonly inText: number;
    readonly inTable: number;
    /** The cells that come to the figure of the table. */
    readonly cells: readonly CellPath[];
  };
}

const chineseNumbers = ['一', '二', '三', '四', '五', '六'];

const range = (cells: readonly CellPath[], language: 'zh-CN' | 'en'): string => {
  const [first] = cells;
  const last = cells.at(-1);
  if (first === undefined || last === undefined) return '';
  const from = formatCellPath(first, language);
  if (cells.length === 1) return from;
  return language === 'zh-CN' ? `${from}至${formatCellPath(last)}` : `${from} to ${formatCellPath(last, 'en')}`;
};

/** Findings about the report as a whole (报告整体). */
export const reportFindings = {
  'annual-report/section-missing': {
    severity: 'error',
    'zh-CN': ({ section, title }) => `缺少第${chineseNumbers[Number(section) - 1] ?? section}部分“${title.zh}”`,
    en: ({ section, title }) => `section ${section}, “${title.en}”, is missing`,
  },
  'annual-report/published-late': {
    severity: 'error',
    'zh-CN': ({ publishedOn, due, calendarDaysLate }) =>
      `应在 ${due} 前（含当日）公布，实际 ${publishedOn} 公布，晚 ${calendarDaysLate} 日`,
    en: ({ publishedOn, due, calendarDaysLate }) =>
      `due by ${due}, published on ${publishedOn}, ${calendarDaysLate} calendar ${calendarDaysLate === 1 ? 'day' : 'days'} late`,
  },
  'annual-report/year-not-over': {
    severity: 'error',
    'zh-CN': ({ year, on }) => `报告年度 ${year} 年到 ${on} 尚未结束，数据应统计至 12 月 31 日`,
    en: ({ year, on }) => `the year reported on, ${year}, was not over on ${on}; its figures run to 31 December`,
  },
  'annual-report/text-differs': {
    severity: 'warning',
    'zh-CN': ({ figure, inText, inTable, cells }) =>
      `文字中“${figure.zh}”为 ${inText}，表格为 ${inTable}（${range(cells, 'zh-CN')}）`,
    en: ({ figure, inText, inTable, cells }) =>
      `the text gives ${inText} for “${figure.en}”, the tables ${inTable} (${range(cells, 'en')})`,
  },
} satisfies FindingDefinitions<ReportFindings>;
