import { createFinding } from '@zwgk/core';
import { readingFindings } from '../findings/reading-findings.ts';
import type { ReportFormat } from '../format/report-format.ts';
import { type ApplicantColumn, applicantColumnLabels, applicantColumns } from '../report/applicant-column.ts';
import { groupRowIds } from '../report/table-3.ts';
import { labelWords, plainText, readCell } from './cell-text.ts';
import { createTableReader, type TableReading, unreadable } from './reading.ts';
import type { ReportGrid } from './report-grid.ts';

const label = (column: ApplicantColumn): string => applicantColumnLabels[column].zh;

/** The row of the header that names the organisations, by which table 3 is known. */
export function headerOfTable3(grid: ReportGrid): number {
  return grid.findIndex((row) => {
    const texts = row.map(plainText);
    return texts.includes(label('commercial')) && texts.includes(label('research'));
  });
}

/** Reads table 3 (读取表三) from the row of its header on, up to `end`. */
export function readTable3(grid: ReportGrid, header: number, end: number, format: ReportFormat): TableReading {
  const reader = createTableReader('table3');
  const columns = columnsOf(grid, header);
  if (columns === undefined) return { rows: {}, findings: [unreadable('table3', 'columns')] };
  const first = Math.min(...columns);
  let group = '';
  let previous = '';
  grid.slice(header + 1, end).forEach((cells, offset) => {
    const line = header + offset + 2;
    const before = cells.slice(0, first);
    const words = before.map(labelWords).filter((text) => text !== '');
    const values = columns.map((column) => cells[column]);
    // A rest of the header, or an empty line.
    if (
      words.length === 0 &&
      values.every((value) => value === undefined || labelWords(value) === '' || isHeading(value))
    )
      return;
    group = words.findLast((text) => groupOf(text, format) !== undefined) ?? group;
    const row = rowOf(words.at(-1) ?? '', groupOf(group, format), previous, format);
    if (row === undefined) {
      if (values.some((value) => value !== undefined && plainText(value) !== ''))
        reader.finding(
          createFinding(readingFindings, 'annual-report/row-unknown', {
            path: ['table3'],
            params: { table: 'table3', line },
          }),
        );
      return;
    }
    previous = row;
    if (!reader.openRow(row, line)) return;
    const isShifted =
      before.some((text) => typeof readCell(text, 'count') === 'number') ||
      cells.slice(Math.max(...columns) + 1).some((text) => plainText(text) !== '');
    if (isShifted || values.some((value) => value === undefined)) {
      const params = { table: 'table3', line, columns: columns.length } as const;
      reader.finding(createFinding(readingFindings, 'annual-report/row-unreadable', { path: ['table3', row], params }));
      return;
    }
    applicantColumns.forEach((column, at) => {
      reader.cell(['table3', row, column], values[at] ?? '', 'count');
    });
  });
  return reader.result();
}

const isHeading = (text: string): boolean => applicantColumns.some((column) => label(column) === plainText(text));

/** Where each column stands: in the row of the header, or for those that span it, in the row above. */
function columnsOf(grid: ReportGrid, header: number): readonly number[] | undefined {
  const own = (grid[header] ?? []).map(plainText);
  const above = (grid[header - 1] ?? []).map(plainText);
  const columns = applicantColumns.map((column) => {
    const at = own.indexOf(label(column));
    return at >= 0 ? at : above.indexOf(label(column));
  });
  const isInOrder = columns.every((at, index) => at > (index === 0 ? -1 : (columns[index - 1] ?? 0)));
  return isInOrder ? columns : undefined;
}

/** The group that a heading is of: 不予公开, 无法提供, 不予处理, 其他处理. */
function groupOf(words: string, { table3 }: ReportFormat): (typeof groupRowIds)[number] | undefined {
  return groupRowIds.find((group) =>
    table3.some(
      ({ id, headings }) => (id === group || id.startsWith(`${group}.`)) && labelWords(headings[1]?.zh ?? '') === words,
    ),
  );
}

const SUBTOTAL = ['小计', '合计'];

/** Which row a label is of. What is only 其他 is one within the group 其他处理; a group with numbers of its own is its subtotal. */
function rowOf(
  words: string,
  group: (typeof groupRowIds)[number] | undefined,
  previous: string,
  { table3 }: ReportFormat,
): string | undefined {
  if (words === '其他') return group === 'other' || previous === 'other.fee-unpaid' ? 'other.other' : undefined;
  if (SUBTOTAL.includes(words) && group !== undefined) return group;
  const named = table3.filter(({ headings }) => {
    const printed = labelWords(headings.at(-1)?.zh ?? '');
    return (
      printed === words ||
      (words.length >= 4 && (printed.startsWith(words) || words.startsWith(printed)) && printed.length >= 4)
    );
  });
  const exact = named.filter(({ headings }) => labelWords(headings.at(-1)?.zh ?? '') === words);
  const [only, another] = exact.length > 0 ? exact : named;
  if (only !== undefined) return another === undefined ? only.id : undefined;
  return groupRowIds.find((id) => id === group && groupWords(id, table3) === words);
}

const groupWords = (group: string, table3: ReportFormat['table3']): string =>
  labelWords(table3.find(({ id }) => id.startsWith(`${group}.`))?.headings[1]?.zh ?? '');
