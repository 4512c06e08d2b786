import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { policyCardSchema } from '../schema.ts';
import cases from './cases/cards.json' with { type: 'json' };
import { checkPolicyCard } from './check-policy-card.ts';
import { policyCardFindings } from './findings.ts';

const sound = cases.card;

describe('a policy card', () => {
  test.each(cases.cases)('$title', ({ change, asOf, expected }) => {
    const card = 'whole' in change ? change.whole : { ...sound, ...change };
    const { findings } = checkPolicyCard(card, { asOf });
    expect(findings.map(({ code, path }) => [code, ...path])).toEqual(expected);
  });

  test('the cases reach every finding', () => {
    const found = new Set(cases.cases.flatMap(({ expected }) => expected.map(([code]) => code)));
    expect([...found].toSorted()).toEqual(Object.keys(policyCardFindings).toSorted());
  });

  test('without a day of the check, it is not said whether it still holds', () => {
    expect(checkPolicyCard(sound)).toEqual({
      findings: [],
      notAssessed: [{ rule: 'catalogue/card-expired', missing: ['asOf'], path: [] }],
    });
  });

  test('what the check passes has the shape, and what has no shape does not pass', () => {
    const value = fc.oneof(fc.string(), fc.constant('2024-03-01'), fc.constant(null), fc.integer());
    const anyCard = fc.record(
      Object.fromEntries(Object.keys(sound).map((key) => [key, value])) as Record<keyof typeof sound, typeof value>,
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(anyCard, fc.constant(sound)), (card) => {
        const { findings } = checkPolicyCard(card);
        const malformed = findings.filter(({ code }) => /missing|malformed/.test(code));
        if (policyCardSchema.safeParse(card).success) expect(malformed).toEqual([]);
        else expect(malformed.length).toBeGreaterThan(0);
      }),
    );
  });

  test('what stands in a card is not repeated', () => {
    const card = { ...sound, effectiveOn: '13800138000', contact: '张三' };
    expect(JSON.stringify(checkPolicyCard(card, { asOf: '2026-03-02' }))).not.toMatch(/13800138000|张三/);
  });
});
