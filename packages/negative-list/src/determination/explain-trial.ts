import type { Language } from '@zwgk/core';
import { conditions } from '../conditions/conditions.ts';
import type { Trial, TrialReason, Verdict } from './trial.ts';

/** The words for a verdict (判断结论). */
const VERDICTS: Readonly<Record<Verdict, Readonly<Record<Language, string>>>> = {
  met: { 'zh-CN': '成立', en: 'met' },
  'not-met': { 'zh-CN': '不成立', en: 'not met' },
  'cannot-tell': { 'zh-CN': '无法判断', en: 'cannot tell' },
};

type Wording = Readonly<Record<Language, (conditions: string) => string>>;

const REASONS: Readonly<Record<TrialReason, Wording>> = {
  'conditions-met': { 'zh-CN': (named) => `条件成立：${named}`, en: (named) => `holds: ${named}` },
  'condition-not-met': { 'zh-CN': (named) => `条件不成立：${named}`, en: (named) => `does not hold: ${named}` },
  exception: { 'zh-CN': (named) => `属于例外：${named}`, en: (named) => `excepted: ${named}` },
  'not-known': { 'zh-CN': (named) => `尚不清楚：${named}`, en: (named) => `not known: ${named}` },
  'not-in-force': { 'zh-CN': () => '当日法律没有这一理由', en: () => 'the law of that day had no such ground' },
};

/**
 * Says why a ground is met or not (判断说明), in a sentence for a person.
 *
 * @example
 * ```ts
 * import { assess, explainTrial } from '@zwgk/negative-list';
 * const { grounds } = assess({ classification: 'none' }, { on: '2026-09-15' });
 * const [stateSecret] = grounds;
 * stateSecret && explainTrial(stateSecret, 'zh-CN'); // => '不成立（条件不成立：定密有效且未解密）'
 * stateSecret && explainTrial(stateSecret, 'en'); // => 'not met (does not hold: it is classified, and neither expired nor declassified)'
 * ```
 */
export function explainTrial({ verdict, because }: Trial, language: Language): string {
  const key = language === 'zh-CN' ? 'zh' : 'en';
  const named = because.conditions.map((id) => conditions[id].title[key]).join(language === 'zh-CN' ? '；' : '; ');
  const why = REASONS[because.reason][language](named);
  return language === 'zh-CN' ? `${VERDICTS[verdict][language]}（${why}）` : `${VERDICTS[verdict][language]} (${why})`;
}
