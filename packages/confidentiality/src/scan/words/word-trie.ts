import { PAIR_MARKS, pairOf, type Tables, take, unit } from '../view/tables.ts';
import type { TextView } from '../view/text-view.ts';

/** A word found in the view: its number in the list, and where it ends (exclusive). */
export interface WordHit {
  readonly word: number;
  readonly end: number;
}

interface Node {
  /** Number of the word that ends here, or -1. */
  word: number;
  readonly next: Map<number, Node>;
}

/** Words to look for (词表), prepared so that looking costs the same whatever their number. */
export interface WordTrie {
  /** 1 for every unit that a word begins with. */
  readonly firsts: Uint8Array;
  /** 1 for every pair that a word begins with, by hash. */
  readonly pairs: Uint8Array;
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
  const firsts = new Uint8Array(0x10000);
  const pairs = new Uint8Array(PAIR_MARKS);
  const root: Node = { word: -1, next: new Map() };
  const singles = new Set<number>();
  const beginnings: [number, number, number | undefined][] = [];
  for (const [word, text] of words.entries()) {
    const units = unitsOf(text, tables);
    const [first, second] = units;
    if (first === undefined) continue;
    firsts[first] = 1;
    if (first >= 0x41 && first <= 0x5a) firsts[first + 0x20] = 1;
    if (second === undefined) singles.add(first);
    else {
      pairs[pairOf(first, second)] = 1;
      beginnings.push([first, second, units[2]]);
    }
    let node = root;
    for (const code of units) {
      const next = node.next.get(code) ?? { word: -1, next: new Map<number, Node>() };
      node.next.set(code, next);
      node = next;
    }
    if (node.word === -1) node.word = word;
  }
  const { classes } = tables;
  const between = unit.blank | unit.lineBreak;

  /** The index of the next visible unit, or -1 when too much lies between. */
  const skipBlanks = (units: TextView, from: number): number => {
    let at = from;
    let lines = 0;
    while (((classes[units.at(at)] as number) & between) !== 0) {
      const code = units.at(at);
      if (((classes[code] as number) & unit.lineBreak) !== 0 && !(code === 0x0a && units.at(at - 1) === 0x0d)) lines++;
      at++;
      if (lines > 1 || at - from > MOST_BLANKS) return -1;
    }
    return at;
  };

  const follow = (units: TextView, at: number): readonly WordHit[] => {
    let hits: WordHit[] | undefined;
    let node = root.next.get(capital(units.at(at)));
    let here = at;
    while (node !== undefined) {
      if (node.word !== -1) {
        hits ??= [];
        hits.push({ word: node.word, end: here + 1 });
      }
      if (node.next.size === 0) break;
      here = skipBlanks(units, here + 1);
      if (here === -1) break;
      node = node.next.get(capital(units.at(here)));
    }
    return hits ?? NONE;
  };

  return {
    firsts,
    pairs,
    singles,
    beginnings,
    wordsAt: (units, at) => {
      const first = units.at(at);
      if (firsts[first] === 0) return NONE;
      const second = units.at(at + 1);
      const spaced = ((classes[second] as number) & between) !== 0;
      if (!spaced && pairs[pairOf(capital(first), capital(second))] === 0 && !singles.has(capital(first))) return NONE;
      return follow(units, at);
    },
  };
}
