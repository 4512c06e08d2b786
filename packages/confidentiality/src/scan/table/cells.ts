import { type Tables, unit } from '../view/tables.ts';
import type { TextView } from '../view/text-view.ts';

/** A cell of a row (单元格), without the blanks around its text: indexes in the view. */
export interface Cell {
  readonly from: number;
  readonly to: number;
}

/** What separates the cells of a row. */
export type Delimiter = 'tab' | 'bar' | 'comma' | 'blanks' | 'blank';

const TAB = 0x09;
const BAR = 0x7c;
const COMMA = 0x2c;

/** The delimiter that a line uses; the rarer characters go first. */
export function delimiterOf(units: TextView, from: number, to: number, { classes }: Tables): Delimiter {
  let commas = 0;
  let wide = 0;
  let blankRun = 0;
  for (let at = from; at < to; at++) {
    const code = units.at(at);
    if (code === TAB) return 'tab';
    if (code === BAR) return 'bar';
    if (code === COMMA) commas++;
    blankRun = ((classes[code] as number) & unit.blank) !== 0 ? blankRun + 1 : 0;
    if (blankRun === 2) wide++;
  }
  if (commas >= 2) return 'comma';
  return wide >= 2 ? 'blanks' : 'blank';
}

/** Splits `[from, to)` of the view into cells. */
export function splitCells(
  units: TextView,
  from: number,
  to: number,
  delimiter: Delimiter,
  { classes }: Tables,
): Cell[] {
  const cells: Cell[] = [];
  let start = from;
  let at = from;
  const isBlank = (index: number): boolean => ((classes[units.at(index)] as number) & unit.blank) !== 0;
  while (at < to) {
    const width = separatorWidth(at);
    if (width === 0) {
      at++;
      continue;
    }
    push(start, at);
    at += width;
    start = at;
  }
  push(start, to);
  return cells;

  function separatorWidth(index: number): number {
    const code = units.at(index);
    if (delimiter === 'tab') return code === TAB ? 1 : 0;
    if (delimiter === 'bar') return code === BAR ? 1 : 0;
    if (delimiter === 'comma') return code === COMMA ? 1 : 0;
    let end = index;
    while (end < to && isBlank(end)) end++;
    return end - index >= (delimiter === 'blanks' ? 2 : 1) ? end - index : 0;
  }

  function push(first: number, last: number): void {
    let [begin, end] = [first, last];
    while (begin < end && isBlank(begin)) begin++;
    while (end > begin && isBlank(end - 1)) end--;
    const isOuter = delimiter === 'bar' && begin === end && (first === from || last === to);
    if (!isOuter) cells.push({ from: begin, to: end });
  }
}

const LESS = 0x3c;
const MORE = 0x3e;

/** The cells of a row of an HTML table: the text between the tags of each `td` or `th`, one or several stretches of it. */
export function htmlCells(units: TextView, from: number, to: number, tables: Tables): (readonly Cell[])[] {
  const cells: Cell[][] = [];
  let at = from;
  while (at < to) {
    if (units.at(at) !== LESS) {
      const start = at;
      while (at < to && units.at(at) !== LESS) at++;
      const stretch = trimmed(units, start, at, tables);
      if (stretch !== undefined) cells.at(-1)?.push(stretch);
      continue;
    }
    if (isCellTag(units, at)) cells.push([]);
    while (at < to && units.at(at) !== MORE) at++;
    at++;
  }
  return cells;
}

const lower = (code: number): number => code | 0x20;

/** `<td` or `<th`. */
const isCellTag = (units: TextView, at: number): boolean =>
  lower(units.at(at + 1)) === 0x74 &&
  (lower(units.at(at + 2)) === 0x64 || (lower(units.at(at + 2)) === 0x68 && units.at(at + 3) !== 0x65));

function trimmed(units: TextView, from: number, to: number, { classes }: Tables): Cell | undefined {
  const nothing = unit.blank | unit.lineBreak;
  let [begin, end] = [from, to];
  while (begin < end && ((classes[units.at(begin)] as number) & nothing) !== 0) begin++;
  while (end > begin && ((classes[units.at(end - 1)] as number) & nothing) !== 0) end--;
  return begin < end ? { from: begin, to: end } : undefined;
}
