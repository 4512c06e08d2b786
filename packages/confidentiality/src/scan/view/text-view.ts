import { readCharacterReference } from './character-reference.ts';
import { inlineTagLength } from './inline-tag.ts';
import { INVISIBLE_SUPPLEMENT, MATHEMATICAL_DIGITS } from './noise.ts';
import { type Tables, take } from './tables.ts';

/** The line break that stands, at index 0, for whatever is before the text. */
const BEGINNING = 0x0a;

/**
 * A text as a reader sees it (规范化视图): full-width and look-alike characters folded, invisible ones left out, character
 * references read. Folding is a look-up made when a unit is asked for. Only a text that has something to leave out is
 * copied, once; from then on a list of the places where the copy and the text part leads back to the text.
 *
 * Indexes count from 1; what is asked for beyond the end is 0.
 */
export class TextView {
  /** The text as given. */
  readonly text: string;
  readonly #tables: Tables;
  readonly #folded: Uint16Array;
  /** The text without what cannot be seen; the text itself as long as nothing had to be left out. */
  #plain: string;
  /** Where stretches of the copy begin, in it and in the text. */
  #inPlain: readonly number[] = [0];
  #inText: readonly number[] = [0];

  constructor(text: string, tables: Tables) {
    this.text = text;
    this.#tables = tables;
    this.#folded = tables.folded;
    this.#plain = text;
  }

  /** The unit at an index: the line break before the text at 0, 0 beyond its end. */
  at(index: number): number {
    const code = this.#plain.charCodeAt(index - 1);
    if (code >= 0) return this.#folded[code] as number;
    return index === 0 ? BEGINNING : 0;
  }

  /** The units of `[from, to)` as text. */
  slice(from: number, to: number): string {
    let text = '';
    for (let index = Math.max(1, from); index < to && index < this.length; index++)
      text += String.fromCharCode(this.at(index));
    return text;
  }

  /** After the last unit. */
  get length(): number {
    return this.#plain.length + 1;
  }

  /** The text that is looked at, before folding; its first unit has the index 1 here. */
  get plain(): string {
    return this.#plain;
  }

  /** Where a unit begins in the text as given. */
  startInText(index: number): number {
    const stretch = this.#stretchOf(index - 1);
    return (this.#inText[stretch] as number) + index - 1 - (this.#inPlain[stretch] as number);
  }

  /** Where a unit ends in the text as given: a reference and a pair take more than one unit. */
  endInText(index: number): number {
    const at = this.startInText(index);
    if (this.#inPlain.length === 1) return at + 1;
    return at + (readOddity(this.text, at, this.#tables)?.size ?? 1);
  }

  #stretchOf(place: number): number {
    let low = 0;
    let high = this.#inPlain.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#inPlain[middle] as number) <= place) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** Makes the copy. Nothing before `from` has to be left out, so that indexes up to there stay what they are. */
  leaveOut(from: number): void {
    const { text } = this;
    const { takes } = this.#tables;
    const parts: string[] = [];
    const inPlain = [0];
    const inText = [0];
    let start = 0;
    let length = 0;
    for (let at = from; at < text.length; at++) {
      if ((takes[text.charCodeAt(at)] as number) < take.drop) continue;
      const oddity = readOddity(text, at, this.#tables);
      if (oddity === undefined) continue;
      const instead = oddity.unit === NOTHING ? '' : String.fromCharCode(oddity.unit);
      parts.push(text.slice(start, at), instead);
      length += at - start;
      if (instead !== '') {
        inPlain.push(length);
        inText.push(at);
      }
      length += instead.length;
      start = at + oddity.size;
      at = start - 1;
      inPlain.push(length);
      inText.push(start);
    }
    parts.push(text.slice(start));
    this.#plain = parts.join('');
    this.#inPlain = inPlain;
    this.#inText = inText;
  }
}

const NOTHING = -1;

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
