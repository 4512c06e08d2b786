import { englishMonth, type Language } from '@zwgk/core';
import { match } from 'ts-pattern';

declare const deadlineRuleId: unique symbol;

/**
 * Id of a time limit in the registry of `@zwgk/deadlines` (期限规则标识). This package knows time limits by their ids only;
 * whoever sees both packages can look one up.
 */
export type DeadlineRuleRef = string & { readonly [deadlineRuleId]: true };

/**
 * Names a time limit of `@zwgk/deadlines` (引用期限规则). Whether there is such a rule is not looked at here.
 *
 * @example
 * ```ts
 * import { deadlineRuleRef } from '@zwgk/catalogue';
 * deadlineRuleRef('proactive-disclosure'); // => 'proactive-disclosure'
 * ```
 */
export const deadlineRuleRef = (id: string): DeadlineRuleRef => id as DeadlineRuleRef;

/** The units that the term of an item is counted in (期限单位): 工作日、日、个月、年. */
export const itemTermUnits = ['working-days', 'calendar-days', 'months', 'years'] as const;

/**
 * How long a time limit is (期限的长度), in the shape that terms have in `@zwgk/deadlines`: an amount from 1, or a date of
 * the year after the one reported on.
 */
export type ItemTerm =
  | { readonly unit: (typeof itemTermUnits)[number]; readonly amount: number }
  | { readonly unit: 'fixed-date'; readonly month: number; readonly day: number };

/** What a term of an item is counted from (起算). */
export const termTriggers = ['formation', 'decision', 'approval', 'other'] as const;

/** Formed, changed, made or obtained (形成、变更、制作、获取); decided (作出决定); approved (批准、批复); something else. */
export type TermTrigger = (typeof termTriggers)[number];

/** At most so long, at least so long, or so long before the event (以内、不少于、之前). */
export const termBounds = ['at-most', 'at-least', 'before'] as const;

/** One time limit of an item (公开时限). It is not the update frequency, although local tables mix the two. */
export type TimeLimit =
  /** A national time limit, by its id; `term` is its number, so that another can be held against it, or a shorter local one. */
  | { readonly kind: 'rule'; readonly rule: DeadlineRuleRef; readonly term?: ItemTerm }
  /** A period that a catalogue writes out itself. `at-most` unless it says otherwise. */
  | {
      readonly kind: 'term';
      readonly term: ItemTerm;
      readonly trigger?: TermTrigger;
      readonly bound?: (typeof termBounds)[number];
    }
  /** Without a number (及时、实时). */
  | { readonly kind: 'promptly' };

/**
 * Whether a term is at most as long as another whatever day it starts on (是否不长于). `undefined` when that cannot be told
 * beforehand: ten working days are never shorter than ten calendar days, and nobody knows how much longer they are.
 *
 * @example
 * ```ts
 * import { isTermNoLonger } from '@zwgk/catalogue';
 * const limit = { unit: 'working-days', amount: 20 } as const;
 * isTermNoLonger({ unit: 'calendar-days', amount: 10 }, limit); // => true
 * isTermNoLonger({ unit: 'working-days', amount: 30 }, limit); // => false
 * isTermNoLonger({ unit: 'months', amount: 1 }, limit); // => undefined
 * ```
 */
export function isTermNoLonger(term: ItemTerm, than: ItemTerm): boolean | undefined {
  if (term.unit === 'fixed-date') return than.unit === 'fixed-date' ? dayOfYear(term) <= dayOfYear(than) : undefined;
  if (than.unit === 'fixed-date') return undefined;
  if (term.unit === than.unit) return term.amount <= than.amount;
  const [one, other] = [lengthOf(term), lengthOf(than)];
  if (one.most <= other.least) return true;
  return one.least > other.most ? false : undefined;
}

const dayOfYear = ({ month, day }: Extract<ItemTerm, { unit: 'fixed-date' }>): number => month * 100 + day;

/** The fewest and the most calendar days that a term comes to. Days off put no bound to working days. */
function lengthOf({ unit, amount }: Exclude<ItemTerm, { unit: 'fixed-date' }>): { least: number; most: number } {
  return match(unit)
    .with('working-days', () => ({ least: amount, most: Number.POSITIVE_INFINITY }))
    .with('calendar-days', () => ({ least: amount, most: amount }))
    .with('months', () => ({ least: 28 + 30 * (amount - 1), most: 31 * amount }))
    .with('years', () => ({ least: 365 * amount, most: 366 * amount }))
    .exhaustive();
}

const UNITS = {
  'zh-CN': { 'working-days': '个工作日', 'calendar-days': '日', months: '个月', years: '年' },
  en: { 'working-days': 'working day', 'calendar-days': 'calendar day', months: 'month', years: 'year' },
} as const;

/**
 * The text of a term (期限的文字).
 *
 * @example
 * ```ts
 * import { formatItemTerm } from '@zwgk/catalogue';
 * formatItemTerm({ unit: 'working-days', amount: 20 }, 'zh-CN'); // => '20个工作日'
 * formatItemTerm({ unit: 'fixed-date', month: 1, day: 31 }, 'en'); // => 'by 31 January'
 * ```
 */
export function formatItemTerm(term: ItemTerm, language: Language): string {
  if (term.unit === 'fixed-date') {
    return language === 'en' ? `by ${term.day} ${englishMonth(term.month)}` : `${term.month}月${term.day}日前`;
  }
  if (language === 'zh-CN') return `${term.amount}${UNITS['zh-CN'][term.unit]}`;
  return `${term.amount} ${UNITS.en[term.unit]}${term.amount === 1 ? '' : 's'}`;
}

/**
 * The text of a time limit (公开时限的文字). A national one is called by its id.
 *
 * @example
 * ```ts
 * import { formatTimeLimit } from '@zwgk/catalogue';
 * const limit = { kind: 'term', term: { unit: 'calendar-days', amount: 30 }, bound: 'at-least' } as const;
 * formatTimeLimit(limit, 'zh-CN'); // => '不少于30日'
 * formatTimeLimit({ kind: 'promptly' }, 'en'); // => 'promptly'
 * ```
 */
export const formatTimeLimit = (limit: TimeLimit, language: Language): string =>
  match(limit)
    .with({ kind: 'rule' }, ({ rule, term }) => {
      if (term === undefined) return rule;
      const text = formatItemTerm(term, language);
      return language === 'zh-CN' ? `${text}（${rule}）` : `${text} (${rule})`;
    })
    .with({ kind: 'term', term: { unit: 'fixed-date' } }, ({ term }) => formatItemTerm(term, language))
    .with({ kind: 'term' }, ({ term, bound = 'at-most' }) => BOUNDS[language][bound](formatItemTerm(term, language)))
    .with({ kind: 'promptly' }, () => (language === 'zh-CN' ? '及时' : 'promptly'))
    .exhaustive();

const BOUNDS = {
  'zh-CN': {
    'at-most': (term: string) => `${term}内`,
    'at-least': (term: string) => `不少于${term}`,
    before: (term: string) => `${term}前`,
  },
  en: {
    'at-most': (term: string) => `within ${term}`,
    'at-least': (term: string) => `at least ${term}`,
    before: (term: string) => `${term} before`,
  },
} as const;
