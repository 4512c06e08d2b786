import { columnOf, type StringRun, shownNumber } from './spreadsheet-parts.ts';
import { type TextNode, textEnd, walkXml } from './xml-nodes.ts';

/** A cell of a sheet (单元格) that holds a text of its own: its tag and its formula, which redaction has to change as well. */
export interface CellNode extends TextNode {
  readonly tag?: { readonly from: number; readonly to: number };
  readonly formula?: { readonly from: number; readonly to: number };
}

/** A sheet as text: a row is a line, tabs lie between the cells. */
export interface Sheet {
  readonly text: string;
  readonly nodes: readonly CellNode[];
  /** Where each cell begins in the text, in order. */
  readonly cells: readonly { readonly at: number; readonly reference: string }[];
}

/** Gaps between cells wider than this are drawn no wider. */
const WIDEST = 50;
const SHARED = 'xl/sharedStrings.xml';

interface Cell {
  readonly reference: string;
  readonly type: string;
  readonly tag: { readonly from: number; readonly to: number };
  formula?: { from: number; to: number };
}

/** Reads a sheet; `before` is how much text of the document stands before it. */
export function readSheet(
  part: string,
  xml: string,
  strings: readonly (readonly StringRun[])[],
  before: number,
): Sheet {
  const nodes: CellNode[] = [];
  const cells: { at: number; reference: string }[] = [];
  let text = '';
  let column = 0;
  let cell: Cell | undefined;
  const add = (node: Omit<CellNode, 'at'>): void => {
    nodes.push({ ...node, at: before + text.length });
    text += node.value;
  };
  const beginCell = ({ reference }: Cell): void => {
    const own = columnOf(reference);
    if (column > 0) text += '\t'.repeat(Math.min(WIDEST, Math.max(1, own - column)));
    column = own;
    cells.push({ at: before + text.length, reference });
  };
  walkXml(xml, {
    open: ({ name, attributes, isSelfClosing }, end) => {
      if (name === 'row') column = 0;
      if (name === 'c' && !isSelfClosing) {
        const tag = { from: xml.lastIndexOf('<', end - 1), to: end };
        cell = { reference: attributes['r'] ?? '', type: attributes['t'] ?? 'n', tag };
        beginCell(cell);
      }
    },
    close: (name, value, start) => {
      if (name === 'row') text += '\n';
      if (name === 'c') cell = undefined;
      if (cell === undefined) return;
      if (name === 'f')
        cell.formula = { from: xml.lastIndexOf('<', start - 1), to: xml.indexOf('>', textEnd(xml, start)) + 1 };
      if (name === 't' && value !== '') add({ part, from: start, to: textEnd(xml, start), value });
      if (name === 'v' && cell.type === 's') {
        for (const run of strings[Number(value)] ?? []) add({ part: SHARED, ...run });
      } else if (name === 'v' && cell.type !== 'b' && cell.type !== 'e') {
        const { tag, formula } = cell;
        const place = { part, from: start, to: textEnd(xml, start), value: shownNumber(value), tag };
        add({ ...place, ...(formula !== undefined && { formula }) });
      }
    },
  });
  return { text: `${text}\n`, nodes, cells };
}
