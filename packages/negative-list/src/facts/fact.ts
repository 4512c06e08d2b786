import type { Bilingual } from '@zwgk/core';

/** An answer to a question of fact: 是, 否, 不清楚. */
export type YesNo = 'yes' | 'no';

/** A question that is answered by yes or no. */
export interface YesNoFact {
  readonly kind: 'yes-no';
  readonly title: Bilingual;
}

/** A question with one answer of a few. */
export interface ChoiceFact<Value extends string = string> {
  readonly kind: 'choice';
  readonly title: Bilingual;
  readonly values: Readonly<Record<Value, Bilingual>>;
}

/** A question with any number of answers of a few; an empty list says that none applies. */
export interface SeveralFact<Value extends string = string> {
  readonly kind: 'several';
  readonly title: Bilingual;
  readonly values: Readonly<Record<Value, Bilingual>>;
}

/** A civil date. */
export interface DateFact {
  readonly kind: 'date';
  readonly title: Bilingual;
}

/** Names of a list that others keep, such as the entries of a local list; any texts. */
export interface NamesFact {
  readonly kind: 'names';
  readonly title: Bilingual;
}

/** What can be asked about a candidate (事实): the question, and what may be answered. */
export type Fact = YesNoFact | ChoiceFact | SeveralFact | DateFact | NamesFact;

export const yesNo = (zh: string, en: string): YesNoFact => ({ kind: 'yes-no', title: { zh, en } });

export const date = (zh: string, en: string): DateFact => ({ kind: 'date', title: { zh, en } });

export const names = (zh: string, en: string): NamesFact => ({ kind: 'names', title: { zh, en } });

/** The values as data files write them: Chinese, then English. */
type Values<Value extends string> = Readonly<Record<Value, readonly [zh: string, en: string]>>;

const bilingual = <Value extends string>(values: Values<Value>): Readonly<Record<Value, Bilingual>> =>
  Object.fromEntries(
    Object.entries<readonly [string, string]>(values).map(([value, [zh, en]]) => [value, { zh, en }]),
  ) as Record<Value, Bilingual>;

export const choice = <const Value extends string>(
  zh: string,
  en: string,
  values: Values<Value>,
): ChoiceFact<Value> => ({ kind: 'choice', title: { zh, en }, values: bilingual(values) });

export const several = <const Value extends string>(
  zh: string,
  en: string,
  values: Values<Value>,
): SeveralFact<Value> => ({ kind: 'several', title: { zh, en }, values: bilingual(values) });
