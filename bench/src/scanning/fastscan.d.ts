declare module 'fastscan' {
  /** Aho–Corasick search; the package has no types of its own. */
  export default class FastScanner {
    constructor(words: readonly string[]);
    search(text: string): readonly (readonly [at: number, word: string])[];
  }
}
