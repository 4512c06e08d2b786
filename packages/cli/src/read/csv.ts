import { Readable } from 'node:stream';
import { createFinding, type Finding } from '@zwgk/core';
import { type CsvError, type Info, parse } from 'csv-parse';
import { cliFindings } from '../findings.ts';
import { textOf } from './encoding.ts';
import type { SourceRecord } from './source-record.ts';

interface Row {
  readonly record: readonly string[];
  readonly info: Pick<Info, 'lines'>;
}

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
  const broken: CsvError[] = [];
  const parser = parse({
    bom: true,
    delimiter: delimiterOf(start),
    info: true,
    on_skip: (error) => {
      if (error !== undefined) broken.push(error);
    },
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
  });
  const source = Readable.from(resumed(start, text));
  source.on('error', (error) => parser.destroy(error));
  const rows: AsyncIterable<Row> = source.pipe(parser);

  let columns: readonly string[] | undefined;
  for await (const { record, info } of rows) {
    yield* takeBroken(file, broken);
    if (columns === undefined) {
      if (record.filter((cell) => cell.trim() !== '').length >= 2) columns = columnsOf(record);
      continue;
    }
    yield { place: `${file}:${info.lines}`, ...recordOfRow(record, columns, info.lines) };
  }
  yield* takeBroken(file, broken);
}

/** The separator that the first line has most of. */
function delimiterOf(start: string): string {
  const [firstLine = ''] = start.split(/\r?\n/, 1);
  const [best] = [',', '\t', ';'].sort((one, other) => firstLine.split(other).length - firstLine.split(one).length);
  return best as string;
}

async function* resumed(start: string, rest: AsyncIterable<string>): AsyncGenerator<string> {
  yield start;
  yield* rest;
}

function* takeBroken(file: string, broken: CsvError[]): Generator<SourceRecord> {
  for (const { lines } of broken.splice(0)) {
    const line = Number(lines);
    yield {
      place: `${file}:${line}`,
      findings: [createFinding(cliFindings, 'cli/row-unreadable', { params: { line } })],
    };
  }
}

function recordOfRow(
  cells: readonly string[],
  columns: readonly string[],
  line: number,
): Pick<SourceRecord, 'raw' | 'findings'> {
  const raw = Object.fromEntries(columns.map((name, index) => [name, cells[index] ?? '']));
  if (cells.length <= columns.length) return { raw };
  const params = { line, cells: cells.length, columns: columns.length };
  const findings: Finding[] = [createFinding(cliFindings, 'cli/row-length', { params })];
  return { raw, findings };
}
