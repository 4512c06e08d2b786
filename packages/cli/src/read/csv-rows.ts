import { parse } from 'csv-parse/sync';

/** One row of a CSV file, by the number of its first line; without cells when it cannot be read. */
export interface CsvRow {
  readonly line: number;
  readonly cells?: readonly string[];
}

/** A cell may hold line breaks, but none holds a whole table: a quotation mark open for longer was never closed. */
const LONGEST_CELL_IN_LINES = 50;

/**
 * The rows of a CSV text. A quotation mark that is never closed spoils its own row only: reading goes on with the line
 * after it, so that one slip does not swallow the rest of the file.
 */
export async function* csvRows(text: AsyncIterable<string>, delimiter: string): AsyncGenerator<CsvRow> {
  const source = linesOf(text);
  const putBack: string[] = [];
  const next = async (): Promise<string | undefined> => putBack.shift() ?? (await source.next()).value;

  let line = 0;
  for (let first = await next(); first !== undefined; first = await next()) {
    line += 1;
    if (first.trim() === '') continue;
    const cells = cellsOf(first, delimiter);
    if (cells !== undefined) {
      yield { line, cells };
      continue;
    }
    const { whole, more } = await gather(first, next, delimiter);
    if (whole === undefined) {
      yield { line };
      putBack.unshift(...more);
    } else {
      yield { line, cells: whole };
      line += more.length;
    }
  }
}

/** Joins lines to a first one until they make a row. */
async function gather(first: string, next: () => Promise<string | undefined>, delimiter: string) {
  const more: string[] = [];
  while (more.length < LONGEST_CELL_IN_LINES) {
    const following = await next();
    if (following === undefined) break;
    more.push(following);
    const whole = parsed([first, ...more].join('\n'), delimiter, false);
    if (whole !== undefined) return { whole, more };
  }
  return { more };
}

/** The cells of a line by itself. Without a quotation mark, a cell is what stands between two separators. */
const cellsOf = (line: string, delimiter: string): readonly string[] | undefined =>
  line.includes('"') ? parsed(line, delimiter, true) : line.split(delimiter);

/** `lenient`: a quotation mark inside a cell that does not begin with one is a character like any other. */
function parsed(text: string, delimiter: string, lenient: boolean): readonly string[] | undefined {
  try {
    const rows: string[][] = parse(text, { delimiter, relax_quotes: lenient, relax_column_count: true });
    return rows.length === 1 ? rows[0] : undefined;
  } catch {
    return undefined;
  }
}

/** Lines of a text that comes in parts, without their line ends. */
async function* linesOf(text: AsyncIterable<string>): AsyncGenerator<string, undefined> {
  let rest = '';
  for await (const part of text) {
    const lines = (rest + part).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield line.endsWith('\r') ? line.slice(0, -1) : line;
  }
  if (rest !== '') yield rest;
  return undefined;
}
