import type { ReportDocument } from '@zwgk/annual-report';
import readXlsxFile from 'read-excel-file/node';

/** Takes a workbook apart (拆解工作簿): every sheet as a grid, and as lines of text for its title and texts. */
export async function xlsxDocument(bytes: Buffer): Promise<ReportDocument> {
  const sheets = await readXlsxFile(bytes);
  const grids = sheets.map(({ data }) => data.map((row) => row.map((cell) => (cell === null ? '' : String(cell)))));
  // A row with one text in it is a title or a paragraph.
  const lines = grids.flatMap((grid) =>
    grid.flatMap((row) => {
      const [text, another] = row.filter((cell) => cell.trim() !== '');
      return text === undefined || another !== undefined ? [] : text.split('\n');
    }),
  );
  return { lines, grids };
}
