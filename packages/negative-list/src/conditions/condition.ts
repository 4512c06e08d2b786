import type { Bilingual, PlainDate } from '@zwgk/core';
import type { YesNo } from '../facts/fact.ts';
import type { Candidate, FactName, FactValue } from '../facts/facts.ts';

/** Whether a condition holds (条件是否成立): what is not known is not taken for either. */
export type Truth = YesNo | 'unknown';

/**
 * A condition of the law with a name (条件). `reads` are the facts that decide it, so that a determination can say which
 * of them it lacks.
 */
export interface Condition<Reads extends FactName = FactName> {
  readonly title: Bilingual;
  readonly reads: readonly Reads[];
  /** The facts to ask for when it cannot be told; the others that it reads only refine the answer. */
  readonly asks: readonly Reads[];
  readonly test: (facts: Candidate, on: PlainDate) => Truth;
}

/** A condition, with its title in Chinese and English. */
export const condition = <const Reads extends FactName>(
  zh: string,
  en: string,
  reads: readonly Reads[],
  test: Condition['test'],
  asks: readonly NoInfer<Reads>[] = reads,
): Condition<Reads> => ({ title: { zh, en }, reads, asks, test });

/** The names of the facts that are answered by yes or no. */
type YesNoName = { [Name in FactName]: FactValue<Name> extends YesNo ? Name : never }[FactName];

const answerOf = (facts: Candidate, name: YesNoName): Truth =>
  (facts as Readonly<Partial<Record<YesNoName, Truth>>>)[name] ?? 'unknown';

/** The names of the facts that have one answer of a few. */
type ChoiceName =
  | 'origin'
  | 'purpose'
  | 'supplement'
  | 'reasons'
  | 'fee'
  | 'thirdPartyOpinion'
  | 'secrecyReview'
  | 'identity';

/** A condition that is itself a question of fact. */
export const stated = <const Name extends YesNoName>(zh: string, en: string, name: Name): Condition<Name> =>
  condition(zh, en, [name], (facts) => answerOf(facts, name));

/** A condition that is the opposite of a question of fact. */
export const denied = <const Name extends YesNoName>(zh: string, en: string, name: Name): Condition<Name> =>
  condition(zh, en, [name], (facts) => opposite(answerOf(facts, name)));

/** A condition that each answer to a question decides; a new answer that nobody weighed does not compile. */
export const byAnswer = <const Name extends ChoiceName>(
  zh: string,
  en: string,
  name: Name,
  answers: Readonly<Record<Extract<FactValue<Name>, string>, Truth>>,
): Condition<Name> =>
  condition(zh, en, [name], (facts) => {
    const answer = facts[name];
    return answer === undefined || answer === 'unknown' ? 'unknown' : answers[answer as keyof typeof answers];
  });

const opposite = (truth: Truth): Truth => (truth === 'yes' ? 'no' : truth === 'no' ? 'yes' : 'unknown');

export const either = (one: Truth, other: Truth): Truth =>
  one === 'yes' || other === 'yes' ? 'yes' : one === 'no' && other === 'no' ? 'no' : 'unknown';
