import { form } from '../candidate.ts';
import type { DetectionKind } from '../detection-kinds.ts';
import { readPersonName } from '../read/person-name.ts';
import type { Reason } from '../reasons.ts';
import type { TextContext } from '../text-detector.ts';
import { unit } from '../view/tables.ts';
import type { TextView } from '../view/text-view.ts';
import { unitsOf } from '../words/lists/units-of.ts';
import { type Cell, type Delimiter, delimiterOf, htmlCells, splitCells } from './cells.ts';
import { type Column, columnOf, headingOf, isOtherHeading } from './columns.ts';

/** A row longer than this is running text. */
const LONGEST_ROW = 3000;
const MOST_BLANK_LINES = 1;

/** Reads lists (公示名单): a row of headings, and under it rows whose cells are what the headings say. */
export interface TableReader {
  /** A word that may be a heading stands at `[at, end)`. */
  readonly heading: (at: number, end: number) => void;
  /** Whether a place is in the row of headings. */
  readonly isInHeading: (at: number) => boolean;
  /** Reads the rows that end before an index of the view, when a list has begun. */
  readonly readTo: (at: number) => void;
  /** A tag opens at an index of the view. */
  readonly tag: (at: number) => void;
}

interface Heading {
  readonly text: string;
  readonly column: Column | undefined;
}

export function createTableReader(context: TextContext, kinds: ReadonlySet<DetectionKind>): TableReader {
  const { view, tables } = context;
  const units = view;
  let headings: readonly Heading[] | undefined;
  let delimiter: Delimiter | 'html' = 'tab';
  let blankLines = 0;
  /** Where the next row begins. */
  let row = 0;
  let headingFrom = 0;
  let headingTo = 0;
  /** Up to where lines have been looked at for headings. */
  let lookedTo = 0;

  /** What may stand beside a heading: a blank, a line end, what separates cells, a bracket. */
  const isEdge = (code: number): boolean =>
    code === 0 || EDGES.has(code) || ((tables.classes[code] as number) & (unit.blank | unit.lineBreak)) !== 0;

  const lineStartBefore = (at: number): number => {
    let from = at;
    while (from > 1 && at - from < LONGEST_ROW && !isLineBreak(from - 1)) from--;
    return from;
  };

  const isLineBreak = (at: number): boolean => ((tables.classes[units.at(at)] as number) & unit.lineBreak) !== 0;

  const nextLine = (end: number): number => (units.at(end) === 0x0d && units.at(end + 1) === 0x0a ? end + 2 : end + 1);

  const lineEndFrom = (from: number): number => {
    let at = from;
    while (
      at - from < LONGEST_ROW &&
      units.at(at) !== 0 &&
      ((tables.classes[units.at(at)] as number) & unit.lineBreak) === 0
    )
      at++;
    return at;
  };

  const textOf = ({ from, to }: Cell): string => units.slice(from, Math.min(to, from + 200));

  const headingsOf = (cells: readonly string[]): readonly Heading[] | undefined => {
    const found = cells.map((cell) => ({ text: headingOf(cell), column: columnOf(headingOf(cell)) }));
    const known = found.filter(({ text, column }) => column !== undefined || isOtherHeading(text)).length;
    const hasName = found.some(({ column }) => column === 'person-name');
    const hasMore = found.some(({ column }) => column !== undefined && column !== 'person-name');
    return hasName && hasMore && known * 2 >= found.filter(({ text }) => text !== '').length && known >= 2
      ? found
      : undefined;
  };

  const heading = (at: number, end: number): void => {
    if (!isEdge(units.at(at - 1)) || !(isEdge(units.at(end)) || units.at(end) === REMARK)) return;
    if (at < lookedTo) return;
    const from = lineStartBefore(at);
    const to = lineEndFrom(at);
    lookedTo = to;
    if (to - from >= LONGEST_ROW) return;
    const separator = delimiterOf(units, from, to, tables);
    const found = headingsOf(splitCells(units, from, to, separator, tables).map(textOf));
    if (found === undefined) return;
    headings = found;
    delimiter = separator;
    blankLines = 0;
    row = nextLine(to);
    headingFrom = from;
    headingTo = to;
  };

  const readTo = (at: number): void => {
    while (headings !== undefined && delimiter !== 'html' && row < at) {
      const to = lineEndFrom(row);
      if (to >= at && to < units.length) return;
      readRow(row, to);
      row = nextLine(to);
    }
  };

  const readRow = (from: number, to: number): void => {
    if (headings === undefined || delimiter === 'html') return;
    const cells = splitCells(units, from, to, delimiter, tables);
    if (cells.every((cell) => cell.from === cell.to)) {
      if (++blankLines > MOST_BLANK_LINES) headings = undefined;
      return;
    }
    blankLines = 0;
    if (cells.every((cell) => /^[-:=\s]*$/.test(textOf(cell)))) return;
    const mostMissing = delimiter === 'blank' || delimiter === 'blanks' ? 1 : headings.length - 2;
    if (
      cells.length < 2 ||
      cells.length < headings.length - mostMissing ||
      cells.length > headings.length + 1 ||
      to - from >= LONGEST_ROW
    ) {
      headings = undefined;
      return;
    }
    for (const [index, cell] of cells.entries()) takeCell(headings[index], [cell]);
  };

  const tag = (at: number): void => {
    if (isTag(units, at, '/table')) {
      if (delimiter === 'html') headings = undefined;
      return;
    }
    if (!isTag(units, at, 'tr')) return;
    const to = rowEnd(at + 3);
    if (to === -1) return;
    const cells = htmlCells(units, at + 3, to, tables);
    const found = headingsOf(cells.map((stretches) => stretches.map(textOf).join('')));
    if (found !== undefined) {
      headings = found;
      delimiter = 'html';
      headingFrom = at;
      headingTo = to;
    } else if (headings !== undefined && delimiter === 'html' && cells.length <= headings.length + 1) {
      // Cells that span rows leave the later rows shorter: those are set against the headings from the right.
      const missing = Math.max(0, headings.length - cells.length);
      for (const [index, stretches] of cells.entries()) takeCell(headings[index + missing], stretches);
    }
  };

  const rowEnd = (from: number): number => {
    for (let at = from; at - from < LONGEST_ROW; at++) if (isTag(units, at, '/tr')) return at;
    return -1;
  };

  const takeCell = (under: Heading | undefined, stretches: readonly Cell[]): void => {
    if (under?.column === undefined) return;
    for (const cell of stretches) {
      if (cell.from === cell.to || cell.to - cell.from > 200) continue;
      const text = textOf(cell);
      const kind = kindOf(under.column, text);
      if (kind === undefined || !kinds.has(kind) || /^(?:[/\-—–无空]|详见|同上)*$/.test(text)) continue;
      const because: Reason[] = [{ code: 'list-column', params: { column: under.text } }];
      if (kind === 'person-name') takeName(cell, because);
      else if (isMasked(text)) context.take({ kind, ...cell, confidence: 'low', because, rule: 'masked' });
      else context.take({ kind, ...cell, confidence: 'medium', because });
    }
  };

  const takeName = (cell: Cell, because: readonly Reason[]): void => {
    const text = textOf(cell);
    if (isMasked(text) || text.includes('某')) {
      context.take({ kind: 'person-name', ...cell, confidence: 'low', because, rule: 'masked', identifies: false });
      return;
    }
    const name = readPersonName(units, cell.from, tables);
    if (name === undefined || name.to > cell.to) return;
    context.take({
      kind: 'person-name',
      from: name.from,
      to: name.to,
      confidence: 'medium',
      because: [...because, form],
    });
  };

  const isInHeading = (at: number): boolean => at >= headingFrom && at < headingTo;

  return { heading, isInHeading, readTo, tag };
}

/** 姓名（签字）. */
const REMARK = '('.charCodeAt(0);
const EDGES = /* @__PURE__ */ unitsOf(',|<>*"');

const isMasked = (text: string): boolean => /[*＊×✕#●■█□]{2}|[Xx]{3}/.test(text) || /[*＊×]$/.test(text);

const FIGURES = /\d/g;

/** What a cell under a heading is; nothing when the cell does not hold such a value. */
function kindOf(column: Column, text: string): DetectionKind | undefined {
  const figures = text.match(FIGURES)?.length ?? 0;
  if (column === 'age') return figures > 0 && figures <= 2 && Number.parseInt(text, 10) < 18 ? 'minor' : undefined;
  if (column === 'phone') {
    if (figures < 7 && !isMasked(text)) return undefined;
    return /^\D{0,3}(?:86)?1/.test(text) ? 'mobile-phone' : 'landline-phone';
  }
  if (NUMBERED.has(column) && figures < 4 && !isMasked(text)) return undefined;
  if (column === 'address' && !/\d/.test(text)) return undefined;
  return column;
}

const NUMBERED: ReadonlySet<Column> = /* @__PURE__ */ new Set<Column>([
  'resident-id',
  'passport',
  'hk-macao-permit',
  'taiwan-permit',
  'military-id',
  'disability-certificate',
  'student-number',
  'bank-card',
  'bank-account',
  'birth-date',
  'property-certificate',
]);

function isTag(units: TextView, at: number, name: string): boolean {
  if (units.at(at) !== 0x3c) return false;
  for (let index = 0; index < name.length; index++) {
    const code = units.at(at + 1 + index);
    const letter = code >= 0x41 && code <= 0x5a ? code | 0x20 : code;
    if (letter !== name.charCodeAt(index)) return false;
  }
  const after = units.at(at + 1 + name.length);
  return after === 0x3e || after === 0x20 || after === 0x0a || after === 0x09;
}
