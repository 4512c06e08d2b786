import { errorOf } from '@zwgk/core';
import { cliErrors } from '../../errors.ts';
import type { ScannedDocument } from './document.ts';
import { leaksOf } from './leaks.ts';
import { openPackage, packageWriter, partText, unreadParts } from './office-package.ts';
import { type CellNode, readSheet } from './sheet.ts';
import { sharedStrings, sheetParts } from './spreadsheet-parts.ts';
import { type Edit, edited, escaped, redactedNodes, textEnd, walkXml } from './xml-nodes.ts';

const SHARED = 'xl/sharedStrings.xml';
/** What people write beside the cells: comments, and text boxes. */
const BESIDE = /^xl\/(?:comments\d*|threadedComments\/[^/]+|drawings\/drawing\d+)\.xml$/;
const BESIDE_TEXTS: ReadonlySet<string> = new Set(['t', 'text', 'a:t']);

/**
 * A workbook (XLSX): every row is a line with tabs between its cells, sheet after sheet, hidden ones too; then comments and text boxes.
 * It can be written again; a cell whose number is redacted becomes a text, and loses its formula.
 */
export async function readXlsx(file: string, bytes: Buffer): Promise<ScannedDocument> {
  const parts = await openPackage(file, bytes);
  if (parts['xl/workbook.xml'] === undefined) throw errorOf(cliErrors, 'cli/unreadable-document', { file });
  const strings = sharedStrings(partText(parts[SHARED]));
  const nodes: CellNode[] = [];
  const places: { at: number; place: string }[] = [];
  let text = '';
  for (const [index, part] of sheetParts(parts).entries()) {
    const sheet = readSheet(part, partText(parts[part]), strings, text.length);
    for (const { at, reference } of sheet.cells) places.push({ at, place: `${file}!${index + 1}!${reference}` });
    nodes.push(...sheet.nodes);
    text += sheet.text;
  }
  for (const part of Object.keys(parts).filter((path) => BESIDE.test(path))) {
    const own = readBeside(part, partText(parts[part]), text.length);
    for (const { at } of own.nodes) places.push({ at, place: `${file}!${part.slice('xl/'.length)}` });
    nodes.push(...own.nodes);
    text += own.text;
  }
  const write = await packageWriter(parts);
  return {
    file,
    format: 'xlsx',
    text,
    textFormat: 'text',
    placeOf: (offset) => places.findLast(({ at }) => at <= offset)?.place ?? file,
    findings: unreadParts(parts),
    write: (redacted) => {
      const edits = editsOf(redactedNodes(nodes, redacted));
      const changed = new Map([...edits].map(([part, own]) => [part, edited(partText(parts[part]), own)] as const));
      const rewritten = new Set(nodes.map(({ part }) => part));
      return { content: write(changed), leaks: leaksOf(parts, rewritten, text, redacted) };
    },
  };
}

function readBeside(part: string, xml: string, before: number): { text: string; nodes: CellNode[] } {
  const nodes: CellNode[] = [];
  let text = '';
  walkXml(xml, {
    open: () => undefined,
    close: (name, value, start) => {
      if (BESIDE_TEXTS.has(name) && value !== '') {
        nodes.push({ part, from: start, to: textEnd(xml, start), value, at: before + text.length });
        text += value;
      }
      if (name === 'comment' || name === 'text' || name === 'a:p') text += '\n';
    },
  });
  return { text: `${text}\n`, nodes };
}

/** The changes of each part. A string that several cells share is changed once, as the cell with the most to hide wants it. */
function editsOf(changed: ReadonlyMap<CellNode, string>): Map<string, readonly Edit[]> {
  const edits = new Map<string, Map<number, Edit & { readonly hidden: number }>>();
  const add = (part: string, edit: Edit, hidden: number): void => {
    const own = edits.get(part) ?? new Map<number, Edit & { hidden: number }>();
    edits.set(part, own);
    if ((own.get(edit.from)?.hidden ?? -1) < hidden) own.set(edit.from, { ...edit, hidden });
  };
  for (const [node, value] of changed) {
    const hidden = [...node.value].filter((sign, at) => value[at] !== sign).length;
    add(node.part, { from: node.from, to: node.to, text: escaped(value) }, hidden);
    if (node.formula !== undefined) add(node.part, { ...node.formula, text: '' }, hidden);
    if (node.tag !== undefined) add(node.part, { ...node.tag, text: { replace: asText } }, hidden);
  }
  return new Map([...edits].map(([part, own]) => [part, [...own.values()]]));
}

/** `<c r="B2" s="1">` holds a number; with this type, a text. */
const asText = (tag: string): string => tag.replace(/\st="[a-z]+"/i, '').replace(/>$/, ' t="str">');
