import type { Tables } from '../view/tables.ts';
import { type LabelCategory, labels } from './labels.ts';
import { WordTrie } from './word-trie.ts';

/** The labels as a trie; one word can be of several categories. */
export interface LabelWords {
  readonly trie: WordTrie;
  readonly words: readonly {
    readonly word: string;
    /** The bits of its categories. */
    readonly categories: number;
    readonly isLatin: boolean;
  }[];
  readonly bitOf: Readonly<Record<LabelCategory, number>>;
}

export function createLabelWords(tables: Tables): LabelWords {
  const names = Object.keys(labels) as LabelCategory[];
  const categoriesOf = new Map<string, number>();
  for (const [index, name] of names.entries()) {
    for (const word of labels[name]) categoriesOf.set(word, (categoriesOf.get(word) ?? 0) | (1 << index));
  }
  const words = [...categoriesOf].map(([word, categories]) => ({ word, categories, isLatin: /^[A-Z]/.test(word) }));
  return {
    trie: new WordTrie(
      words.map(({ word }) => word),
      tables,
    ),
    words,
    bitOf: Object.fromEntries(names.map((name, index) => [name, 1 << index])) as Record<LabelCategory, number>,
  };
}
