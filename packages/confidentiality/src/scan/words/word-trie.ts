import { createMarks, mark, markAt, pairOf } from '../view/marks.ts';
import { type Tables, take, unit } from '../view/tables.ts';
import type { TextView } from '../view/text-view.ts';
import { NO_NODE, NO_WORD, ROOT, TrieNodes } from './trie-nodes.ts';

/** A word found in the view: its number in the list, and where it ends (exclusive). */
export interface WordHit {
  readonly word: number;
  readonly end: number;
}

const MOST_BLANKS = 12;
const NONE: readonly WordHit[] = [];

/** Words are compared without case: a trie is made of capitals. */
const capital = (code: number): number => (code >= 0x61 && code <= 0x7a ? code - 0x20 : code);

/** The units of a word as the view shows them: folded, without what is invisible and without blanks. */
function unitsOf(word: string, { folded, takes, classes }: Tables): number[] {
  const units: number[] = [];
  for (let at = 0; at < word.length; at++) {
    const code = folded[word.charCodeAt(at)] as number;
    const isNothing = takes[code] === take.drop || ((classes[code] as number) & (unit.blank | unit.lineBreak)) !== 0;
    if (!isNothing) units.push(capital(code));
  }
  return units;
}

/**
 * Words to look for (词表), prepared so that looking costs the same whatever their number: pairs of first characters are kept as marks, so
 * that a place where no word begins is left after two looks; what follows goes from node to node.
 */
export class WordTrie {
  /** 1 for every unit that a word begins with. */
  readonly firsts = new Uint8Array(0x10000);
  readonly #singles = new Set<number>();
  readonly #beginnings: [number, number, number | undefined][] = [];
  /** The pairs that words begin with. */
  readonly #pairs = createMarks();
  readonly #nodes: TrieNodes;
  readonly #classes: Uint8Array;

  constructor(words: readonly string[], tables: Tables) {
    this.#classes = tables.classes;
    const units = words.map((word) => unitsOf(word, tables));
    this.#nodes = new TrieNodes(units);
    for (const [first, second, third] of units) {
      if (first === undefined) continue;
      this.firsts[first] = 1;
      if (first >= 0x41 && first <= 0x5a) this.firsts[first + 0x20] = 1;
      if (second === undefined) this.#singles.add(first);
      else {
        mark(this.#pairs, pairOf(first, second));
        this.#beginnings.push([first, second, third]);
      }
    }
  }

  /** Words of one unit. */
  get singles(): ReadonlySet<number> {
    return this.#singles;
  }

  /** The first two or three units of every longer word. */
  get beginnings(): readonly (readonly [first: number, second: number, third: number | undefined])[] {
    return this.#beginnings;
  }

  /**
   * All words that begin at an index of the view, the shortest first; empty when none does. Blanks, and one line break,
   * between two characters of a word are passed over.
   */
  wordsAt(units: TextView, at: number): readonly WordHit[] {
    const first = units.at(at);
    if (this.firsts[first] === 0) return NONE;
    const second = units.at(at + 1);
    const isSpaced = ((this.#classes[second] as number) & BETWEEN) !== 0;
    const mayBegin =
      isSpaced ||
      markAt(this.#pairs, pairOf(capital(first), capital(second))) === 1 ||
      this.#singles.has(capital(first));
    return mayBegin ? this.#follow(units, at) : NONE;
  }

  #follow(units: TextView, at: number): readonly WordHit[] {
    const nodes = this.#nodes;
    let hits: WordHit[] | undefined;
    let node = nodes.after(ROOT, capital(units.at(at)));
    let here = at;
    while (node !== NO_NODE) {
      const word = nodes.wordAt(node);
      if (word !== NO_WORD) {
        const hit = { word, end: here + 1 };
        if (hits === undefined) hits = [hit];
        else hits.push(hit);
      }
      if (nodes.isLast(node)) break;
      here = this.#skipBlanks(units, here + 1);
      if (here === -1) break;
      node = nodes.after(node, capital(units.at(here)));
    }
    return hits ?? NONE;
  }

  /** The index of the next visible unit, or -1 when too much lies between. */
  #skipBlanks(units: TextView, from: number): number {
    const classes = this.#classes;
    let at = from;
    let lines = 0;
    for (;;) {
      const code = units.at(at);
      const bits = classes[code] as number;
      if ((bits & BETWEEN) === 0) return at;
      if ((bits & unit.lineBreak) !== 0 && !(code === 0x0a && units.at(at - 1) === 0x0d)) lines++;
      at++;
      if (lines > 1 || at - from > MOST_BLANKS) return -1;
    }
  }
}

const BETWEEN = unit.blank | unit.lineBreak;
