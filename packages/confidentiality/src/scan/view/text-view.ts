import { readCharacterReference } from './character-reference.ts';
import { inlineTagLength } from './inline-tag.ts';
import { INVISIBLE_SUPPLEMENT, MATHEMATICAL_DIGITS } from './noise.ts';
import { type Tables, take } from './tables.ts';

const NOTHING = -1;
/** The line break that stands, at index 0, for whatever is before the text. */
const BEGINNING = 0x0a;

/** How far a window reaches beyond what it is opened for: no detector looks further ahead, and hardly one further back. */
const AHEAD = 4096;
const BEHIND = 1024;

/**
 * A text as a reader sees it (规范化视图): full-width and look-alike characters folded, invisible ones left out, character
 * references read. Folding is a look-up made when a unit is asked for. Where something has to be left out, the view keeps a
 * list of the places where it and the text part, and copies the part of the text that is being looked at, a window: a text
 * is never copied as a whole, and one with nothing to leave out is not copied at all.
 *
 * Indexes count from 1; what is asked for beyond the end is 0.
 */
export class TextView {
  /** The text as given. */
  readonly text: string;
  /** Whether 〖 stands in what has been gone over: in nearly all texts it does not. */
  hasReplacements = false;
  readonly #tables: Tables;
  readonly #folded: Uint16Array;
  /** The units in hand, without what cannot be seen; the text itself as long as nothing has to be left out. */
  #window: string;
  /** The index of its first unit. */
  #first = 1;
  #units: number;
  /** Where stretches of the view begin, in it and in the text, and the unit that stands there instead, or `NOTHING`. */
  readonly #inView: number[] = [0];
  readonly #inText: number[] = [0];
  readonly #instead: number[] = [NOTHING];

  constructor(text: string, tables: Tables) {
    this.text = text;
    this.#tables = tables;
    this.#folded = tables.folded;
    this.#window = text;
    this.#units = text.length;
  }

  /** The unit at an index: the line break before the text at 0, 0 beyond its end. */
  at(index: number): number {
    const place = index - this.#first;
    // Asking a text for what it does not have is slow.
    if (place < 0 || place >= this.#window.length) return this.#outside(index);
    const code = this.#window.charCodeAt(place);
    // Ideographs, of which most texts are made, are what they are: the table need not be fetched for them.
    return code >= 0x4e00 && code <= 0x9fff ? code : (this.#folded[code] as number);
  }

  #outside(index: number): number {
    if (index === 0) return BEGINNING;
    if (index < 0 || index > this.#units) return 0;
    this.open(index, index + AHEAD);
    return this.at(index);
  }

  /** The units of `[from, to)` as text. */
  slice(from: number, to: number): string {
    const [start, end] = [Math.max(1, from), Math.min(to, this.length)];
    const inHand = this.#window.slice(start - this.#first, end - this.#first);
    if (start >= this.#first && inHand.length === end - start && this.#isPlain(inHand)) return inHand;
    let text = '';
    for (let index = start; index < end; index++) text += String.fromCharCode(this.at(index));
    return text;
  }

  /** Whether nothing in it has to be folded. */
  #isPlain(text: string): boolean {
    for (let index = 0; index < text.length; index++) {
      const code = text.charCodeAt(index);
      if (this.#folded[code] !== code) return false;
    }
    return true;
  }

  /** After the last unit. */
  get length(): number {
    return this.#units + 1;
  }

  /** Whether nothing has been left out. */
  get isWhole(): boolean {
    return this.#inView.length === 1;
  }

  /** The units in hand, before folding. */
  get window(): string {
    return this.#window;
  }

  /** The index of the first unit of the window. */
  get first(): number {
    return this.#first;
  }

  /** Takes the units of `[from, to)` in hand, with what stands around them. */
  open(from: number, to: number): void {
    if (this.isWhole) return;
    const start = Math.max(0, from - BEHIND);
    const end = Math.min(this.#units, to + AHEAD);
    const parts: string[] = [];
    for (let stretch = this.#stretchOf(start), place = start; place < end; stretch++) {
      const next = Math.min(end, this.#inView[stretch + 1] ?? end);
      const instead = this.#instead[stretch] as number;
      if (instead !== NOTHING) parts.push(String.fromCharCode(instead));
      else {
        const shift = (this.#inText[stretch] as number) - (this.#inView[stretch] as number);
        parts.push(this.text.slice(place + shift, next + shift));
      }
      place = next;
    }
    this.#window = parts.join('');
    this.#first = start + 1;
  }

  /** Where a unit begins in the text as given. */
  startInText(index: number): number {
    const stretch = this.#stretchOf(index - 1);
    return (this.#inText[stretch] as number) + index - 1 - (this.#inView[stretch] as number);
  }

  /** Where a unit ends in the text as given: a reference and a pair take more than one unit. */
  endInText(index: number): number {
    const at = this.startInText(index);
    if (this.isWhole) return at + 1;
    return at + (readOddity(this.text, at, this.#tables)?.size ?? 1);
  }

  #stretchOf(place: number): number {
    let low = 0;
    let high = this.#inView.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#inView[middle] as number) <= place) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** Lists what has to be left out. Nothing before the place `from` has to be, so that indexes up to there stay what they are. */
  leaveOut(from: number): void {
    const { text } = this;
    const { takes } = this.#tables;
    let start = 0;
    let units = 0;
    const begin = (inText: number, instead: number): void => {
      this.#inView.push(units);
      this.#inText.push(inText);
      this.#instead.push(instead);
    };
    for (let at = nextOdd(text, from, takes); at < text.length; at = nextOdd(text, Math.max(start, at + 1), takes)) {
      const oddity = readOddity(text, at, this.#tables);
      if (takes[oddity?.unit ?? text.charCodeAt(at)] === take.replacement) this.hasReplacements = true;
      if (oddity === undefined) continue;
      units += at - start;
      if (oddity.unit !== NOTHING) {
        begin(at, oddity.unit);
        units++;
      }
      start = at + oddity.size;
      begin(start, NOTHING);
    }
    this.#units = units + text.length - start;
    this.open(from, from);
  }
}

/** Where the next unit stands that may have to be left out; the end of the text when none does. */
function nextOdd(text: string, from: number, takes: Uint8Array): number {
  const { drop } = take;
  let at = from;
  while (at < text.length && (takes[text.charCodeAt(at)] as number) < drop) at++;
  return at;
}

/**
 * What stands at a place that the table marks: something invisible, a tag, a character reference, a pair. `undefined` when it is
 * just what it looks like.
 */
export function readOddity(text: string, at: number, { takes }: Tables): { unit: number; size: number } | undefined {
  const how = takes[text.charCodeAt(at)];
  if (how === take.drop) return { unit: NOTHING, size: 1 };
  if (how === take.surrogate) return readPair(text.codePointAt(at) as number);
  if (how === take.tag) {
    const size = inlineTagLength(text, at);
    return size === 0 ? undefined : { unit: NOTHING, size };
  }
  const reference = how === take.ampersand ? readCharacterReference(text, at) : undefined;
  if (reference === undefined) return undefined;
  return { unit: takes[reference.unit] === take.drop ? NOTHING : reference.unit, size: reference.size };
}

function readPair(codePoint: number): { unit: number; size: number } | undefined {
  const [firstDigit, lastDigit] = MATHEMATICAL_DIGITS;
  if (codePoint >= firstDigit && codePoint <= lastDigit) {
    return { unit: 0x30 + ((codePoint - firstDigit) % 10), size: 2 };
  }
  const [firstInvisible, lastInvisible] = INVISIBLE_SUPPLEMENT;
  return codePoint >= firstInvisible && codePoint <= lastInvisible ? { unit: NOTHING, size: 2 } : undefined;
}
