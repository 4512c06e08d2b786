import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatItemTerm, formatTimeLimit, type ItemTerm, isTermNoLonger, itemTermUnits } from './time-limit.ts';

const days = (unit: (typeof itemTermUnits)[number], amount: number): ItemTerm => ({ unit, amount });
const date = (month: number, day: number): ItemTerm => ({ unit: 'fixed-date', month, day });

const terms: fc.Arbitrary<ItemTerm> = fc.oneof(
  fc.record({ unit: fc.constantFrom(...itemTermUnits), amount: fc.integer({ min: 1, max: 400 }) }),
  fc.record({
    unit: fc.constant('fixed-date' as const),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  }),
);

describe('a term that is no longer than another', () => {
  test.each([
    [days('working-days', 10), days('working-days', 20), true],
    [days('working-days', 20), days('working-days', 20), true],
    [days('working-days', 21), days('working-days', 20), false],
    [days('calendar-days', 20), days('working-days', 20), true],
    [days('calendar-days', 21), days('working-days', 20), undefined],
    [days('working-days', 20), days('calendar-days', 20), undefined],
    [days('working-days', 21), days('calendar-days', 20), false],
    [days('calendar-days', 28), days('months', 1), true],
    [days('calendar-days', 31), days('months', 1), undefined],
    [days('months', 12), days('years', 1), undefined],
    [date(1, 15), date(1, 31), true],
    [date(3, 31), date(1, 31), false],
    [date(1, 31), days('working-days', 20), undefined],
    [days('working-days', 20), date(1, 31), undefined],
  ])('%j against %j: %s', (term, than, expected) => {
    expect(isTermNoLonger(term, than)).toBe(expected);
  });

  test('every term is no longer than itself, and what is longer one way is not the other', () => {
    fc.assert(
      fc.property(terms, terms, (one, other) => {
        expect(isTermNoLonger(one, one)).toBe(true);
        if (isTermNoLonger(one, other) === false) expect(isTermNoLonger(other, one)).toBe(true);
      }),
    );
  });
});

test('every term and limit has a text in both languages', () => {
  fc.assert(
    fc.property(terms, (term) => {
      expect(formatItemTerm(term, 'zh-CN')).toMatch(/^\d+(个工作日|日|个月|年|月\d+日前)$/);
      expect(formatItemTerm(term, 'en')).toMatch(/^(\d+ [a-z ]+|by \d+ [A-Z][a-z]+)$/);
    }),
  );
  const limit = { kind: 'term', term: date(6, 30) } as const;
  expect(formatTimeLimit(limit, 'zh-CN')).toBe('6月30日前');
  expect(formatTimeLimit({ kind: 'term', term: days('calendar-days', 3), bound: 'before' }, 'en')).toBe(
    '3 calendar days before',
  );
});
