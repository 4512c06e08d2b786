import { type Tables, unit } from '../view/tables.ts';
import type { TextView } from '../view/text-view.ts';

/** What stands before an element of a run: nothing, or the strongest of what separates it from the one before. */
export const gap = { none: 0, blank: 1, joiner: 2, lineBreak: 3, cell: 4 } as const;

/** The most elements that are read at a time: the longest number looked for has 24. */
const MOST = 48;
/** The most units between two elements. */
const WIDEST_GAP = 6;
/** A word of more letters in a row is no part of a number. */
const LONGEST_WORD = 6;

/**
 * Digits and letters that may be one number, with whatever separates them (数字串): read from the view, of bounded length.
 * The arrays are used again for every run.
 */
export interface NumberRun {
  count: number;
  /** The units, as the view shows them. */
  readonly codes: Uint16Array;
  /** Their indexes in the view. */
  readonly at: Int32Array;
  /** One of `gap`, before each element. */
  readonly gaps: Uint8Array;
  /** The unit that made the gap, to tell whether all gaps are alike. */
  readonly separators: Uint16Array;
  /** Indexes of the elements that begin a group: after a gap, or where digits of another script or letters begin. */
  readonly groups: Uint8Array;
  groupCount: number;
  /** Whether the run was longer than could be read. */
  truncated: boolean;
}

export function createNumberRun(): NumberRun {
  return {
    count: 0,
    codes: new Uint16Array(MOST),
    at: new Int32Array(MOST),
    gaps: new Uint8Array(MOST),
    separators: new Uint16Array(MOST),
    groups: new Uint8Array(MOST + 1),
    groupCount: 0,
    truncated: false,
  };
}

const script = (code: number, bits: number): number => {
  if ((bits & unit.digit) !== 0) return 1;
  if ((bits & unit.letter) !== 0) return 2;
  return code >= 0x3007 ? 3 : 4;
};

/** Reads the run that begins with the digit or letter at `start`. */
export function readNumberRun(run: NumberRun, units: TextView, start: number, { classes }: Tables): void {
  const element = unit.digit | unit.soft | unit.letter;
  let count = 0;
  let groupCount = 0;
  let at = start;
  let kind = gap.none as number;
  let separator = 0;
  let lastScript = 0;
  let letters = 0;
  run.truncated = false;
  for (;;) {
    const code = units.at(at);
    const bits = classes[code] as number;
    if ((bits & element) !== 0) {
      if (count === MOST) {
        run.truncated = true;
        break;
      }
      const ofScript = script(code, bits);
      letters = ofScript === 2 ? letters + 1 : 0;
      if (letters > LONGEST_WORD) break;
      run.codes[count] = code;
      run.at[count] = at;
      run.gaps[count] = kind;
      run.separators[count] = separator;
      if (count === 0 || kind !== gap.none || ofScript !== lastScript) run.groups[groupCount++] = count;
      lastScript = ofScript;
      kind = gap.none;
      separator = 0;
      count++;
      at++;
      continue;
    }
    const next = gapEnd(units, at, classes);
    if (next === at) break;
    kind = gapKind(units, at, next, classes);
    separator = units.at(at);
    at = next;
  }
  run.count = count;
  run.groups[groupCount] = count;
  run.groupCount = groupCount;
}

/** Where the element after a gap stands; `at` itself when no element follows. */
function gapEnd(units: TextView, at: number, classes: Uint8Array): number {
  const element = unit.digit | unit.soft | unit.letter;
  const separating = unit.blank | unit.joiner | unit.lineBreak;
  let next = at;
  while (next - at <= WIDEST_GAP && ((classes[units.at(next)] as number) & separating) !== 0) next++;
  return ((classes[units.at(next)] as number) & element) !== 0 && next > at ? next : at;
}

const TAB = 0x09;
const CARRIAGE_RETURN = 0x0d;

function gapKind(units: TextView, from: number, to: number, classes: Uint8Array): number {
  let kind: number = gap.blank;
  let lines = 0;
  let joiners = 0;
  for (let at = from; at < to; at++) {
    const code = units.at(at);
    const bits = classes[code] as number;
    if ((bits & unit.lineBreak) !== 0 && !(code === CARRIAGE_RETURN && at + 1 < to)) lines++;
    if ((bits & unit.joiner) !== 0) joiners++;
    if (code === TAB) kind = gap.cell;
  }
  if (lines > 1 || joiners > 2) return gap.cell;
  if (lines === 1) return gap.lineBreak;
  if (kind === gap.cell) return kind;
  return joiners > 0 ? gap.joiner : gap.blank;
}
