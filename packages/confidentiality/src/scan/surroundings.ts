import { isInReplacement } from './view/replacement.ts';
import { type Tables, unit } from './view/tables.ts';
import type { TextView } from './view/text-view.ts';
import type { LabelWords } from './words/label-words.ts';
import type { LabelCategory } from './words/labels.ts';

const BEFORE = 40;
const AFTER = 24;
/** A label behind a value counts for the value when nothing but a bracket lies between. */
const BEHIND = 2;
const NONE = 0x7fff;

/** 。 ; ! ? as the view shows them. */
const endsSentence = (code: number): boolean => code === 0x3002 || code === 0x3b || code === 0x21 || code === 0x3f;

/** The labels of one side of a candidate: for each category how far off the nearest is, and which word it is. */
interface Side {
  readonly distances: number[];
  readonly words: string[];
}

/**
 * The labels around a place (上下文): up to the end of the sentence, and before it across one line break, since a label may stand on
 * the line above its value. Each side is looked at when something is asked about it.
 */
export class Surroundings {
  readonly from: number;
  readonly to: number;
  readonly #view: TextView;
  readonly #labels: LabelWords;
  readonly #tables: Tables;
  #before: Side | undefined;
  #after: Side | undefined;

  constructor(view: TextView, from: number, to: number, labels: LabelWords, tables: Tables) {
    this.#view = view;
    this.from = from;
    this.to = to;
    this.#labels = labels;
    this.#tables = tables;
  }

  /** The same beginning with another end: what stands before is known already. */
  upTo(to: number): Surroundings {
    if (to === this.to) return this;
    const other = new Surroundings(this.#view, this.from, to, this.#labels, this.#tables);
    other.#before = this.#before;
    return other;
  }

  /** The word of the first of these categories that stands within `reach` units before, or right after in brackets. */
  near(categories: readonly LabelCategory[], reach: number): string | undefined {
    for (const category of categories) {
      const index = this.#labels.indexOf[category];
      if ((this.#sideBefore().distances[index] as number) <= reach) return this.#sideBefore().words[index];
      if (this.#hasWordBehind() && (this.#sideAfter().distances[index] as number) <= BEHIND) {
        return this.#sideAfter().words[index];
      }
    }
    return undefined;
  }

  /** Whether the nearest label before is of one of these categories, among those that are looked at. */
  isNearest(categories: readonly LabelCategory[], others: readonly LabelCategory[]): boolean {
    const { distances } = this.#sideBefore();
    const nearest = this.#nearest(categories);
    if (nearest === NONE) return false;
    return others.every((other) => nearest <= (distances[this.#labels.indexOf[other]] as number));
  }

  hasBefore(category: LabelCategory): boolean {
    return this.#sideBefore().distances[this.#labels.indexOf[category]] !== NONE;
  }

  hasAround(category: LabelCategory): boolean {
    return this.hasBefore(category) || this.#sideAfter().distances[this.#labels.indexOf[category]] !== NONE;
  }

  /** Whether a label may begin right behind: nearly always none does, and the side need not be looked at. */
  #hasWordBehind(): boolean {
    const { firsts } = this.#labels.trie;
    for (let at = this.to; at <= this.to + BEHIND; at++) if (firsts[this.#view.at(at)] !== 0) return true;
    return false;
  }

  #nearest(categories: readonly LabelCategory[]): number {
    const { distances } = this.#sideBefore();
    let nearest = NONE;
    for (const category of categories) {
      const distance = distances[this.#labels.indexOf[category]] as number;
      if (distance < nearest) nearest = distance;
    }
    return nearest;
  }

  #sideBefore(): Side {
    if (this.#before !== undefined) return this.#before;
    const side = this.#newSide();
    const start = this.#sentenceStart();
    const { firsts } = this.#labels.trie;
    for (let at = start; at < this.from; at++) {
      if (firsts[this.#view.at(at)] === 0) continue;
      for (const hit of this.#labels.trie.wordsAt(this.#view, at)) {
        if (hit.end <= this.from) this.#note(side, hit.word, at, hit.end, this.from - hit.end);
      }
    }
    this.#before = side;
    return side;
  }

  #sideAfter(): Side {
    if (this.#after !== undefined) return this.#after;
    const side = this.#newSide();
    const end = this.#sentenceEnd();
    const { firsts } = this.#labels.trie;
    for (let at = this.to; at < end; at++) {
      if (firsts[this.#view.at(at)] === 0) continue;
      for (const hit of this.#labels.trie.wordsAt(this.#view, at))
        this.#note(side, hit.word, at, hit.end, at - this.to);
    }
    this.#after = side;
    return side;
  }

  #newSide(): Side {
    return { distances: new Array<number>(this.#labels.categories).fill(NONE), words: [] };
  }

  /** Keeps the nearest of each category, and of two words at one place the longer. */
  #note(side: Side, word: number, from: number, to: number, distance: number): void {
    const found = this.#labels.words[word] as LabelWords['words'][number];
    if ((found.isLatin && !this.#isWholeWord(from, to)) || isInReplacement(this.#view, from)) return;
    for (const category of found.categories) {
      const known = side.distances[category] as number;
      if (distance > known || (distance === known && (side.words[category]?.length ?? 0) > found.word.length)) continue;
      side.distances[category] = distance;
      side.words[category] = found.word;
    }
  }

  /** A word of letters is not a part of a longer one: TEL in satellite. */
  #isWholeWord(from: number, to: number): boolean {
    const isLetter = (at: number): boolean => ((this.#tables.classes[this.#view.at(at)] as number) & unit.letter) !== 0;
    return !isLetter(from - 1) && !isLetter(to);
  }

  #sentenceStart(): number {
    const least = Math.max(1, this.from - BEFORE);
    let lines = 0;
    for (let at = this.from - 1; at >= least; at--) {
      const code = this.#view.at(at);
      if (endsSentence(code)) return at + 1;
      if (((this.#tables.classes[code] as number) & unit.lineBreak) !== 0 && code !== 0x0d && ++lines > 1)
        return at + 1;
    }
    return least;
  }

  #sentenceEnd(): number {
    const most = Math.min(this.#view.length, this.to + AFTER);
    for (let at = this.to; at < most; at++) {
      const code = this.#view.at(at);
      if (endsSentence(code) || ((this.#tables.classes[code] as number) & unit.lineBreak) !== 0) return at;
    }
    return most;
  }
}
