import { isInReplacement } from './view/replacement.ts';
import { type Tables, unit } from './view/tables.ts';
import type { TextView } from './view/text-view.ts';
import type { LabelWords } from './words/label-words.ts';
import type { LabelCategory } from './words/labels.ts';

const BEFORE = 40;
const AFTER = 24;
/** A label behind a value counts for the value when nothing but a bracket lies between. */
const BEHIND = 2;

/** 。 ; ! ? as the view shows them. */
const endsSentence = (code: number): boolean => code === 0x3002 || code === 0x3b || code === 0x21 || code === 0x3f;

/** A label on one side of a candidate: its categories as bits, and how far off it is. */
interface NearLabel {
  readonly word: string;
  readonly categories: number;
  readonly distance: number;
}

const NO_LABELS: readonly NearLabel[] = [];

/** The nearest of these categories; of two words at one place the longer. */
function nearestOf(labels: readonly NearLabel[], categories: number): NearLabel | undefined {
  let nearest: NearLabel | undefined;
  for (const label of labels) {
    if ((label.categories & categories) === 0) continue;
    const isNearer =
      nearest === undefined ||
      label.distance < nearest.distance ||
      (label.distance === nearest.distance && label.word.length >= nearest.word.length);
    if (isNearer) nearest = label;
  }
  return nearest;
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
  #before: readonly NearLabel[] | undefined;
  #after: readonly NearLabel[] | undefined;
  #behind: readonly NearLabel[] | undefined;

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
    const [before, behind] = [this.#sideBefore(), this.#rightBehind()];
    if (before.length === 0 && behind.length === 0) return undefined;
    for (const category of categories) {
      const bit = this.#labels.bitOf[category];
      const label = nearestOf(before, bit);
      if (label !== undefined && label.distance <= reach) return label.word;
      const other = nearestOf(behind, bit);
      if (other !== undefined && other.distance <= BEHIND) return other.word;
    }
    return undefined;
  }

  /** Whether the nearest label before is of one of these categories, among those that are looked at. */
  isNearest(categories: readonly LabelCategory[], others: readonly LabelCategory[]): boolean {
    const before = this.#sideBefore();
    if (before.length === 0) return false;
    const nearest = nearestOf(before, this.#bitsOf(categories));
    if (nearest === undefined) return false;
    const other = nearestOf(before, this.#bitsOf(others));
    return other === undefined || nearest.distance <= other.distance;
  }

  hasBefore(category: LabelCategory): boolean {
    return nearestOf(this.#sideBefore(), this.#labels.bitOf[category]) !== undefined;
  }

  hasAround(category: LabelCategory): boolean {
    return this.hasBefore(category) || nearestOf(this.#sideAfter(), this.#labels.bitOf[category]) !== undefined;
  }

  #bitsOf(categories: readonly LabelCategory[]): number {
    let bits = 0;
    for (const category of categories) bits |= this.#labels.bitOf[category];
    return bits;
  }

  #sideBefore(): readonly NearLabel[] {
    this.#before ??= this.#labelsIn(this.#sentenceStart(), this.from, this.from);
    return this.#before;
  }

  #sideAfter(): readonly NearLabel[] {
    this.#after ??= this.#labelsIn(this.to, this.#sentenceEnd(), undefined);
    return this.#after;
  }

  /** The labels after it, when one begins right behind: nearly always none does, and the side need not be looked at. */
  #rightBehind(): readonly NearLabel[] {
    if (this.#behind !== undefined) return this.#behind;
    const { firsts } = this.#labels.trie;
    let mayBegin = false;
    for (let at = this.to; at <= this.to + BEHIND && !mayBegin; at++) mayBegin = firsts[this.#view.at(at)] !== 0;
    this.#behind = mayBegin ? this.#sideAfter() : NO_LABELS;
    return this.#behind;
  }

  /** The labels that begin in `[from, to)`: those that end before a candidate at an index, or without one those behind this one. */
  #labelsIn(from: number, to: number, candidate: number | undefined): readonly NearLabel[] {
    const { trie, words } = this.#labels;
    const { firsts } = trie;
    let found: NearLabel[] | undefined;
    for (let at = from; at < to; at++) {
      if (firsts[this.#view.at(at)] === 0) continue;
      for (const { word: index, end } of trie.wordsAt(this.#view, at)) {
        if (candidate !== undefined && end > candidate) continue;
        const { word, categories, isLatin } = words[index] as LabelWords['words'][number];
        if ((isLatin && !this.#isWholeWord(at, end)) || isInReplacement(this.#view, at)) continue;
        const distance = candidate === undefined ? at - this.to : candidate - end;
        found ??= [];
        found.push({ word, categories, distance });
      }
    }
    return found ?? NO_LABELS;
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
