import { unitsOf } from '../words/lists/units-of.ts';
import type { CompactText } from './walk.ts';

/** 号 室 栋 … after a number: the depth at which an address finds a door. */
const DOORS = /* @__PURE__ */ unitsOf('号室栋幢单户组弄座楼层门院');
const STREETS = /[路街道巷弄村里坊区苑园庄城寨屯社厦寓宅湾岗畈墩]/;
const NUMBERED = /* @__PURE__ */ unitsOf('一二三四五六七八九十百甲乙丙丁东西南北附#-');
const INSIDE = /* @__PURE__ */ unitsOf('·#()（）-—~〇○.');

const isFigureOrLetter = (code: number): boolean =>
  (code >= 0x30 && code <= 0x39) || ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a);
const isInside = (code: number): boolean =>
  (code >= 0x3400 && code <= 0x9fff) || isFigureOrLetter(code) || INSIDE.has(code);
const isNumbered = (code: number): boolean => isFigureOrLetter(code) || NUMBERED.has(code);

/** Without another door within so many characters, the address has ended. */
const STRETCH = 16;

/** An address at the beginning of a text: where its last door ends, and how many doors it names. */
export interface AddressReading {
  readonly length: number;
  readonly doors: number;
  /** A street, a village or a housing estate is named. */
  readonly hasStreet: boolean;
}

/**
 * Reads an address (住址) down to the door: …路12号3栋2单元501室, …村5组23号. `undefined` when it ends above that: a county or a town
 * leads to nobody.
 */
export function readAddress({ text, lineStarts }: CompactText): AddressReading | undefined {
  let length = 0;
  let doors = 0;
  for (let index = 0; index < text.length && index - length <= STRETCH + (doors === 0 ? STRETCH : 0); index++) {
    const code = text.charCodeAt(index);
    if (!isInside(code)) break;
    if (index > 0 && DOORS.has(code) && isNumbered(text.charCodeAt(index - 1))) {
      doors++;
      length = doorEnd(text, index + 1, lineStarts);
      index = length - 1;
    }
  }
  if (doors === 0) return undefined;
  return { length, doors, hasStreet: STREETS.test(text.slice(0, length)) };
}

/** 单元 and 号楼 have a second character, and a number may follow without its own: 8号402. */
function doorEnd(text: string, from: number, lineStarts: ReadonlySet<number>): number {
  let end = from;
  if (text[end - 1] === '单' && text[end] === '元') end++;
  if (text[end - 1] === '号' && (text[end] === '楼' || text[end] === '院')) end++;
  // The number in the next line is that of the next row.
  if (lineStarts.has(end)) return end;
  const figures = /^[\dA-Za-z-]{1,8}(?![\dA-Za-z年月日元万人%:.])/.exec(text.slice(end))?.[0] ?? '';
  return end + figures.length;
}
