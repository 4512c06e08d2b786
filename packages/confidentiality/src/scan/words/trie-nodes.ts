export const ROOT = 0;
export const NO_NODE = -1;
export const NO_WORD = -1;

/**
 * The nodes of a trie, numbered, with all steps from one to another in one table: a step costs one look as a rule, and nothing has
 * to be fetched from all over the memory.
 */
export class TrieNodes {
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
