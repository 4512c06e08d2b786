import { type Tables, UNKNOWN, unit } from './tables.ts';

const isPlainDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** Where the plain digits end that begin at a place. */
export function endOfDigits(window: string, place: number, last: number): number {
  let end = place + 1;
  while (end < last && isPlainDigit(window.charCodeAt(end))) end++;
  return end;
}

const ELEMENT = unit.digit | unit.soft | unit.letter;
const GAP = unit.blank | unit.joiner | unit.lineBreak;

/** Beyond its end a text has nothing. */
const bitsAt = (window: string, place: number, { raw }: Tables): number => {
  const code = window.charCodeAt(place);
  return code >= 0 ? (raw[code] as number) : 0;
};

/** As much as a number may have between two of its figures. */
const WIDEST_IN_NUMBER = 7;

/** Whether a number that has come to `place` goes on there, or behind a gap: 一 of 一三八, but not of 一） and 一、. */
export function continuesNumber(window: string, place: number, tables: Tables): boolean {
  for (let at = place; at - place <= WIDEST_IN_NUMBER; at++) {
    const bits = bitsAt(window, at, tables);
    if ((bits & ELEMENT) !== 0) return true;
    if ((bits & GAP) === 0) return false;
  }
  return false;
}

const FEWEST = 7;
const MOST = 24;
/** 第 of military documents and 使 of embassies, before the figures. */
const isSignBefore = (code: number): boolean => code === 0x7b2c || code === 0x4f7f;

/**
 * Whether a digit may begin something that is looked for. It does not when fewer figures than any number has stand between
 * characters that cannot go on with one: most digits of a text are those of years, percentages and articles.
 */
export function beginsNumber(window: string, place: number, end: number, tables: Tables): boolean {
  const before = bitsAt(window, place - 1, tables);
  if ((before & unit.digit) !== 0) return false;
  if ((before & unit.letter) !== 0) return true;
  let figures = end - place;
  let at = end;
  for (; figures < FEWEST && at - place < MOST; at++) {
    const bits = bitsAt(window, at, tables);
    if (bits === UNKNOWN) return true;
    if ((bits & unit.digit) !== 0) figures++;
    else if ((bits & unit.joiner) === 0) break;
    else if (tables.folded[window.charCodeAt(at)] === DOT && hasDecimals(window, at, tables)) return true;
  }
  if (figures >= FEWEST) return true;
  if ((bitsAt(window, at, tables) & unit.door) !== 0 || continuesNumber(window, at, tables)) return true;
  if (isSignBefore(window.charCodeAt(place - 1))) return true;
  return (before & GAP) !== 0 && hasLeadBefore(window, place, tables);
}

const DOT = 0x2e;

/** Four decimals, as a latitude has at the least: 31.8206. */
function hasDecimals(window: string, dot: number, tables: Tables): boolean {
  for (let at = dot + 1; at <= dot + 4; at++) if ((bitsAt(window, at, tables) & unit.digit) === 0) return false;
  return true;
}

/** A letter, or 第, before a gap: A 12345. */
function hasLeadBefore(window: string, place: number, tables: Tables): boolean {
  for (let at = place - 2; at >= 0 && place - at <= 3; at--) {
    const bits = bitsAt(window, at, tables);
    if ((bits & unit.letter) !== 0 || isSignBefore(window.charCodeAt(at))) return true;
    if ((bits & GAP) === 0) return false;
  }
  return false;
}
