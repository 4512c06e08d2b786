import {
  FIRST_SHIFT,
  LONGER,
  MASK,
  pairOf,
  SPECIAL,
  type Tables,
  take,
  tripleOf,
  UNKNOWN,
  unit,
  WHOLE,
} from './tables.ts';
import { readOddity, type TextView } from './text-view.ts';

/**
 * Collects the indexes of `[from, to)` that a detector has to look at (锚点): the one loop that touches every unit of the
 * text. They are added to `anchors` after the first `count`, and their new number is returned. Where something has to be
 * left out of the text for the first time, the view makes its copy, which is shorter.
 *
 * Nearly every unit is passed after one look-up and one test: it is nothing special, and it is not what a word may have
 * as its second unit after the one before.
 */
export function collectAnchors(
  view: TextView,
  from: number,
  to: number,
  anchors: Int32Array,
  count: number,
  tables: Tables,
): number {
  const { looks, takes, pairs, folded } = tables;
  let { plain } = view;
  let last = Math.min(to - 1, plain.length);
  let found = count;
  let firsts = from < 2 ? 0 : ((looks[plain.charCodeAt(from - 2)] as number) >> FIRST_SHIFT) & MASK;
  for (let place = from - 1; place < last; place++) {
    const code = plain.charCodeAt(place);
    const look = looks[code] as number;
    const before = firsts;
    firsts = (look >> FIRST_SHIFT) & MASK;
    if ((look & (SPECIAL | before)) === 0) continue;
    if (before !== 0 && anchors[found - 1] !== place) {
      const mark = look < 0 ? WHOLE : (pairs[pairOf(plain.charCodeAt(place - 1), folded[code] as number)] as number);
      if (mark !== 0 && (mark !== LONGER || goesOn(plain, place, tables))) anchors[found++] = place;
    }
    if ((look & SPECIAL) === 0) continue;
    const how = takes[code] as number;
    if (how === take.digit) {
      const end = endOfDigits(plain, place, last);
      if (beginsNumber(plain, place, end, tables)) anchors[found++] = place + 1;
      // The figures after the first one say nothing more.
      place = end - 1;
    } else if (how === take.softDigit) {
      if (continuesNumber(bitsAt(plain, place + 1, tables))) anchors[found++] = place + 1;
    } else if (how === take.anchor || (how === take.fold && isFoldedAnchor(code, plain, place, tables))) {
      anchors[found++] = place + 1;
    } else if (how >= take.drop && plain === view.text && readOddity(plain, place, tables) !== undefined) {
      view.leaveOut(place);
      plain = view.plain;
      last = Math.min(to - 1, plain.length);
      firsts = before;
      place--;
    } else if (how === take.tag) anchors[found++] = place + 1;
  }
  return found;
}

const isPlainDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

function endOfDigits(plain: string, place: number, last: number): number {
  let end = place + 1;
  while (end < last && isPlainDigit(plain.charCodeAt(end))) end++;
  return end;
}

/** Whether a word may go on with a third unit after the one at `place`: it fits, or it says nothing by itself. */
function goesOn(plain: string, place: number, { triples, folded, looks }: Tables): boolean {
  const third = plain.charCodeAt(place + 1);
  if ((looks[third] as number) < 0) return true;
  const triple = tripleOf(
    plain.charCodeAt(place - 1),
    folded[plain.charCodeAt(place)] as number,
    folded[third] as number,
  );
  return triples[triple] === 1;
}

const BETWEEN = unit.blank | unit.lineBreak;

function isFoldedAnchor(code: number, plain: string, place: number, tables: Tables): boolean {
  const how = tables.takes[tables.folded[code] as number] as number;
  if (how === take.digit) return beginsNumber(plain, place, place + 1, tables);
  return how === take.anchor || (how === take.softDigit && continuesNumber(bitsAt(plain, place + 1, tables)));
}

const CONTINUES = unit.digit | unit.soft | unit.letter | unit.blank | unit.joiner | unit.lineBreak;

/** Beyond its end a text has nothing. */
const bitsAt = (plain: string, place: number, { raw }: Tables): number => {
  const code = plain.charCodeAt(place);
  return code >= 0 ? (raw[code] as number) : 0;
};

const continuesNumber = (bits: number): boolean => (bits & CONTINUES) !== 0;

const FEWEST = 7;
const MOST = 24;
/** 第 of military documents and 使 of embassies, before the figures. */
const isSignBefore = (code: number): boolean => code === 0x7b2c || code === 0x4f7f;

/**
 * Whether a digit may begin something that is looked for. It does not when fewer figures than any number has stand between
 * characters that cannot go on with one: most digits of a text are those of years, percentages and articles.
 */
function beginsNumber(plain: string, place: number, end: number, tables: Tables): boolean {
  const before = bitsAt(plain, place - 1, tables);
  if ((before & unit.digit) !== 0) return false;
  if ((before & (unit.letter | unit.joiner)) !== 0) return true;
  let figures = end - place;
  let at = end;
  for (; figures < FEWEST && at - place < MOST; at++) {
    const bits = bitsAt(plain, at, tables);
    if (bits === UNKNOWN) return true;
    if ((bits & unit.digit) !== 0) figures++;
    else if ((bits & unit.joiner) === 0) break;
  }
  if (figures >= FEWEST) return true;
  if ((bitsAt(plain, at, tables) & (CONTINUES | unit.door)) !== 0) return true;
  if (isSignBefore(plain.charCodeAt(place - 1))) return true;
  return (before & BETWEEN) !== 0 && hasLeadBefore(plain, place, tables);
}

/** A letter, or 第, before a gap: A 12345. */
function hasLeadBefore(plain: string, place: number, tables: Tables): boolean {
  for (let at = place - 2; at >= 0 && place - at <= 3; at--) {
    const bits = bitsAt(plain, at, tables);
    if ((bits & unit.letter) !== 0 || isSignBefore(plain.charCodeAt(at))) return true;
    if ((bits & BETWEEN) === 0) return false;
  }
  return false;
}
