import type { Span } from '@zwgk/core';
import type { GroundId } from '../grounds/grounds.ts';
import type { ScreenRule } from './screen-rule.ts';
import { type ScreenRuleId, screenRules } from './screen-rules.ts';

/** A sign that a ground may apply (提示): a reason to look, never a decision. */
export interface Signal {
  readonly ground: GroundId;
  /** UTF-16 code units of the text as given, end exclusive. */
  readonly span: Span;
  /** How strongly it speaks, above 0 up to 1. */
  readonly weight: number;
  /** The rule that found it; `screenRules` has its words and its reason. */
  readonly because: ScreenRuleId;
  /** The word of the rule that was found. */
  readonly word: string;
}

/** How a text is screened. */
export interface ScreenOptions {
  /** Signals below this weight are left out (阈值), from 0 to 1. */
  readonly threshold?: number;
}

/** The weight from which a signal is shown unless another is asked for (默认阈值). */
export const DEFAULT_THRESHOLD = 0.5;

interface Finder {
  readonly words: RegExp;
  readonly rules: ReadonlyMap<string, { readonly rule: ScreenRule<ScreenRuleId>; readonly unless: RegExp | undefined }>;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Titles set wide have a blank between their characters: 会 议 纪 要. */
const spaced = (word: string): string => [...word].map(escaped).join('[ \\u3000]?');

const anyOf = (words: readonly string[], write: (word: string) => string): string =>
  [...words]
    .sort((one, other) => other.length - one.length)
    .map(write)
    .join('|');

let memo: Finder | undefined;

/** All words in one expression, the longest first: the text is read once, whatever their number. */
const finder = (): Finder => {
  memo ??= {
    words: new RegExp(
      anyOf(
        screenRules.flatMap(({ words }) => words),
        spaced,
      ),
      'g',
    ),
    rules: new Map(
      screenRules.flatMap((rule) => {
        const unless = rule.unless.length === 0 ? undefined : new RegExp(anyOf(rule.unless, escaped));
        return rule.words.map((word) => [word, { rule, unless }] as const);
      }),
    ),
  };
  return memo;
};

const SENTENCE = /[^。！？；!?;\r\n]+/g;

/**
 * Signs in a text that a ground may apply (文本提示): words of drafts, minutes, personnel, trade secrets, case files,
 * registries. One pass, in time linear in the text. Personal data and marks of classification are not looked for here.
 *
 * Convention: a word that the rest of its sentence explains away, as 征求意见稿 in a notice that asks the public for its
 * comments, is no signal.
 *
 * @example
 * ```ts
 * import { screenText } from '@zwgk/negative-list';
 * const [signal] = screenText('关于调整办公用房的请示');
 * signal; // => { ground: 'process-information', span: [9, 11], weight: 0.7, because: 'request-for-instructions', word: '请示' }
 * screenText('关于公开征求《管理办法（征求意见稿）》意见的公告'); // => []
 * ```
 */
export function screenText(text: string, { threshold = DEFAULT_THRESHOLD }: ScreenOptions = {}): readonly Signal[] {
  const { words, rules } = finder();
  const signals: Signal[] = [];
  for (const { 0: sentence, index: start } of text.matchAll(SENTENCE)) {
    // Asked once for a rule and a sentence: a long text without a full stop must not be read again for every word.
    const explained = new Map<RegExp, boolean>();
    const isExplained = (unless: RegExp): boolean => {
      const known = explained.get(unless) ?? unless.test(sentence);
      explained.set(unless, known);
      return known;
    };
    for (const { 0: found, index } of sentence.matchAll(words)) {
      const word = found.replace(/[ \u3000]/g, '');
      const known = rules.get(word);
      if (known === undefined || known.rule.weight < threshold) continue;
      if (known.unless !== undefined && isExplained(known.unless)) continue;
      const { ground, weight, id } = known.rule;
      signals.push({ ground, span: [start + index, start + index + found.length], weight, because: id, word });
    }
  }
  return signals;
}
