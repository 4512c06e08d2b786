/** A cell of a table as spreadsheets hold it (单元格). */
export type DirectoryCell = string | number | boolean | null | undefined;

/** The text of a cell, of one width and without spaces at its ends; empty where the cell is, or holds but a stroke. */
export const textOfCell = (cell: DirectoryCell): string =>
  cell === null || cell === undefined
    ? ''
    : String(cell)
        .normalize('NFKC')
        .trim()
        .replace(/^[-—/]+$/, '');

/** A text without any space, to be held against a word. */
export const withoutSpaces = (text: string): string => text.replace(/[\s\u200b\ufeff]+/g, '');
