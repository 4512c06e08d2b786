import { beginsNumber, continuesNumber, endOfDigits } from './begins-number.ts';
import { markAt, pairOf, tripleOf } from './marks.ts';
import { FIRST_SHIFT, NOTHING, SPECIAL, type Tables, take, UNKNOWN } from './tables.ts';
import { readOddity, type TextView } from './text-view.ts';

/** Where anchors go, and what is used on the way to them: each has room for every unit that is looked at. */
export interface AnchorLists {
  readonly anchors: Int32Array;
  readonly places: Int32Array;
}

/**
 * Collects the indexes of `[from, to)` that a detector has to look at (锚点). They are added to `anchors` after the first
 * `count`, and their new number is returned. Where something has to be left out of the text for the first time, the view
 * becomes shorter.
 */
export function collectAnchors(
  view: TextView,
  from: number,
  to: number,
  lists: AnchorLists,
  count: number,
  tables: Tables,
): number {
  const { anchors, places } = lists;
  const { looks, takes } = tables;
  view.open(from, to);
  const { window, first } = view;
  const last = Math.min(to - first, window.length);
  let found = count;
  /** The place of the last anchor: what may begin a word wherever it stands is one already. */
  let lastAnchor = found === 0 ? -1 : (anchors[found - 1] as number) - first;
  // Places count from the beginning of the window.
  let next = from - first;
  const some = collectPlaces(window, next, last, looks, places);
  const most = keepPlaces(window, some, places, tables);
  for (let index = 0; index < most; index++) {
    const place = places[index] as number;
    if (place < next) continue;
    const code = window.charCodeAt(place);
    if (place - 1 !== lastAnchor && place > 0 && beginsWord(window, place, tables)) {
      lastAnchor = place - 1;
      anchors[found++] = lastAnchor + first;
    }
    if (((looks[code] as number) & SPECIAL) === 0) continue;
    const how = takes[code] as number;
    if (how === take.digit) {
      // The figures after the first one say nothing more.
      next = endOfDigits(window, place, last);
      if (beginsNumber(window, place, next, tables)) anchors[found++] = place + first;
    } else if (how === take.softDigit) {
      if (continuesNumber(window, place + 1, tables)) anchors[found++] = place + first;
    } else if (how === take.anchor || (how === take.fold && isFoldedAnchor(code, window, place, tables))) {
      lastAnchor = place;
      anchors[found++] = place + first;
    } else if (how >= take.drop && view.isWhole && readOddity(window, place, tables) !== undefined) {
      // As long as nothing has been left out, the window is the text.
      view.leaveOut(place);
      return collectAnchors(view, place + 1, to, lists, found, tables);
    } else if (how === take.tag) anchors[found++] = place + first;
    else if (how === take.replacement) view.hasReplacements = true;
  }
  return found;
}

/**
 * Collects the places that are special, or where a word may have its second unit: the one loop that touches every unit of the
 * text. It does not branch, since what to expect of the next unit cannot be foretold, and has everything at hand: looking up
 * a constant of the module would cost as much as all the rest.
 */
function collectPlaces(window: string, from: number, last: number, looks: Int32Array, places: Int32Array): number {
  const [special, shift] = [SPECIAL, FIRST_SHIFT];
  /** That it is special, or in a group of units that a word may go on with after the one before. */
  let wanted = special | (from === 0 ? 0 : (looks[window.charCodeAt(from - 1)] as number) >>> shift);
  let count = 0;
  for (let place = from; place < last; place++) {
    const look = looks[window.charCodeAt(place)] as number;
    places[count] = place;
    // Adds one for any bits: only of nothing all 32 are leading zeros.
    count += 1 - (Math.clz32(look & wanted) >>> 5);
    wanted = (look >>> shift) | special;
  }
  return count;
}

/** Keeps the places that are special, or where two units together begin a word, or may over a gap. */
function keepPlaces(window: string, count: number, places: Int32Array, { looks, pairs, folded }: Tables): number {
  const always = SPECIAL | NOTHING;
  let kept = 0;
  for (let index = 0; index < count; index++) {
    const place = places[index] as number;
    const code = window.charCodeAt(place);
    const pair = pairOf(place === 0 ? 0 : window.charCodeAt(place - 1), folded[code] as number);
    places[kept] = place;
    kept += 1 - (Math.clz32(markAt(pairs, pair) | ((looks[code] as number) & always)) >>> 5);
  }
  return kept;
}

/** Whether a word may begin right before a place, and have its second unit there. */
function beginsWord(window: string, place: number, tables: Tables): boolean {
  const { looks, pairs, wholes, folded } = tables;
  const code = window.charCodeAt(place);
  const look = looks[code] as number;
  const one = window.charCodeAt(place - 1);
  if ((look & ((looks[one] as number) >>> FIRST_SHIFT)) === 0) return false;
  if (look < 0) return beginsOver(window, place, one, tables);
  const pair = pairOf(one, folded[code] as number);
  return markAt(pairs, pair) === 1 && (markAt(wholes, pair) === 1 || goesOn(window, place, tables));
}

/** Whether a word may begin whose first two units a gap separates; it may when something has to be left out there first. */
function beginsOver(window: string, place: number, first: number, { looks, raw, pairs, folded }: Tables): boolean {
  for (let at = place; at - place < WIDEST_GAP; at++) {
    const code = window.charCodeAt(at);
    if (raw[code] === UNKNOWN) return true;
    if ((looks[code] as number) >= 0) return markAt(pairs, pairOf(first, folded[code] as number)) === 1;
  }
  return false;
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
  return markAt(triples, triple) === 1;
}

function isFoldedAnchor(code: number, window: string, place: number, tables: Tables): boolean {
  const how = tables.takes[tables.folded[code] as number] as number;
  if (how === take.digit) return beginsNumber(window, place, place + 1, tables);
  return how === take.anchor || (how === take.softDigit && continuesNumber(window, place + 1, tables));
}
