import { type Tables, unit } from '../view/tables.ts';
import type { TextView } from '../view/text-view.ts';

/** The index of the first unit before `at` that is neither blank nor of `bits`, at most `most` units back. */
export function backOver(units: TextView, at: number, bits: number, most: number, { classes }: Tables): number {
  let index = at;
  while (index > 0 && at - index <= most && ((classes[units.at(index)] as number) & bits) !== 0) index--;
  return index;
}

/** The index of the first unit from `at` on that is not of `bits`, at most `most` units ahead. */
export function over(units: TextView, at: number, bits: number, most: number, { classes }: Tables): number {
  let index = at;
  while (index - at < most && ((classes[units.at(index)] as number) & bits) !== 0) index++;
  return index;
}

/** Characters of a view without the blanks and line breaks between them, with the index that each came from. */
export interface CompactText {
  readonly text: string;
  readonly at: readonly number[];
  /** Which characters are the first of a line. */
  readonly lineStarts: ReadonlySet<number>;
}

/**
 * Reads up to `most` visible characters from `from` on (跳过空白读取), over blanks, and over a line break that has text on
 * both sides; it stops at a blank line, at the edge of a cell and where `stop` says so.
 */
export function readCompact(
  units: TextView,
  from: number,
  most: number,
  { classes }: Tables,
  stop: (code: number) => boolean = nowhere,
  mostBreaks = 1,
): CompactText {
  const at: number[] = [];
  let lineStarts: Set<number> | undefined;
  let text = '';
  let lines = 0;
  /** Where the characters begin that are not in the text yet. */
  let stretch = from;
  let index = from;
  for (; at.length < most; index++) {
    const code = units.at(index);
    if (code === 0 || code === TAB) break;
    const bits = classes[code] as number;
    if ((bits & BETWEEN) !== 0) {
      if ((bits & unit.lineBreak) !== 0 && code !== CARRIAGE_RETURN && ++lines > mostBreaks) break;
      if (stretch < index) text += units.slice(stretch, index);
      stretch = index + 1;
      continue;
    }
    if (stop(code)) break;
    if (lines > 0) {
      lineStarts ??= new Set();
      lineStarts.add(at.length);
    }
    lines = 0;
    at.push(index);
  }
  if (stretch < index) text += units.slice(stretch, index);
  return { text, at, lineStarts: lineStarts ?? NO_LINES };
}

const BETWEEN = unit.blank | unit.lineBreak;
const NO_LINES: ReadonlySet<number> = /* @__PURE__ */ new Set();
const nowhere = (): boolean => false;

const TAB = 0x09;
const CARRIAGE_RETURN = 0x0d;
