import type { CellUnit } from '../format/report-format.ts';
import type { Cell } from '../report/cell.ts';

/** A label or a number without what printing adds: widths, spaces, line breaks. */
export const plainText = (text: string): string => text.normalize('NFKC').replace(/[\s\u200b\ufeff]/g, '');

/** A label down to its words: no numbering, no brackets, no quotation marks. */
export const labelWords = (text: string): string =>
  plainText(text)
    .replace(/^(?:[一二三四五六七八九]、|\([一二三四五六七八九]\)|\(\d\)|\d[.、)]?)/, '')
    .replace(/\([^()]*\)/g, '')
    .replace(/[“”"'‘’,、。:;;.]/g, '');

const NOT_APPLICABLE = /^(?:\/|-{1,4}|[—–]{1,4}|不适用|n\/?a)$/i;
const NUMBER = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d{1,15})(?:\.\d{1,6})?$/;

/** Units that may stand in the cell itself. A sum in yuan where the form asks for 万元 is not read: it may be meant either way. */
const UNITS: Readonly<Record<CellUnit, RegExp>> = {
  count: /(?:件|条|项|次|宗|起|个)$/,
  'wan-yuan': /万元$/,
  amount: /$/,
};

/** Reads a cell (读取单元格); `undefined` when it is neither a number nor blank nor “not applicable”. */
export function readCell(text: string, unit: CellUnit): Cell | undefined {
  const plain = plainText(text).replace(/[−﹣]/g, '-');
  if (plain === '') return null;
  if (NOT_APPLICABLE.test(plain)) return 'n/a';
  const number = plain.replace(UNITS[unit], '');
  return NUMBER.test(number) ? Number(number.replaceAll(',', '')) : undefined;
}
