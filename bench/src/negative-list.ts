/** One assessment against parsing its input, and the screen against a bare reading of the text: ratios, one run. */
import { assess, type Candidate, screenText } from '@zwgk/negative-list';
import { type Contender, formatRatios, medianOfRounds } from './median-of-rounds.ts';

/** What an office states of an ordinary request: every question answered, most of them with no. */
const ordinary: Candidate = {
  occasion: 'request',
  kinds: [],
  formedBeforeDecision: 'no',
  decisionMade: 'yes',
  origin: 'made',
  mustDiscloseItem: 'none',
  lawRequiresDisclosure: 'no',
  organDecidesToDisclose: 'no',
  alreadyPublic: 'no',
  separable: 'no',
  approval: 'not-needed',
  classification: 'none',
  secrecyReview: 'passed',
  workSecret: 'no',
  bars: [],
  endangers: [],
  touchesThirdParty: 'no',
  harmsThirdParty: 'no',
  thirdPartyOpinion: 'not-asked',
  publicInterestPrevails: 'no',
  purpose: 'information',
  clear: 'yes',
  supplement: 'not-asked',
  answeredBefore: 'no',
  excessive: 'no',
  reasons: 'not-asked',
  fee: 'none',
  held: 'yes',
  searched: 'yes',
  needsCreation: 'no',
};

/** An answer of each kind, in turn. */
const inputs = (
  [
    ordinary,
    { ...ordinary, kinds: ['draft'] },
    { ...ordinary, kinds: ['enforcement-file'], separable: 'yes' },
    { ...ordinary, touchesThirdParty: 'yes', harmsThirdParty: 'yes', thirdPartyOpinion: 'objects-with-reasons' },
    { ...ordinary, classification: 'classified', classificationEndsOn: '2031-05-01' },
    { ...ordinary, bars: ['personal-information'], thirdPartyOpinion: 'pending' },
    { ...ordinary, held: 'no' },
    { ...ordinary, purpose: 'petition' },
  ] satisfies readonly Candidate[]
).map((facts) => JSON.stringify({ facts, on: '2026-09-15' }));

const parsed = inputs.map((text) => JSON.parse(text) as { readonly facts: Candidate; readonly on: string });

const contender = (name: string, one: (index: number) => unknown): Contender => ({
  name,
  times: 40_960,
  run: (times) => {
    let last: unknown;
    for (let index = 0; index < times; index++) last = one(index & 7);
    return last;
  },
});

const decisions = new Set(parsed.map(({ facts, on }) => assess(facts, { on }).decision));
if (decisions.size < 5) throw new Error('the inputs are too much alike');

const assessed = medianOfRounds([
  contender('JSON.parse of the input', (index) => JSON.parse(inputs[index] as string)),
  contender('one assessment, at most 3', (index) => {
    const { facts, on } = parsed[index] as (typeof parsed)[number];
    return assess(facts, { on });
  }),
]);
console.log(`${formatRatios('an assessment, in parsings of its input', assessed)}\n`);

const prose = '一年来，街道建立健全首问负责制，加大社区干部培训力度，及时公开办事程序和收费标准。'.repeat(2_500);

const screened = medianOfRounds([
  {
    name: 'charCodeAt over the text',
    times: 10,
    run: (times) => {
      let sum = 0;
      for (let time = 0; time < times; time++) for (let at = 0; at < prose.length; at++) sum += prose.charCodeAt(at);
      return sum;
    },
  },
  {
    name: 'screenText',
    times: 10,
    run: (times) => {
      let found = 0;
      for (let time = 0; time < times; time++) found += screenText(prose).length;
      return found;
    },
  },
]);
console.log(
  formatRatios(`screening ${prose.length.toLocaleString('en')} characters of prose, in bare readings`, screened),
);
