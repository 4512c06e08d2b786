import type { Language } from '@zwgk/core';
import type { ReportFormat } from '../format/report-format.ts';
import { reportFormats } from '../format/report-formats.ts';
import { applicantColumnLabels, applicantColumns } from './applicant-column.ts';
import type { CellPath } from './cell.ts';

/** What a cell is called: the table, the row, and the column where there are several. */
interface CellWords {
  readonly table: '2' | '3' | '4';
  readonly row: { readonly zh: string; readonly en: string };
  readonly column?: { readonly zh: string; readonly en: string };
}

/** Rows that no format has but offices add. */
const groupHeadings = { withheld: '不予公开', unable: '无法提供', unprocessed: '不予处理', other: '其他处理' } as const;
const groupHeadingsEn = {
  withheld: 'Withheld',
  unable: 'Unable to provide',
  unprocessed: 'Not processed',
  other: 'Handled otherwise',
} as const;

function wordsOf([table, row = '', column]: CellPath, format: ReportFormat): CellWords | undefined {
  if (table === 'table3') {
    const found = format.table3.find(({ id }) => id === row)?.headings;
    const group = Object.entries(groupHeadings).find(([id]) => id === row);
    const last =
      found?.at(-1) ?? (group && { zh: group[1], en: groupHeadingsEn[group[0] as keyof typeof groupHeadings] });
    const known = applicantColumns.find((id) => id === column);
    return last && { table: '3', row: last, ...(known !== undefined && { column: applicantColumnLabels[known] }) };
  }
  if (table === 'table4') {
    const headings = format.table4.find(({ id }) => id === row)?.headings;
    const last = headings && {
      zh: headings.map(({ zh }) => zh).join('·'),
      en: headings.map(({ en }) => en).join(', '),
    };
    const label = format.table4Columns.find(({ id }) => id === column)?.label;
    return last && { table: '4', row: last, ...(label !== undefined && { column: label }) };
  }
  for (const block of format.table2) {
    const found = block.rows.find(({ id }) => id === row);
    const label = block.columns.find(({ id }) => id === column)?.label;
    if (found !== undefined) return { table: '2', row: found.label, ...(label !== undefined && { column: label }) };
  }
  return undefined;
}

const tableNumbers = { '2': '二', '3': '三', '4': '四' } as const;

/**
 * What a cell is called in the printed report (单元格名称).
 *
 * @example
 * ```ts
 * import { formatCellPath } from '@zwgk/annual-report';
 * formatCellPath(['table3', 'carried-out', 'total']); // => '表三“四、结转下年度继续办理”的“总计”'
 * formatCellPath(['table2', 'licences'], 'en'); // => 'table 2, “Licences”, “Decisions of the year”'
 * ```
 */
export function formatCellPath(path: CellPath, language: Language = 'zh-CN'): string {
  let words: CellWords | undefined;
  for (const format of reportFormats.toReversed()) words ??= wordsOf(path, format);
  if (words === undefined) return path.join('.');
  const { table, row, column } = words;
  return language === 'zh-CN'
    ? `表${tableNumbers[table]}“${row.zh}”${column === undefined ? '' : `的“${column.zh}”`}`
    : `table ${table}, “${row.en}”${column === undefined ? '' : `, “${column.en}”`}`;
}
