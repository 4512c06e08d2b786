import type { Span } from '@zwgk/core';
import type { GroundId } from '../grounds/grounds.ts';
import type { ScreenRuleId } from './screen-rules.ts';
import { endOfWord, type IndexedWord, SENTENCE_END, WORD_START, wordIndex } from './word-index.ts';

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
  const { kinds, words } = wordIndex();
  const signals: Signal[] = [];
  let found: Found[] = [];
  let sentenceStart = 0;
  for (let at = 0; at <= text.length; at++) {
    const unit = text.charCodeAt(at);
    const kind = at === text.length ? SENTENCE_END : kinds[unit];
    if (kind === WORD_START) {
      const next = wordAt(text, at, words.get(unit) ?? []);
      if (next === undefined) continue;
      if (next.indexed.rule.weight >= threshold) found.push(next);
      at = next.span[1] - 1;
    } else if (kind === SENTENCE_END) {
      if (found.length > 0) {
        for (const signal of unexplained(found, text.slice(sentenceStart, at))) signals.push(signal);
        found = [];
      }
      sentenceStart = at + 1;
    }
  }
  return signals;
}

interface Found {
  readonly indexed: IndexedWord;
  readonly span: Span;
}

function wordAt(text: string, start: number, candidates: readonly IndexedWord[]): Found | undefined {
  for (const indexed of candidates) {
    const end = endOfWord(text, start, indexed.word);
    if (end !== -1) return { indexed, span: [start, end] };
  }
  return undefined;
}

/** What the rest of the sentence does not explain away. Asked once for each rule, however often its words stand there. */
function unexplained(found: readonly Found[], sentence: string): readonly Signal[] {
  const explained = new Map<RegExp, boolean>();
  return found.flatMap(({ indexed: { word, rule, unless }, span }) => {
    if (unless !== undefined) {
      const isExplained = explained.get(unless) ?? unless.test(sentence);
      explained.set(unless, isExplained);
      if (isExplained) return [];
    }
    return [{ ground: rule.ground, span, weight: rule.weight, because: rule.id, word }];
  });
}
