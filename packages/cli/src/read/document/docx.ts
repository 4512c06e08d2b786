import { errorOf } from '@zwgk/core';
import { cliErrors } from '../../errors.ts';
import type { ScannedDocument } from './document.ts';
import { leaksOf } from './leaks.ts';
import { linePlaces } from './line-place.ts';
import { openPackage, packageWriter, partText, unreadParts } from './office-package.ts';
import { edited, escaped, redactedNodes, type TextNode, textEnd, walkXml } from './xml-nodes.ts';

/** The parts that a reader sees, and comments; `document` first. */
const PARTS = /^word\/(?:document|header\d*|footer\d*|footnotes|endnotes|comments)\.xml$/;

/** Text, and text that a tracked change has taken out: it is still there for whoever looks. */
const TEXTS: ReadonlySet<string> = new Set(['w:t', 'w:delText']);

/**
 * A Word document (DOCX): every paragraph is a line, every row of a table a line with tabs between its cells. It can be
 * written again, with the redacted characters in their runs.
 */
export async function readDocx(file: string, bytes: Buffer): Promise<ScannedDocument> {
  const parts = await openPackage(file, bytes);
  if (parts['word/document.xml'] === undefined) throw errorOf(cliErrors, 'cli/unreadable-document', { file });
  const names = Object.keys(parts)
    .filter((path) => PARTS.test(path))
    .sort(documentFirst);
  const nodes: TextNode[] = [];
  let text = '';
  for (const part of names) text += readPart(part, partText(parts[part]), text.length, nodes);
  const write = await packageWriter(parts);
  return {
    file,
    format: 'docx',
    text,
    textFormat: 'text',
    placeOf: linePlaces(file, text),
    findings: unreadParts(parts),
    write: (redacted) => {
      const changed = [...redactedNodes(nodes, redacted)];
      const xmls = new Map<string, string>();
      for (const part of names) {
        const own = changed
          .filter(([node]) => node.part === part)
          .map(([{ from, to }, value]) => ({ from, to, text: escaped(value) }));
        if (own.length > 0) xmls.set(part, edited(partText(parts[part]), own));
      }
      return { content: write(xmls), leaks: leaksOf(parts, new Set(names), text, redacted) };
    },
  };
}

const documentFirst = (one: string, other: string): number =>
  Number(other === 'word/document.xml') - Number(one === 'word/document.xml') || one.localeCompare(other);

/** The text of a part, its nodes added to the list. */
function readPart(part: string, xml: string, before: number, nodes: TextNode[]): string {
  let text = '';
  let cells = 0;
  let paragraphs = 0;
  walkXml(xml, {
    open: ({ name }) => {
      if (name === 'w:tab') text += '\t';
      if (name === 'w:br' || name === 'w:cr') text += '\n';
      if (name === 'w:tc') {
        cells++;
        paragraphs = 0;
      }
      // The paragraphs of a cell stand in one line.
      if (name === 'w:p' && cells > 0 && paragraphs++ > 0) text += ' ';
    },
    close: (name, value, start) => {
      if (TEXTS.has(name) && value !== '') {
        nodes.push({ part, from: start, to: textEnd(xml, start), value, at: before + text.length });
        text += value;
      }
      if (name === 'w:p' && cells === 0) text += '\n';
      if (name === 'w:tc') {
        cells--;
        text += '\t';
      }
      if (name === 'w:tr') text += '\n';
    },
  });
  return `${text}\n`;
}
