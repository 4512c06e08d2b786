import { type OfficePackage, partText } from './office-package.ts';
import { textEnd, walkXml } from './xml-nodes.ts';

/** One run of text of a string, as it stands in its part. */
export interface StringRun {
  readonly from: number;
  readonly to: number;
  readonly value: string;
}

/** The strings that cells share (共享字符串), each as its runs. */
export function sharedStrings(xml: string): readonly (readonly StringRun[])[] {
  const strings: StringRun[][] = [];
  if (xml === '') return strings;
  walkXml(xml, {
    open: ({ name }) => {
      if (name === 'si') strings.push([]);
    },
    close: (name, value, start) => {
      if (name === 't' && value !== '') strings.at(-1)?.push({ from: start, to: textEnd(xml, start), value });
    },
  });
  return strings;
}

/** The parts of the sheets in the order in which the workbook shows them. */
export function sheetParts(parts: OfficePackage): readonly string[] {
  const targets = new Map<string, string>();
  walkXml(partText(parts['xl/_rels/workbook.xml.rels']), {
    open: ({ name, attributes }) => {
      if (name === 'Relationship') targets.set(attributes['Id'] ?? '', attributes['Target'] ?? '');
    },
    close: () => undefined,
  });
  const sheets: string[] = [];
  walkXml(partText(parts['xl/workbook.xml']), {
    open: ({ name, attributes }) => {
      if (name !== 'sheet') return;
      const target = targets.get(attributes['r:id'] ?? '') ?? '';
      const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
      if (parts[path] !== undefined) sheets.push(path);
    },
    close: () => undefined,
  });
  return sheets;
}

/** The number of a column, from 1: A, B, … Z, AA. */
export function columnOf(reference: string): number {
  let column = 0;
  for (const letter of reference.replace(/[^A-Z]/g, '')) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

/** A number as a person sees it in its cell: 1.39E10 is 13900000000. */
export function shownNumber(value: string): string {
  const number = Number(value);
  return /E/i.test(value) && Number.isSafeInteger(number) ? String(number) : value;
}
