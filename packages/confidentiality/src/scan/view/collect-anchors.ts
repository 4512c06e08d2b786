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
 * left out of the text for the first time, the view becomes shorter.
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
  view.open(from, to);
  const { window, first } = view;
  const last = Math.min(to - first, window.length);
  let found = count;
  /** The place of the last anchor: what may begin a word wherever it stands is one already. */
  let lastAnchor = found === 0 ? -1 : (anchors[found - 1] as number) - first;
  let firsts = from < 2 ? 0 : ((looks[window.charCodeAt(from - 1 - first)] as number) >> FIRST_SHIFT) & MASK;
  // Places count from the beginning of the window.
  for (let place = from - first; place < last; place++) {
    const code = window.charCodeAt(place);
    const look = looks[code] as number;
    const before = firsts;
    firsts = (look >> FIRST_SHIFT) & MASK;
    if ((look & (SPECIAL | before)) === 0) continue;
    if ((look & before) !== 0 && place - 1 !== lastAnchor) {
      const one = window.charCodeAt(place - 1);
      const mark =
        look < 0 ? markOver(window, place, one, tables) : (pairs[pairOf(one, folded[code] as number)] as number);
      if (mark !== 0 && (mark !== LONGER || goesOn(window, place, tables))) {
        lastAnchor = place - 1;
        anchors[found++] = lastAnchor + first;
      }
    }
    if ((look & SPECIAL) === 0) continue;
    const how = takes[code] as number;
    if (how === take.digit) {
      const end = endOfDigits(window, place, last);
      if (beginsNumber(window, place, end, tables)) anchors[found++] = place + first;
      // The figures after the first one say nothing more.
      place = end - 1;
    } else if (how === take.softDigit) {
      if (continuesNumber(bitsAt(window, place + 1, tables))) anchors[found++] = place + first;
    } else if (how === take.anchor || (how === take.fold && isFoldedAnchor(code, window, place, tables))) {
      lastAnchor = place;
      anchors[found++] = place + first;
    } else if (how >= take.drop && view.isWhole && readOddity(window, place, tables) !== undefined) {
      // As long as nothing has been left out, the window is the text.
      view.leaveOut(place);
      return collectAnchors(view, place + 1, to, anchors, found, tables);
    } else if (how === take.tag) anchors[found++] = place + first;
  }
  return found;
}

const isPlainDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

function endOfDigits(window: string, place: number, last: number): number {
  let end = place + 1;
  while (end < last && isPlainDigit(window.charCodeAt(end))) end++;
  return end;
}

/** What the pair says of a word whose first two units a gap separates; `WHOLE` when something has to be left out there first. */
function markOver(window: string, place: number, first: number, { looks, raw, pairs, folded }: Tables): number {
  for (let at = place; at - place < WIDEST_GAP; at++) {
    const code = window.charCodeAt(at);
    if (raw[code] === UNKNOWN) return WHOLE;
    if ((looks[code] as number) >= 0) return pairs[pairOf(first, folded[code] as number)] === 0 ? 0 : WHOLE;
  }
  return 0;
}

/** As much as a word may have between two of its characters. */
const WIDEST_GAP = 16;

/** Whether a word may go on with a third unit after the one at `place`: it fits, or it says nothing by itself. */
function goesOn(window: string, place: number, { triples, folded, looks }: Tables): boolean {
  const third = window.charCodeAt(place + 1);
  if ((looks[third] as number) < 0) return true;
  const triple = tripleOf(
    window.charCodeAt(place - 1),
    folded[window.charCodeAt(place)] as number,
    folded[third] as number,
  );
  return triples[triple] === 1;
}

const BETWEEN = unit.blank | unit.lineBreak;

function isFoldedAnchor(code: number, window: string, place: number, tables: Tables): boolean {
  const how = tables.takes[tables.folded[code] as number] as number;
  if (how === take.digit) return beginsNumber(window, place, place + 1, tables);
  return how === take.anchor || (how === take.softDigit && continuesNumber(bitsAt(window, place + 1, tables)));
}

const CONTINUES = unit.digit | unit.soft | unit.letter | unit.blank | unit.joiner | unit.lineBreak;

/** Beyond its end a text has nothing. */
const bitsAt = (window: string, place: number, { raw }: Tables): number => {
  const code = window.charCodeAt(place);
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
function beginsNumber(window: string, place: number, end: number, tables: Tables): boolean {
  const before = bitsAt(window, place - 1, tables);
  if ((before & unit.digit) !== 0) return false;
  if ((before & (unit.letter | unit.joiner)) !== 0) return true;
  let figures = end - place;
  let at = end;
  for (; figures < FEWEST && at - place < MOST; at++) {
    const bits = bitsAt(window, at, tables);
    if (bits === UNKNOWN) return true;
    if ((bits & unit.digit) !== 0) figures++;
    else if ((bits & unit.joiner) === 0) break;
  }
  if (figures >= FEWEST) return true;
  if ((bitsAt(window, at, tables) & (CONTINUES | unit.door)) !== 0) return true;
  if (isSignBefore(window.charCodeAt(place - 1))) return true;
  return (before & BETWEEN) !== 0 && hasLeadBefore(window, place, tables);
}

/** A letter, or 第, before a gap: A 12345. */
function hasLeadBefore(window: string, place: number, tables: Tables): boolean {
  for (let at = place - 2; at >= 0 && place - at <= 3; at--) {
    const bits = bitsAt(window, at, tables);
    if ((bits & unit.letter) !== 0 || isSignBefore(window.charCodeAt(at))) return true;
    if ((bits & BETWEEN) === 0) return false;
  }
  return false;
}
