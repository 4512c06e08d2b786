import { form } from '../candidate.ts';
import type { DetectionKind } from '../detection-kinds.ts';
import { readPersonName } from '../read/person-name.ts';
import type { Reason } from '../reasons.ts';
import type { TextContext } from '../text-detector.ts';
import { type Tables, unit } from '../view/tables.ts';
import type { TextView } from '../view/text-view.ts';
import { unitsOf } from '../words/lists/units-of.ts';
import { type Cell, type Delimiter, delimiterOf, htmlCells, splitCells } from './cells.ts';
import { type Column, columnOf, headingOf, isOtherHeading } from './columns.ts';

/** A row longer than this is running text. */
const LONGEST_ROW = 3000;
const MOST_BLANK_LINES = 1;

interface Heading {
  readonly text: string;
  readonly column: Column | undefined;
}

/** Reads lists (公示名单): a row of headings, and under it rows whose cells are what the headings say. */
export class TableReader {
  readonly #context: TextContext;
  readonly #view: TextView;
  readonly #tables: Tables;
  readonly #kinds: ReadonlySet<DetectionKind>;
  #headings: readonly Heading[] | undefined;
  #delimiter: Delimiter | 'html' = 'tab';
  #blankLines = 0;
  /** Where the next row begins. */
  #row = 0;
  #headingFrom = 0;
  #headingTo = 0;
  /** Up to where lines have been looked at for headings. */
  #lookedTo = 0;

  constructor(context: TextContext, kinds: ReadonlySet<DetectionKind>) {
    this.#context = context;
    this.#view = context.view;
    this.#tables = context.tables;
    this.#kinds = kinds;
  }

  /** What may stand beside a heading: a blank, a line end, what separates cells, a bracket. */
  #isEdge(code: number): boolean {
    return (
      code === 0 || EDGES.has(code) || ((this.#tables.classes[code] as number) & (unit.blank | unit.lineBreak)) !== 0
    );
  }

  #lineStartBefore(at: number): number {
    let from = at;
    while (from > 1 && at - from < LONGEST_ROW && !this.#isLineBreak(from - 1)) from--;
    return from;
  }

  #isLineBreak(at: number): boolean {
    return ((this.#tables.classes[this.#view.at(at)] as number) & unit.lineBreak) !== 0;
  }

  #nextLine(end: number): number {
    return this.#view.at(end) === 0x0d && this.#view.at(end + 1) === 0x0a ? end + 2 : end + 1;
  }

  #lineEndFrom(from: number): number {
    let at = from;
    while (
      at - from < LONGEST_ROW &&
      this.#view.at(at) !== 0 &&
      ((this.#tables.classes[this.#view.at(at)] as number) & unit.lineBreak) === 0
    )
      at++;
    return at;
  }

  #textOf({ from, to }: Cell): string {
    return this.#view.slice(from, Math.min(to, from + 200));
  }

  #headingsOf(cells: readonly string[]): readonly Heading[] | undefined {
    const found = cells.map((cell) => ({ text: headingOf(cell), column: columnOf(headingOf(cell)) }));
    const known = found.filter(({ text, column }) => column !== undefined || isOtherHeading(text)).length;
    const hasName = found.some(({ column }) => column === 'person-name');
    const hasMore = found.some(({ column }) => column !== undefined && column !== 'person-name');
    return hasName && hasMore && known * 2 >= found.filter(({ text }) => text !== '').length && known >= 2
      ? found
      : undefined;
  }

  heading(at: number, end: number): void {
    if (!this.#isEdge(this.#view.at(at - 1)) || !(this.#isEdge(this.#view.at(end)) || this.#view.at(end) === REMARK))
      return;
    if (at < this.#lookedTo) return;
    const from = this.#lineStartBefore(at);
    const to = this.#lineEndFrom(at);
    this.#lookedTo = to;
    if (to - from >= LONGEST_ROW) return;
    const separator = delimiterOf(this.#view, from, to, this.#tables);
    const found = this.#headingsOf(
      splitCells(this.#view, from, to, separator, this.#tables).map((cell) => this.#textOf(cell)),
    );
    if (found === undefined) return;
    this.#headings = found;
    this.#delimiter = separator;
    this.#blankLines = 0;
    this.#row = this.#nextLine(to);
    this.#headingFrom = from;
    this.#headingTo = to;
  }

  readTo(at: number): void {
    while (this.#headings !== undefined && this.#delimiter !== 'html' && this.#row < at) {
      const to = this.#lineEndFrom(this.#row);
      if (to >= at && to < this.#view.length) return;
      this.#readRow(this.#row, to);
      this.#row = this.#nextLine(to);
    }
  }

  #readRow(from: number, to: number): void {
    if (this.#headings === undefined || this.#delimiter === 'html') return;
    const cells = splitCells(this.#view, from, to, this.#delimiter, this.#tables);
    if (cells.every((cell) => cell.from === cell.to)) {
      if (++this.#blankLines > MOST_BLANK_LINES) this.#headings = undefined;
      return;
    }
    this.#blankLines = 0;
    if (cells.every((cell) => /^[-:=\s]*$/.test(this.#textOf(cell)))) return;
    const mostMissing = this.#delimiter === 'blank' || this.#delimiter === 'blanks' ? 1 : this.#headings.length - 2;
    if (
      cells.length < 2 ||
      cells.length < this.#headings.length - mostMissing ||
      cells.length > this.#headings.length + 1 ||
      to - from >= LONGEST_ROW
    ) {
      this.#headings = undefined;
      return;
    }
    for (const [index, cell] of cells.entries()) this.#takeCell(this.#headings[index], [cell]);
  }

  tag(at: number): void {
    if (isTag(this.#view, at, '/table')) {
      if (this.#delimiter === 'html') this.#headings = undefined;
      return;
    }
    if (!isTag(this.#view, at, 'tr')) return;
    const to = this.#rowEnd(at + 3);
    if (to === -1) return;
    const cells = htmlCells(this.#view, at + 3, to, this.#tables);
    const found = this.#headingsOf(cells.map((stretches) => stretches.map((cell) => this.#textOf(cell)).join('')));
    if (found !== undefined) {
      this.#headings = found;
      this.#delimiter = 'html';
      this.#headingFrom = at;
      this.#headingTo = to;
    } else if (
      this.#headings !== undefined &&
      this.#delimiter === 'html' &&
      cells.length <= this.#headings.length + 1
    ) {
      // Cells that span rows leave the later rows shorter: those are set against the headings from the right.
      const missing = Math.max(0, this.#headings.length - cells.length);
      for (const [index, stretches] of cells.entries()) this.#takeCell(this.#headings[index + missing], stretches);
    }
  }

  #rowEnd(from: number): number {
    for (let at = from; at - from < LONGEST_ROW; at++) if (isTag(this.#view, at, '/tr')) return at;
    return -1;
  }

  #takeCell(under: Heading | undefined, stretches: readonly Cell[]): void {
    if (under?.column === undefined) return;
    for (const cell of stretches) {
      if (cell.from === cell.to || cell.to - cell.from > 200) continue;
      const text = this.#textOf(cell);
      const kind = kindOf(under.column, text);
      if (kind === undefined || !this.#kinds.has(kind) || /^(?:[/\-—–无空]|详见|同上)*$/.test(text)) continue;
      const because: Reason[] = [{ code: 'list-column', params: { column: under.text } }];
      if (kind === 'person-name') this.#takeName(cell, because);
      else if (isMasked(text)) this.#context.take({ kind, ...cell, confidence: 'low', because, rule: 'masked' });
      else this.#context.take({ kind, ...cell, confidence: 'medium', because });
    }
  }

  #takeName(cell: Cell, because: readonly Reason[]): void {
    const text = this.#textOf(cell);
    if (isMasked(text) || text.includes('某')) {
      this.#context.take({
        kind: 'person-name',
        ...cell,
        confidence: 'low',
        because,
        rule: 'masked',
        identifies: false,
      });
      return;
    }
    const name = readPersonName(this.#view, cell.from, this.#tables);
    if (name === undefined || name.to > cell.to) return;
    this.#context.take({
      kind: 'person-name',
      from: name.from,
      to: name.to,
      confidence: 'medium',
      because: [...because, form],
    });
  }

  isInHeading(at: number): boolean {
    return at >= this.#headingFrom && at < this.#headingTo;
  }
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
