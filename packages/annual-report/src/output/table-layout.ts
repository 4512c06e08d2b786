import type { Bilingual, Language } from '@zwgk/core';
import type { ReportFormat } from '../format/report-format.ts';
import { reportFormatOf } from '../format/report-formats.ts';
import type { AnnualReport } from '../report/annual-report.ts';
import {
  applicantColumnLabels,
  applicantColumns,
  applicantKinds,
  organisationsHeading,
} from '../report/applicant-column.ts';
import type { CellPath, TableId } from '../report/cell.ts';
import { cellAt } from '../report/cell-at.ts';

/** A cell of a printed table (打印单元格): a heading or a value, over one or several columns and rows. */
export interface LayoutCell {
  /** The text, or the number; a blank is an empty text, “not applicable” a stroke. */
  readonly value: string | number;
  readonly isHeading: boolean;
  readonly columns: number;
  readonly rows: number;
}

/** A printed table: the cells of each row that begin there. */
export interface TableLayout {
  readonly table: TableId;
  /** The section of the report that the table is. */
  readonly section: { readonly id: string; readonly title: string };
  /** How many columns it has. */
  readonly columns: number;
  readonly rows: readonly (readonly LayoutCell[])[];
}

const heading = (value: string, columns = 1, rows = 1): LayoutCell => ({ value, isHeading: true, columns, rows });

type Say = (text: Bilingual) => string;

/**
 * The official tables of a report with their merged cells (表格版式), from which every output is made.
 *
 * @throws ZwgkError `annual-report/no-format` for a year that no format is for
 * @example
 * ```ts
 * import { tableLayouts } from '@zwgk/annual-report';
 * const [second, third] = tableLayouts({ year: 2024, body: { name: '某局' } });
 * third?.rows[0]?.map(({ columns, rows }) => [columns, rows]); // => [[3, 3], [7, 1]]
 * second?.columns; // => 4
 * ```
 */
export function tableLayouts(report: AnnualReport, language: Language = 'zh-CN'): readonly TableLayout[] {
  const format = reportFormatOf(report.year);
  const say: Say = ({ zh, en }) => (language === 'zh-CN' ? zh : en);
  const rowsOf = { table2: layoutTable2, table3: layoutTable3, table4: layoutTable4 } as const;
  return format.sections.flatMap(({ id, title, table }) => {
    if (table === undefined) return [];
    const rows = rowsOf[table](report, format, say);
    const columns = (rows[0] ?? []).reduce((sum, cell) => sum + cell.columns, 0);
    return [{ table, section: { id, title: say(title) }, columns, rows }];
  });
}

function value(report: AnnualReport, path: CellPath, columns = 1): LayoutCell {
  const cell = cellAt(report, path);
  return { value: typeof cell === 'number' ? cell : cell === 'n/a' ? '/' : '', isHeading: false, columns, rows: 1 };
}

const contents: Bilingual = { zh: '信息内容', en: 'Information' };

function layoutTable2(report: AnnualReport, { table2 }: ReportFormat, say: Say) {
  // So many columns that those of every block divide them evenly.
  const counts = table2.map(({ columns }) => columns.length);
  const width =
    Array.from({ length: 12 }, (_, at) => at + 1).find((all) => counts.every((count) => all % count === 0)) ?? 12;
  return table2.flatMap(({ heading: title, columns, rows }) => {
    const span = width / columns.length;
    return [
      [heading(say(title), width + 1)],
      [heading(say(contents)), ...columns.map(({ label }) => heading(say(label), span))],
      ...rows.map((row) => [
        heading(say(row.label)),
        ...columns.map(({ id }) => value(report, id === undefined ? ['table2', row.id] : ['table2', row.id, id], span)),
      ]),
    ];
  });
}

const applicants: Bilingual = { zh: '申请人情况', en: 'Applicants' };
const corner: Bilingual = {
  zh: '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）',
  en: '(In every column, I and II together equal III and IV together)',
};

function layoutTable3(report: AnnualReport, { table3 }: ReportFormat, say: Say) {
  const depth = Math.max(...table3.map(({ headings }) => headings.length));
  const label = (column: (typeof applicantColumns)[number]): string => say(applicantColumnLabels[column]);
  const organisations = applicantKinds.slice(1);
  const head = [
    [heading(say(corner), depth, 3), heading(say(applicants), applicantColumns.length)],
    [
      heading(label('natural-person'), 1, 2),
      heading(say(organisationsHeading), organisations.length),
      heading(label('total'), 1, 2),
    ],
    organisations.map((kind) => heading(label(kind))),
  ];
  const body = table3.map(({ id, headings }, at) => [
    ...headings.flatMap((text, level) => {
      const isNew = table3[at - 1]?.headings[level] !== text;
      const isLast = level === headings.length - 1;
      const rows = isLast ? 1 : table3.slice(at).findIndex((row) => row.headings[level] !== text);
      return isNew ? [heading(say(text), isLast ? depth - level : 1, rows)] : [];
    }),
    ...applicantColumns.map((column) => value(report, ['table3', id, column])),
  ]);
  return [...head, ...body];
}

function layoutTable4(report: AnnualReport, { table4, table4Columns }: ReportFormat, say: Say) {
  const labels = (rows: number): readonly LayoutCell[] =>
    table4Columns.map(({ label }) => heading(say(label), 1, rows));
  const width = table4Columns.length;
  const tops = table4.filter(({ headings }, at) => table4[at - 1]?.headings[0] !== headings[0]);
  return [
    tops.map(({ headings: [top] }) =>
      heading(say(top), width * table4.filter((group) => group.headings[0] === top).length),
    ),
    table4.flatMap(({ headings: [, below] }) => (below === undefined ? labels(2) : [heading(say(below), width)])),
    table4.flatMap(({ headings }) => (headings.length > 1 ? labels(1) : [])),
    table4.flatMap(({ id }) => table4Columns.map((column) => value(report, ['table4', id, column.id]))),
  ];
}
