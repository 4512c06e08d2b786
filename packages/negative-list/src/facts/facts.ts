import type { ChoiceFact, DateFact, Fact, SeveralFact, YesNo, YesNoFact } from './fact.ts';
import { informationFacts, secrecyFacts } from './information-facts.ts';
import { othersFacts } from './others-facts.ts';
import { requestFacts } from './request-facts.ts';

/**
 * Everything that may be stated about a candidate (事实), by name: its Chinese and English title and the answers that it
 * takes. The list is closed; a name that it lacks is refused, since a misspelt fact would pass for an unknown one.
 */
export const facts = {
  ...informationFacts,
  ...secrecyFacts,
  ...othersFacts,
  ...requestFacts,
} as const satisfies Record<string, Fact>;

/** The name of a fact (事实名称). */
export type FactName = keyof typeof facts;

/** What is stated of one fact, when it is known. */
export type FactValue<Name extends FactName> = (typeof facts)[Name] extends YesNoFact
  ? YesNo
  : (typeof facts)[Name] extends ChoiceFact<infer Value>
    ? Value
    : (typeof facts)[Name] extends SeveralFact<infer Value>
      ? readonly Value[]
      : (typeof facts)[Name] extends DateFact
        ? string
        : readonly string[];

/**
 * What is known of a piece of information and of the request for it (拟公开信息): plain JSON. A fact that is absent is
 * `unknown`, which may also be written.
 */
export type Candidate = { readonly [Name in FactName]?: FactValue<Name> | 'unknown' };
