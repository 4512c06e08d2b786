import type { ScreenRule } from './screen-rule.ts';
import { type ScreenRuleId, screenRules } from './screen-rules.ts';

/** A word of a rule, ready to be looked for. */
export interface IndexedWord {
  readonly word: string;
  readonly rule: ScreenRule<ScreenRuleId>;
  /** What explains a find in the same sentence away. */
  readonly unless: RegExp | undefined;
}

/** What a character is to the screen, when it is not 0: nothing. */
export const WORD_START = 1;
export const SENTENCE_END = 2;

/** The words by their first character, so that a text is read once, whatever the number of words. */
export interface WordIndex {
  /** What each UTF-16 code unit is: {@link WORD_START}, {@link SENTENCE_END}, or 0. */
  readonly kinds: Uint8Array;
  /** The words that begin with a code unit, the longest first. */
  readonly words: ReadonlyMap<number, readonly IndexedWord[]>;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

let memo: WordIndex | undefined;

/** The index of all rules, made once. */
export function wordIndex(): WordIndex {
  memo ??= indexOf(screenRules);
  return memo;
}

function indexOf(rules: readonly ScreenRule<ScreenRuleId>[]): WordIndex {
  const kinds = new Uint8Array(0x10000);
  for (const end of '。！？；!?;\r\n') kinds[end.charCodeAt(0)] = SENTENCE_END;
  const words = new Map<number, IndexedWord[]>();
  for (const rule of rules) {
    const unless = rule.unless.length === 0 ? undefined : new RegExp(rule.unless.map(escaped).join('|'));
    for (const word of rule.words) {
      const first = word.charCodeAt(0);
      kinds[first] = WORD_START;
      const same = words.get(first) ?? [];
      words.set(first, [...same, { word, rule, unless }]);
    }
  }
  for (const same of words.values()) same.sort((one, other) => other.word.length - one.word.length);
  return { kinds, words };
}

const BLANK = 0x20;
const WIDE_BLANK = 0x3000;

/**
 * Where a word that begins at `start` ends in a text, or -1 when it does not stand there. Titles set wide have a blank
 * between their characters: 会 议 纪 要.
 */
export function endOfWord(text: string, start: number, word: string): number {
  let at = start + 1;
  for (let index = 1; index < word.length; index++) {
    const unit = text.charCodeAt(at);
    if (unit === BLANK || unit === WIDE_BLANK) at += 1;
    if (text.charCodeAt(at) !== word.charCodeAt(index)) return -1;
    at += 1;
  }
  return at;
}
