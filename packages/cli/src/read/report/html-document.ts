import type { ReportDocument, ReportGrid } from '@zwgk/annual-report';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

const isElement = (node: Node): node is Element => 'tagName' in node;

/** Elements that begin a line of their own. */
const BLOCKS = new Set([
  'p',
  'div',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'li',
  'tr',
  'br',
  'section',
  'article',
  'title',
  'td',
  'ul',
  'ol',
]);
const SILENT = new Set(['script', 'style', 'noscript', 'template']);

/** Columns and rows that a cell may claim: a page that claims more is not a form. */
const MOST = 200;

/** Takes a page apart (拆解网页): the lines of text outside tables of numbers, and every table as a grid. */
export function htmlDocument(html: string): ReportDocument {
  const lines: string[] = [];
  const grids: ReportGrid[] = [];
  let line = '';
  const endLine = (): void => {
    if (line.trim() !== '') lines.push(line.trim());
    line = '';
  };
  const visit = (node: Node): void => {
    if (!isElement(node)) {
      if (node.nodeName === '#text' && 'value' in node) line += node.value.replace(/\s+/g, ' ');
      return;
    }
    if (SILENT.has(node.tagName)) return;
    // Tables that lay a page out hold others: only the innermost are tables of the report.
    if (node.tagName === 'table' && !elementsIn(node, 'table').some((inner) => inner !== node)) {
      endLine();
      grids.push(gridOf(node));
      return;
    }
    const isBlock = BLOCKS.has(node.tagName);
    if (isBlock) endLine();
    for (const child of node.childNodes) visit(child);
    if (isBlock) endLine();
  };
  for (const child of parse(html).childNodes) visit(child);
  endLine();
  return { lines, grids };
}

/** A table as a grid: what spans several places stands in all of them. */
function gridOf(table: Element): ReportGrid {
  const lines = elementsIn(table, 'tr');
  const grid = lines.map((): (string | undefined)[] => []);
  lines.forEach((line, top) => {
    let left = 0;
    for (const cell of line.childNodes) {
      if (!isElement(cell) || (cell.tagName !== 'td' && cell.tagName !== 'th')) continue;
      while (grid[top]?.[left] !== undefined) left++;
      const text = textOf(cell).trim();
      const width = spanOf(cell, 'colspan');
      for (const row of grid.slice(top, top + spanOf(cell, 'rowspan')))
        for (let at = left; at < left + width; at++) row[at] = text;
      left += width;
    }
  });
  return grid.map((row) => Array.from(row, (text) => text ?? ''));
}

function spanOf({ attrs }: Element, name: string): number {
  const span = Number(attrs.find((attribute) => attribute.name === name)?.value ?? '1');
  return Number.isInteger(span) && span > 0 ? Math.min(span, MOST) : 1;
}

function elementsIn(node: Element, tagName: string): readonly Element[] {
  const own = node.tagName === tagName ? [node] : [];
  return [...own, ...node.childNodes.filter(isElement).flatMap((child) => elementsIn(child, tagName))];
}

function textOf(node: Node): string {
  if (isElement(node)) return node.childNodes.map(textOf).join('');
  return node.nodeName === '#text' && 'value' in node ? node.value : '';
}
