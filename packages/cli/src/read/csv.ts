import { createFinding } from '@zwgk/core';
import { cliFindings } from '../findings.ts';
import { csvRows } from './csv-rows.ts';
import { textOf } from './encoding.ts';
import type { SourceRecord } from './source-record.ts';

/** Column names; one that stands twice gets a number, so that no column hides another. */
function columnsOf(header: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return header.map((cell, index) => {
    const name = cell.trim() === '' ? `#${index + 1}` : cell;
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return times === 1 ? name : `${name} (${times})`;
  });
}

/**
 * Records of a CSV file, comma-, semicolon- or tab-separated, with its column names in the first row that has at least
 * two cells filled: exports put a heading above. A row that cannot be read is a finding, and so is one longer than the
 * header.
 */
export async function* readCsv(file: string, bytes: AsyncIterable<Buffer>): AsyncGenerator<SourceRecord> {
  const text = textOf(bytes);
  const { value: start = '' } = await text.next();
  let columns: readonly string[] | undefined;
  for await (const { line, cells } of csvRows(resumed(start, text), delimiterOf(start))) {
    const place = `${file}:${line}`;
    if (cells === undefined) {
      yield { place, findings: [createFinding(cliFindings, 'cli/row-unreadable', { params: { line } })] };
    } else if (columns !== undefined) {
      yield { place, ...recordOfRow(cells, columns, line) };
    } else if (cells.filter((cell) => cell.trim() !== '').length >= 2) {
      columns = columnsOf(cells);
    }
  }
}

/** The separator that the first lines have most of. */
export function delimiterOf(start: string): string {
  const firstLines = start.split('\n', 10).join('\n');
  const [best] = [',', '\t', ';'].sort((one, other) => firstLines.split(other).length - firstLines.split(one).length);
  return best as string;
}

/** A text whose first part was taken from it. */
export async function* resumed(start: string, rest: AsyncIterable<string>): AsyncGenerator<string> {
  yield start;
  yield* rest;
}

function recordOfRow(
  cells: readonly string[],
  columns: readonly string[],
  line: number,
): Pick<SourceRecord, 'raw' | 'findings'> {
  const raw = Object.fromEntries(columns.map((name, index) => [name, cells[index] ?? '']));
  // Spreadsheet programs end rows with empty cells; those are no cells too many.
  const filled = cells.findLastIndex((cell) => cell.trim() !== '') + 1;
  if (filled <= columns.length) return { raw };
  const params = { line, cells: filled, columns: columns.length };
  return { raw, findings: [createFinding(cliFindings, 'cli/row-length', { params })] };
}
