import type { Fact } from '../facts/fact.ts';
import { type Candidate, type FactName, facts } from '../facts/facts.ts';

/** The answers that a fact is given in tests. */
function answersTo(fact: Fact): readonly unknown[] {
  switch (fact.kind) {
    case 'yes-no':
      return ['yes', 'no'];
    case 'choice':
      return Object.keys(fact.values);
    case 'several': {
      const values = Object.keys(fact.values);
      return [[], ...values.map((value) => [value]), values.slice(0, 2), values.slice(-3)];
    }
    case 'date':
      return ['1999-01-01', '2015-06-30', '2024-05-01', '2039-12-31'];
    case 'names':
      return [[], ['city/1'], ['city/2', 'city/3'], ['city/none']];
  }
}

/** Answers that speak for disclosure. */
export const open: Candidate = {
  kinds: [],
  origin: 'made',
  mustDiscloseItem: 'none',
  lawRequiresDisclosure: 'no',
  alreadyPublic: 'no',
  separable: 'yes',
  approval: 'not-needed',
  classification: 'none',
  secrecyReview: 'passed',
  workSecret: 'no',
  bars: [],
  endangers: [],
  touchesThirdParty: 'no',
  purpose: 'information',
  clear: 'yes',
  supplement: 'not-asked',
  answeredBefore: 'no',
  excessive: 'no',
  fee: 'none',
  held: 'yes',
  needsCreation: 'no',
  specialNeed: 'yes',
  identity: 'not-needed',
  listedMatters: [],
};

const names = Object.keys(facts) as readonly FactName[];

/** How many choices make a candidate. */
export const CHOICES: number = names.length + 1;

/**
 * The candidate that a list of whole numbers from 0 stands for: the first says how near it is to what may be disclosed,
 * each of the others what is known of one fact. Nought leaves things as they are, so that failures shrink to it.
 */
export function candidateFrom([nearness = 0, ...choices]: readonly number[]): Candidate {
  const isNear = nearness % 3 > 0;
  const rarity = isNear ? 1 + (nearness % 5) * 3 : 1;
  const stated: Partial<Record<FactName, unknown>> = isNear ? { ...open } : {};
  for (const [index, name] of names.entries()) {
    const choice = choices[index] ?? 0;
    if (choice === 0 || choice % rarity !== 0) continue;
    const answers = answersTo(facts[name]);
    const at = Math.floor(choice / rarity) % (answers.length + 1);
    if (at === answers.length) delete stated[name];
    else stated[name] = answers[at];
  }
  return stated as Candidate;
}
