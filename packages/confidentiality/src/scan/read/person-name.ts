import { type Tables, unit } from '../view/tables.ts';
import type { TextView } from '../view/text-view.ts';
import { fieldBeginsAt } from '../words/lists/field-names.ts';
import { beginsWithSurname } from '../words/lists/surnames.ts';

/** A name as it stands in the view, and whether a known surname begins it. */
export interface NameReading {
  readonly from: number;
  readonly to: number;
  readonly hasSurname: boolean;
}

const LONGEST = 24;
const DOT = '·';
const WIDEST = 8;

/** Hidden already: 张某, 李某甲, 王××. */
const ANONYMOUS = /[某×*X＊x○□]/;
/** Words that stand where a name would, and begin like one. */
const NO_NAME =
  /^(?:单位|和|以及|及其|时间|方式|名称|应当|应|年龄|常住|符合|万元|家庭|全体|全部|广大|成员|相关|本人|无|具体|包括|明确|高校|金额|项目|有关|所有|任何|本地|部门|负责|代表|公司|城镇|农村|计划|古|关系|从|向|方|时|项|都|通过|经过|游客|安全)/;

/** Whether a text that begins like a name is another word. */
export const isOtherWord = (text: string): boolean => NO_NAME.test(text) || fieldBeginsAt(text, 0);

interface Glyph {
  readonly character: string;
  readonly at: number;
  /** A blank or a line break stands before it. */
  readonly afterGap: boolean;
  readonly afterBreak: boolean;
}

/**
 * Reads a personal name (姓名) that begins at `start` of the view: two to four Han characters, more with the dot of names of other
 * peoples; up to a stop, the next field of the form, or a gap. `undefined` when it is no name, or a masked one.
 */
export function readPersonName(units: TextView, start: number, tables: Tables): NameReading | undefined {
  const glyphs = readGlyphs(units, start, tables);
  const text = glyphs.map(({ character }) => character).join('');
  if (text.length < 2 || isOtherWord(text)) return undefined;
  const after = units.at((glyphs.at(-1)?.at ?? start) + 1);
  if (text.length <= 4 && ANONYMOUS.test(String.fromCharCode(after))) return undefined;
  const length = text.includes(DOT) ? withDot(text) : nameLength(glyphs, text);
  if (length === undefined) return undefined;
  const name = text.slice(0, length);
  if (ANONYMOUS.test(name)) return undefined;
  const to = (glyphs[length - 1]?.at as number) + 1;
  return { from: start, to, hasSurname: name.includes(DOT) || beginsWithSurname(name) };
}

function readGlyphs(units: TextView, start: number, { classes }: Tables): readonly Glyph[] {
  const glyphs: Glyph[] = [];
  let afterGap = false;
  let afterBreak = false;
  let lines = 0;
  for (let at = start; glyphs.length < LONGEST && at - start < LONGEST + WIDEST * 2; at++) {
    const code = units.at(at);
    const bits = classes[code] as number;
    if ((bits & unit.han) !== 0 || isDot(code)) {
      glyphs.push({ character: isDot(code) ? DOT : String.fromCharCode(code), at, afterGap, afterBreak });
      afterGap = false;
      afterBreak = false;
    } else if ((bits & (unit.blank | unit.lineBreak)) !== 0 && code !== 0x09) {
      if ((bits & unit.lineBreak) !== 0) {
        if (code !== 0x0d && ++lines > 1) break;
        afterBreak = true;
      }
      afterGap = true;
    } else break;
  }
  return glyphs;
}

const isDot = (code: number): boolean => code === 0xb7 || code === 0x2022 || code === 0x30fb || code === 0x2027;

function withDot(text: string): number | undefined {
  let end = 0;
  while (end < text.length && !(end > 2 && fieldBeginsAt(text, end))) end++;
  return end <= 16 && end > 3 && !text.startsWith(DOT) ? end : undefined;
}

/** Where the name ends: at the end of what was read, at the next field, or at the first gap after two characters. */
function nameLength(glyphs: readonly Glyph[], text: string): number | undefined {
  for (let end = 2; end <= 4; end++) {
    if (end === text.length) return end;
    const next = glyphs[end] as Glyph;
    const spelled = glyphs.slice(1, end).every(({ afterGap }) => afterGap);
    // 高小⏎红: one character of the name has gone to the next line.
    if (next.afterBreak && text.length === 3 && !fieldBeginsAt(text, end) && beginsWithSurname(text)) return 3;
    if (next.afterGap && !spelled) return end;
    if (fieldBeginsAt(text, end)) return end;
    // 张 三 男: every character for itself; a surname and one or two more.
    if (next.afterGap && end === 3) return beginsWithSurname(text.slice(0, 3)) ? 3 : 2;
  }
  return undefined;
}
