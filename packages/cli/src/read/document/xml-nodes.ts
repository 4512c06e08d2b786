import type { RedactedText, Redaction } from '@zwgk/confidentiality';
import { SaxesParser, type SaxesTagPlain } from 'saxes';

/** What stands between the tags of one element (文字节点), and where. */
export interface TextNode {
  readonly part: string;
  /** Offsets in the XML of the part. */
  readonly from: number;
  readonly to: number;
  /** With character references read. */
  readonly value: string;
  /** Offset in the text of the document. */
  readonly at: number;
}

/** A part that is no XML. What stands in it is not repeated. */
export class MalformedXml extends Error {}

/** What a reader of a part does with its tags. */
export interface XmlVisitor {
  readonly open: (tag: SaxesTagPlain, end: number) => void;
  readonly close: (name: string, value: string, start: number) => void;
}

/**
 * Walks through an XML part. `open` is told where the tag ends; `close` what stood between the tags, as far as it was text, and where
 * that began.
 */
export function walkXml(xml: string, { open, close }: XmlVisitor): void {
  const parser = new SaxesParser({ xmlns: false });
  let text = '';
  let start = 0;
  parser.on('opentag', (tag) => {
    text = '';
    start = parser.position;
    open(tag, start);
  });
  parser.on('text', (piece) => {
    text += piece;
  });
  parser.on('cdata', (piece) => {
    text += piece;
  });
  parser.on('closetag', ({ name }) => {
    close(name, text, start);
    text = '';
  });
  parser.on('error', () => {
    throw new MalformedXml();
  });
  parser.write(xml).close();
}

/** Where the text of a node ends in the XML: at the next tag. */
export const textEnd = (xml: string, start: number): number => {
  const end = xml.indexOf('<', start);
  return end === -1 ? xml.length : end;
};

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

export const escaped = (text: string): string => text.replace(/[&<>]/g, (sign) => ESCAPES[sign] as string);

/** What separates cells and lines in the text of a document belongs to no node. */
const SEPARATORS = /[\n\r\t]/g;

/** Of what replaces a value, the part for `[start, end)` of it: sign by sign under a mask, all at its beginning otherwise. */
function ownPart(text: string, { from, to }: Redaction, start: number, end: number): string {
  const keepsLength = from[1] - from[0] === to[1] - to[0];
  if (keepsLength) return text.slice(to[0] + start - from[0], to[0] + end - from[0]);
  return start === from[0] ? text.slice(...to) : '';
}

/**
 * What each node holds after redaction (写回节点): a value may run through several of them. Nodes
 * that stay as they are are not in the map.
 */
export function redactedNodes<Node extends TextNode>(
  nodes: readonly Node[],
  { text, redactions }: RedactedText,
): Map<Node, string> {
  const changed = new Map<Node, string>();
  let first = 0;
  for (const node of nodes) {
    const end = node.at + node.value.length;
    while (first < redactions.length && (redactions[first]?.from[1] ?? 0) <= node.at) first++;
    let value = '';
    let done = node.at;
    for (let index = first; index < redactions.length; index++) {
      const redaction = redactions[index];
      if (redaction === undefined || redaction.from[0] >= end) break;
      const [from, to] = redaction.from;
      value += node.value.slice(done - node.at, Math.max(from, done) - node.at);
      const next = Math.min(to, end);
      value += ownPart(text, redaction, Math.max(from, done), next).replace(SEPARATORS, '');
      done = next;
    }
    if (done === node.at) continue;
    changed.set(node, value + node.value.slice(done - node.at));
  }
  return changed;
}

/** A change of an XML text: what stands in place of `[from, to)`. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string | { readonly replace: (before: string) => string };
}

/** The XML with its changes made. They do not overlap. */
export function edited(xml: string, edits: readonly Edit[]): string {
  let result = '';
  let done = 0;
  for (const { from, to, text } of [...edits].sort((one, other) => one.from - other.from)) {
    result += xml.slice(done, from) + (typeof text === 'string' ? text : text.replace(xml.slice(from, to)));
    done = to;
  }
  return result + xml.slice(done);
}
