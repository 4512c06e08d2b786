import { createMarks, mark, markAt, pairOf } from '../view/marks.ts';
import { type Tables, take, unit } from '../view/tables.ts';
import type { TextView } from '../view/text-view.ts';

/** A word found in the view: its number in the list, and where it ends (exclusive). */
export interface WordHit {
  readonly word: number;
  readonly end: number;
}

/** Words to look for (词表), prepared so that looking costs the same whatever their number. */
export interface WordTrie {
  /** 1 for every unit that a word begins with. */
  readonly firsts: Uint8Array;
  /** Words of one unit. */
  readonly singles: ReadonlySet<number>;
  /** The first two or three units of every longer word. */
  readonly beginnings: readonly (readonly [first: number, second: number, third: number | undefined])[];
  /**
   * All words that begin at an index of the view, the shortest first; empty when none does. Blanks, and one line break,
   * between two characters of a word are passed over.
   */
  readonly wordsAt: (units: TextView, at: number) => readonly WordHit[];
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
 * Makes a trie of words. Pairs of first characters are kept in one array of marks, so that a place where no word begins is left
 * after two looks; what follows goes from node to node.
 */
export function createWordTrie(words: readonly string[], tables: Tables): WordTrie {
  return new Trie(words, tables);
}

class Trie implements WordTrie {
  readonly firsts = new Uint8Array(0x10000);
  readonly singles = new Set<number>();
  readonly beginnings: [number, number, number | undefined][] = [];
  /** The pairs that words begin with. */
  readonly #pairs = createMarks();
  readonly #nodes: Nodes;
  readonly #classes: Uint8Array;

  constructor(words: readonly string[], tables: Tables) {
    this.#classes = tables.classes;
    const units = words.map((word) => unitsOf(word, tables));
    this.#nodes = new Nodes(units);
    for (const [first, second, third] of units) {
      if (first === undefined) continue;
      this.firsts[first] = 1;
      if (first >= 0x41 && first <= 0x5a) this.firsts[first + 0x20] = 1;
      if (second === undefined) this.singles.add(first);
      else {
        mark(this.#pairs, pairOf(first, second));
        this.beginnings.push([first, second, third]);
      }
    }
  }

  wordsAt(units: TextView, at: number): readonly WordHit[] {
    const first = units.at(at);
    if (this.firsts[first] === 0) return NONE;
    const second = units.at(at + 1);
    const isSpaced = ((this.#classes[second] as number) & BETWEEN) !== 0;
    const mayBegin =
      isSpaced ||
      markAt(this.#pairs, pairOf(capital(first), capital(second))) === 1 ||
      this.singles.has(capital(first));
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

const ROOT = 0;
const NO_NODE = -1;
const NO_WORD = -1;

/**
 * The nodes of a trie, numbered, with all steps from one to another in one table: a step costs one look as a rule, and nothing has
 * to be fetched from all over the memory.
 */
class Nodes {
  readonly #words: Int32Array;
  /** 1 for a node from which a step leads on. */
  readonly #goesOn: Uint8Array;
  /** Steps by hash: the node that one leads from, its unit, and the node that it leads to. */
  readonly #steps: Int32Array;
  readonly #mask: number;
  readonly #shift: number;
  #count = 1;

  /** Made of the units of every word, by its number. */
  constructor(words: readonly (readonly number[])[]) {
    const most = words.reduce((sum, { length }) => sum + length, 1);
    this.#words = new Int32Array(most).fill(NO_WORD);
    this.#goesOn = new Uint8Array(most);
    // Less than half full, so that hardly two steps meet in one place.
    const bits = Math.ceil(Math.log2(most * 2 + 1));
    this.#shift = 32 - bits;
    this.#mask = 2 ** bits - 1;
    this.#steps = new Int32Array(2 ** bits * STEP).fill(NO_NODE);
    for (const [word, units] of words.entries()) {
      if (units.length === 0) continue;
      let node = ROOT;
      for (const code of units) node = this.#nodeAfter(node, code);
      if (this.#words[node] === NO_WORD) this.#words[node] = word;
    }
  }

  /** The node to which a unit leads, or `NO_NODE`. */
  after(node: number, code: number): number {
    return this.#steps[this.#placeOf(node, code) + 2] as number;
  }

  wordAt(node: number): number {
    return this.#words[node] as number;
  }

  isLast(node: number): boolean {
    return this.#goesOn[node] === 0;
  }

  /** Where a step stands, or would stand. */
  #placeOf(node: number, code: number): number {
    const steps = this.#steps;
    const hash = Math.imul(Math.imul(node, 0x9e3779b1) + code, 0x85ebca6b) >>> this.#shift;
    for (let place = hash; ; place = (place + 1) & this.#mask) {
      const at = place * STEP;
      const from = steps[at] as number;
      if (from === NO_NODE || (from === node && steps[at + 1] === code)) return at;
    }
  }

  #nodeAfter(node: number, code: number): number {
    const at = this.#placeOf(node, code);
    if (this.#steps[at] === NO_NODE) {
      this.#steps[at] = node;
      this.#steps[at + 1] = code;
      this.#steps[at + 2] = this.#count++;
      this.#goesOn[node] = 1;
    }
    return this.#steps[at + 2] as number;
  }
}

const STEP = 4;
