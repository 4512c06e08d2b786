import fc from 'fast-check';
import { expect, test } from 'vitest';
import { safeParseCandidate } from './facts/candidate.ts';
import { candidateSchema, negativeListSchema } from './schema.ts';
import { CHOICES, candidateFrom } from './testing/candidates.ts';

const candidates = fc.array(fc.nat({ max: 999 }), { minLength: CHOICES, maxLength: CHOICES }).map(candidateFrom);

test('the schema takes what an assessment takes', () => {
  fc.assert(
    fc.property(candidates, (facts) => {
      expect(candidateSchema.safeParse(facts)).toEqual({ success: true, data: facts });
      expect(safeParseCandidate(facts).ok).toBe(true);
    }),
  );
});

test.each([
  [{ classified: 'yes' }],
  [{ kinds: 'draft' }],
  [{ kinds: ['drafts'] }],
  [{ classificationEndsOn: '2026-02-30' }],
  [{ workSecret: true }],
  [{ clear: 'constructor' }],
  [['draft']],
  [null],
])('schema and assessment refuse %j alike', (facts) => {
  expect(candidateSchema.safeParse(facts).success).toBe(false);
  expect(safeParseCandidate(facts).ok).toBe(false);
});

test('an error names the fact, shortens what it was given, and says what is expected', () => {
  const result = safeParseCandidate({ approval: '110101199003070000 批准' });
  if (result.ok) return expect.fail('it was taken');
  expect(result.error.path).toEqual(['approval']);
  expect(result.error.message).toBe(
    '"****************** **" is not an answer to approval; expected not-needed, needed, given, unknown',
  );
});

test('a name that is no word is not repeated', () => {
  const result = safeParseCandidate({ '申请人甲 110101199003070000': 'yes' });
  if (result.ok) return expect.fail('it was taken');
  expect(result.error).toMatchObject({ message: 'no fact is called …', path: ['…'] });
});

test('a list with a field that it does not have is refused', () => {
  const entry = { id: '1', title: '某事项', ground: 'process-information' };
  expect(negativeListSchema.safeParse({ id: 'city', title: '清单', entries: [entry] }).success).toBe(true);
  expect(
    negativeListSchema.safeParse({ id: 'city', title: '清单', entries: [{ ...entry, grounds: [] }] }).success,
  ).toBe(false);
});
