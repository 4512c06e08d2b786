import { type AnnualReport, type LayoutCell, type TableLayout, tableLayouts } from '@zwgk/annual-report';
import type { Language } from '@zwgk/core';
import writeXlsxFile, { type Cell, type Row } from 'write-excel-file/node';

const LABEL_WIDTH = 24;
const VALUE_WIDTH = 11;

/**
 * The official tables of a report as a workbook (年度报告工作簿): one sheet a table, with the merged cells of the form.
 *
 * @throws ZwgkError `annual-report/no-format` for a year that no format is for
 */
export function reportXlsx(report: AnnualReport, language: Language): Promise<Buffer> {
  const sheets = tableLayouts(report, language).map((layout) => ({
    sheet: language === 'zh-CN' ? `表${{ table2: '二', table3: '三', table4: '四' }[layout.table]}` : layout.table,
    data: rowsOf(report, layout, language),
    columns: widthsOf(layout).map((width) => ({ width })),
    orientation: 'landscape' as const,
  }));
  return writeXlsxFile(sheets).toBuffer();
}

/** The title of the report and of the table, and the table below them. */
function rowsOf({ year, body }: AnnualReport, { section, rows, columns }: TableLayout, language: Language): Row[] {
  const title =
    language === 'zh-CN'
      ? `${body.name}${year}年政府信息公开工作年度报告`
      : `${body.name}: annual report on disclosure, ${year}`;
  const head = (value: string): Row => [
    { value, columnSpan: columns, fontWeight: 'bold', align: 'center', wrap: true },
    ...covered(columns - 1),
  ];
  return [head(title), head(section.title), ...placed(rows, columns).map((row) => row.map(cellOf))];
}

/** Cells that another spans are left empty, but they have to be there. */
const covered = (count: number): Cell[] => Array.from({ length: count }, () => null);

/** Puts the cells of each row into their columns; what is spanned from above or from the left is `undefined`. */
function placed(rows: TableLayout['rows'], columns: number): readonly (readonly (LayoutCell | undefined)[])[] {
  const grid = rows.map(() => Array.from({ length: columns }, (): LayoutCell | 'spanned' | undefined => undefined));
  rows.forEach((cells, top) => {
    for (const cell of cells) {
      const left = grid[top]?.indexOf(undefined) ?? 0;
      for (let down = 0; down < cell.rows; down++) grid[top + down]?.fill('spanned', left, left + cell.columns);
      const own = grid[top];
      if (own !== undefined) own[left] = cell;
    }
  });
  return grid.map((row) => row.map((cell) => (cell === 'spanned' ? undefined : cell)));
}

function cellOf(cell: LayoutCell | undefined): Cell {
  if (cell === undefined) return null;
  const { value, isHeading, columns, rows } = cell;
  const style = {
    ...(columns > 1 && { columnSpan: columns }),
    ...(rows > 1 && { rowSpan: rows }),
    borderStyle: 'thin' as const,
    align: isHeading && columns < 4 && rows === 1 ? ('left' as const) : ('center' as const),
    alignVertical: 'center' as const,
    wrap: true,
  };
  return typeof value === 'number' ? { ...style, value, type: Number } : { ...style, value, type: String };
}

/** Columns of labels are wide, those of numbers narrow. */
const widthsOf = ({ table, columns }: TableLayout): readonly number[] =>
  Array.from({ length: columns }, (_, at) =>
    at < (table === 'table3' ? 3 : table === 'table2' ? 1 : 0) ? LABEL_WIDTH : VALUE_WIDTH,
  );
