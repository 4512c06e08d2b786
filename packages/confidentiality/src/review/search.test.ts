import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { customaryReviewPolicy } from './customary-policy.ts';
import { evaluate } from './evaluate.ts';
import { extendReviewPolicy } from './extend-policy.ts';
import { nationalReviewPolicies, nationalReviewPolicy } from './national-policy.ts';
import type { ReviewOverlay } from './overlay.ts';
import type { ReviewPolicy } from './policy.ts';
import { reviewCase, reviewOutcome, startReview, stepReview } from './review-case.ts';
import { objections } from './testing/oracle.ts';
import { NUMBERS_OF_A_MOVE, play } from './testing/paths.ts';

const move = fc.array(fc.nat(999), { minLength: NUMBERS_OF_A_MOVE, maxLength: NUMBERS_OF_A_MOVE });
const moves = fc.array(move, { minLength: 5, maxLength: 40 });

const asOf = '2026-03-31';
const title = { zh: '某单位', en: 'an office' };

const withScan = extendReviewPolicy(customaryReviewPolicy, { id: 'scanning', title, scanRequired: true }).policy;
const policies: readonly (readonly [string, ReviewPolicy])[] = [
  ['national minimum', nationalReviewPolicy],
  ['customary', customaryReviewPolicy],
  ['customary, scanned', withScan],
];

describe.each(policies)('no path leads past what bars publication: %s', (_, policy) => {
  test('whatever is done, in whatever order, by whomever', () => {
    let cleared = 0;
    fc.assert(
      fc.property(moves, (given) => {
        const { events, states } = play(given, policy);
        for (const [count, { facts }] of states.entries()) {
          const { isCleared, bars } = evaluate(facts, policy);
          if (!isCleared) continue;
          cleared += 1;
          expect(bars).toEqual([]);
          expect(objections(events.slice(0, count), policy)).toEqual([]);
        }
      }),
      { numRuns: 150 },
    );
    // The search is worth something only if it often gets there.
    expect(cleared).toBeGreaterThan(50);
  });
});

test('publication without clearance is always found, and clearance is the only way not to have it found', () => {
  fc.assert(
    fc.property(moves, (given) => {
      const { events, states } = play(given, customaryReviewPolicy);
      const at = events.findIndex(({ type }) => type === 'published');
      if (at < 0) return;
      const before = states[at] ?? startReview();
      const { isCleared } = evaluate(before.facts, customaryReviewPolicy);
      const codes = reviewCase(events.slice(0, at + 1), customaryReviewPolicy, { asOf }).findings.map(
        ({ code }) => code,
      );
      expect(codes.includes('confidentiality/review-published-without-clearance')).toBe(!isCleared);
    }),
    { numRuns: 100 },
  );
});

test('a log folded event by event, stored and taken up again, is the whole log', () => {
  fc.assert(
    fc.property(moves, fc.nat(40), (given, pause) => {
      const { events } = play(given, customaryReviewPolicy);
      let progress = startReview();
      for (const [index, event] of events.entries()) {
        progress = stepReview(progress, event, customaryReviewPolicy);
        if (index === pause) progress = JSON.parse(JSON.stringify(progress));
      }
      const whole = reviewCase(events, customaryReviewPolicy, { asOf });
      expect(reviewOutcome(progress, customaryReviewPolicy, { asOf })).toEqual(whole);
    }),
    { numRuns: 60 },
  );
});

const stageIds = ['department-review', 'secrecy-review', 'holder-opinion', 'approval', 'party-committee', 'legal'];
const someRoles = [
  'department-head',
  'secrecy-officer',
  'classification-holder',
  'leader',
  'principal',
  'party-committee',
];
const duties = fc.constantFrom('draft', 'resolve', ...stageIds);

/** Any overlay, whether it tightens, loosens, or does both. */
const overlays: fc.Arbitrary<ReviewOverlay> = fc.record({
  id: fc.constant('office'),
  title: fc.constant(title),
  stages: fc.uniqueArray(
    fc.record(
      {
        id: fc.constantFrom(...stageIds),
        signers: fc.integer({ min: 1, max: 3 }),
        roles: fc.subarray(someRoles, { minLength: 1 }),
        when: fc.constantFrom('always', 'important', 'declassified'),
        before: fc.constantFrom(...stageIds),
      },
      { requiredKeys: ['id'] },
    ),
    { selector: ({ id }) => id, maxLength: 3 },
  ),
  separation: fc.array(fc.record({ duties: fc.tuple(duties, duties) }), { maxLength: 3 }),
  exemptions: fc.array(
    fc.record({
      id: fc.constantFrom('e1', 'everyday-news'),
      title: fc.constant(title),
      matter: fc.constantFrom('everyday-news', 'ordinary'),
      stage: fc.constantFrom(...stageIds),
      signers: fc.integer({ min: 1, max: 3 }),
      voidBy: fc.constant([]),
    }),
    { maxLength: 2 },
  ),
  checklist: fc.array(
    fc.record({
      id: fc.constantFrom('c1', 'c2'),
      gate: fc.constantFrom('content', 'form'),
      title: fc.constant(title),
      stage: fc.constantFrom(...stageIds),
    }),
    { maxLength: 2 },
  ),
  resolutionRoles: fc.subarray(someRoles),
  scanRequired: fc.boolean(),
  referralTo: fc.subarray(['competent-department', 'secrecy-administration'] as const),
  without: fc.record({
    stages: fc.subarray(stageIds),
    separation: fc.constant(['draft/secrecy-review']),
    exemptions: fc.subarray(['everyday-news']),
  }),
});

describe('an overlay', () => {
  test.each(policies)('never clears what the policy below it does not: %s', (_, base) => {
    let cleared = 0;
    fc.assert(
      fc.property(moves, overlays, (given, overlay) => {
        const { policy } = extendReviewPolicy(base, overlay);
        // The moves follow the stricter policy, so that they get as far as they can under it.
        for (const { facts } of play(given, policy).states) {
          if (!evaluate(facts, policy).isCleared) continue;
          cleared += 1;
          expect(evaluate(facts, base).isCleared).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
    expect(cleared).toBeGreaterThan(5);
  });

  test('on an overlay is as strict as either', () => {
    fc.assert(
      fc.property(overlays, overlays, (one, other) => {
        const first = extendReviewPolicy(nationalReviewPolicy, one).policy;
        const second = extendReviewPolicy(first, other).policy;
        for (const stage of first.stages) {
          const same = second.stages.find(({ id }) => id === stage.id) ?? expect.fail(`${stage.id} is gone`);
          expect(same.signers).toBeGreaterThanOrEqual(stage.signers);
          expect(stage.roles).toEqual(expect.arrayContaining([...same.roles]));
        }
        expect(second.separation.length).toBeGreaterThanOrEqual(first.separation.length);
      }),
    );
  });
});

test('every national version asks for a review by a body named for it, and refers doubts', () => {
  for (const { value } of nationalReviewPolicies) {
    expect(value.stages[0]).toMatchObject({ id: 'secrecy-review', when: 'always', confidence: 'primary' });
    expect(value.referral.basis).not.toEqual([]);
  }
});
