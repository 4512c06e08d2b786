import fc from 'fast-check';
import type { Fact } from '../facts/fact.ts';
import { type Candidate, type FactName, facts } from '../facts/facts.ts';

/** Any value that a fact takes, when it is known. */
const anyAnswer = (fact: Fact): fc.Arbitrary<unknown> => {
  switch (fact.kind) {
    case 'yes-no':
      return fc.constantFrom('yes', 'no');
    case 'choice':
      return fc.constantFrom(...Object.keys(fact.values));
    case 'several':
      return fc.oneof(fc.constant([]), fc.uniqueArray(fc.constantFrom(...Object.keys(fact.values)), { maxLength: 3 }));
    case 'date':
      return fc.constantFrom('1999-01-01', '2015-06-30', '2024-05-01', '2039-12-31');
    case 'names':
      return fc.constantFrom([], ['city/1'], ['city/2', 'city/3'], ['city/none']);
  }
};

/** A value of a fact that speaks for disclosure, so that open answers are met often enough. */
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

/** Candidates with any facts known, most of them near to what may be disclosed. */
export const candidates: fc.Arbitrary<Candidate> = fc
  .tuple(
    fc.record(Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, anyAnswer(fact)])), {
      requiredKeys: [],
    }),
    fc.subarray(Object.keys(facts) as FactName[]),
    fc.boolean(),
  )
  .map(([wild, kept, isNear]) => {
    const chosen = Object.fromEntries(
      Object.entries(wild).filter(([name]) => !isNear || kept.includes(name as FactName)),
    );
    return (isNear ? { ...open, ...chosen } : wild) as Candidate;
  });

/** Days under every text of the law. */
export const days: fc.Arbitrary<string> = fc.constantFrom(
  '2007-01-01',
  '2008-05-01',
  '2012-03-01',
  '2019-05-14',
  '2019-05-15',
  '2020-12-31',
  '2024-06-01',
  '2026-09-15',
);
