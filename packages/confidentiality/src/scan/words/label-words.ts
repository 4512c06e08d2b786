import type { Tables } from '../view/tables.ts';
import { type LabelCategory, labels } from './labels.ts';
import { createWordTrie, type WordTrie } from './word-trie.ts';

/** The labels as a trie; one word can be of several categories. */
export interface LabelWords {
  readonly trie: WordTrie;
  readonly words: readonly {
    readonly word: string;
    /** Indexes of its categories. */
    readonly categories: readonly number[];
    readonly isLatin: boolean;
  }[];
  /** How many categories there are. */
  readonly categories: number;
  readonly indexOf: Readonly<Record<LabelCategory, number>>;
}

export function createLabelWords(tables: Tables): LabelWords {
  const names = Object.keys(labels) as LabelCategory[];
  const categoriesOf = new Map<string, Set<number>>();
  for (const [category, name] of names.entries()) {
    for (const word of labels[name]) categoriesOf.set(word, (categoriesOf.get(word) ?? new Set()).add(category));
  }
  const words = [...categoriesOf].map(([word, categories]) => ({
    word,
    categories: [...categories],
    isLatin: /^[A-Z]/.test(word),
  }));
  return {
    trie: createWordTrie(
      words.map(({ word }) => word),
      tables,
    ),
    words,
    categories: names.length,
    indexOf: Object.fromEntries(names.map((name, index) => [name, index])) as Record<LabelCategory, number>,
  };
}
