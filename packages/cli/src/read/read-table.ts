import type { DirectoryCell } from '@zwgk/catalogue';
import { createFinding, errorOf, type Finding, quoteValue } from '@zwgk/core';
import { match, P } from 'ts-pattern';
import { cliErrors } from '../errors.ts';
import { cliFindings } from '../findings.ts';
import { bytesOf } from './byte-stream.ts';
import { delimiterOf, resumed } from './csv.ts';
import { csvRows } from './csv-rows.ts';
import { openPackage } from './document/office-package.ts';
import { textOf } from './encoding.ts';

export const tableFormats = ['csv', 'xlsx'] as const;

/** The formats that tables are read from. */
export type TableFormat = (typeof tableFormats)[number];

/** The rows of a table, each at its place in the file, and what could not be read. */
export interface Table {
  readonly rows: readonly (readonly DirectoryCell[])[];
  readonly findings: readonly Finding[];
}

const formatOf = (file: string): TableFormat =>
  match(file.toLowerCase())
    .with(P.string.endsWith('.xlsx'), () => 'xlsx' as const)
    .with(P.string.endsWith('.csv'), P.string.endsWith('.tsv'), () => 'csv' as const)
    .otherwise(() => {
      throw errorOf(cliErrors, 'cli/unknown-table-format', { file });
    });

/**
 * The rows of a CSV or XLSX file, or of standard input when the file is `-`, whole.
 *
 * @throws ZwgkError `cli/unreadable-file`, `cli/unknown-table-format`, `cli/unreadable-document`,
 *   `cli/not-a-spreadsheet`, `cli/no-such-sheet`
 */
export function readTable(
  file: string,
  stdin: AsyncIterable<Buffer>,
  { format = formatOf(file), sheet }: { readonly format?: TableFormat; readonly sheet?: string },
): Promise<Table> {
  const bytes = bytesOf(file, stdin);
  return match(format)
    .with('csv', () => readCsvTable(bytes))
    .with('xlsx', () => readSpreadsheet(file, bytes, sheet))
    .exhaustive();
}

/** A row stands at the number of its first line, so that findings name the lines of the file. */
async function readCsvTable(bytes: AsyncIterable<Buffer>): Promise<Table> {
  const text = textOf(bytes);
  const { value: start = '' } = await text.next();
  const rows: DirectoryCell[][] = [];
  const findings: Finding[] = [];
  for await (const { line, cells } of csvRows(resumed(start, text), delimiterOf(start))) {
    while (rows.length < line - 1) rows.push([]);
    rows.push([...(cells ?? [])]);
    if (cells === undefined) findings.push(createFinding(cliFindings, 'cli/row-unreadable', { params: { line } }));
  }
  return { rows, findings };
}

/** The first sheet, or the one that is named. The library is loaded when a spreadsheet is read. */
async function readSpreadsheet(file: string, bytes: AsyncIterable<Buffer>, name: string | undefined): Promise<Table> {
  const parts: Buffer[] = [];
  for await (const part of bytes) parts.push(part);
  const content = Buffer.concat(parts);
  // Refuses what is no office document, or unpacks to more than one can be.
  await openPackage(file, content);
  const { default: readXlsxFile } = await import('read-excel-file/node');
  const sheets = await readXlsxFile(content).catch(() => {
    throw errorOf(cliErrors, 'cli/not-a-spreadsheet', { file });
  });
  const found = name === undefined ? sheets[0] : sheets.find(({ sheet }) => sheet === name);
  if (found === undefined) {
    const names = sheets.map(({ sheet }) => quoteValue(sheet));
    throw errorOf(cliErrors, 'cli/no-such-sheet', { file, value: quoteValue(name ?? ''), names });
  }
  return { rows: found.data.map((row) => row.map(plainCell)), findings: [] };
}

const plainCell = (cell: unknown): DirectoryCell => {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean' ? cell : null;
};
