import type { TextContext } from '../text-detector.ts';
import { unit } from '../view/tables.ts';

const LONGEST = 200;

/** Whether the cells of a row count as lines of their own. */
export type Edges = 'cell' | 'line';

/** The characters of the line before `from`, without blanks, the last `most` of them. Tags and cells bound it like line ends. */
export function lineBefore({ view, tables }: TextContext, from: number, most = 24, edges: Edges = 'cell'): string {
  const units = view;
  let text = '';
  const least = Math.max(1, from - LONGEST);
  for (let at = from - 1; at >= least && text.length < most; at--) {
    const code = units.at(at);
    if (isEdge(code, edges)) break;
    const bits = tables.classes[code] as number;
    if ((bits & unit.lineBreak) !== 0) break;
    if ((bits & unit.blank) === 0) text = String.fromCharCode(code) + text;
  }
  return text;
}

/** The characters of the line from `to` on, without blanks, the first `most` of them. */
export function lineAfter({ view, tables }: TextContext, to: number, most = 24, edges: Edges = 'cell'): string {
  const units = view;
  let text = '';
  for (let at = to; at < to + LONGEST && text.length < most; at++) {
    const code = units.at(at);
    if (code === 0 || isEdge(code, edges)) break;
    const bits = tables.classes[code] as number;
    if ((bits & unit.lineBreak) !== 0) break;
    if ((bits & unit.blank) === 0) text += String.fromCharCode(code);
  }
  return text;
}

/** The brackets of tags always bound a line; tab and vertical bar only where cells count as lines. */
const isEdge = (code: number, edges: Edges): boolean =>
  code === 0x3c || code === 0x3e || (edges === 'cell' && (code === 0x09 || code === 0x7c));
