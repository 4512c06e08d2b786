import type { Bilingual, Language } from '@zwgk/core';
import type { ReportFormat } from '../format/report-format.ts';
import { reportFormats } from '../format/report-formats.ts';
import { applicantColumnLabels, applicantColumns } from './applicant-column.ts';
import type { CellPath } from './cell.ts';
import { type GroupRowId, groupRowIds } from './table-3.ts';

/** What a cell is called: the table, the row, and the column where there are several. */
interface CellWords {
  readonly table: '2' | '3' | '4';
  readonly row: Bilingual;
  readonly column?: Bilingual;
}

/** Rows that no format has but offices add. */
const subtotalLabels: Readonly<Record<GroupRowId, Bilingual>> = {
  withheld: { zh: '不予公开', en: 'Withheld' },
  unable: { zh: '无法提供', en: 'Unable to provide' },
  unprocessed: { zh: '不予处理', en: 'Not processed' },
  other: { zh: '其他处理', en: 'Handled otherwise' },
};

function wordsOf([table, row = '', column]: CellPath, format: ReportFormat): CellWords | undefined {
  if (table === 'table3') {
    const printed = format.table3.find(({ id }) => id === row)?.headings.at(-1);
    const group = groupRowIds.find((id) => id === row);
    const last = printed ?? (group && subtotalLabels[group]);
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
