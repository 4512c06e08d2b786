import { describe, expect, test } from 'vitest';
import addCases from './cases/add-working-days.json' with { type: 'json' };
import knownCases from './cases/as-known-on.json' with { type: 'json' };
import countCases from './cases/count-working-days.json' with { type: 'json' };
import dayCases from './cases/days.json' with { type: 'json' };
import disputedCases from './cases/disputed-days.json' with { type: 'json' };
import { china } from './china.ts';
import { createCalendar } from './create-calendar.ts';

describe('adding working days', () => {
  test.each(addCases)('$title', ({ input, expected }) => {
    expect(china.addWorkingDays(input.date, input.n)).toEqual(expected);
    if (input.n === 1) expect(china.nextWorkingDay(input.date)).toEqual(expected);
  });
});

describe('counting working days', () => {
  test.each(countCases)('$title', ({ input, expected }) => {
    expect(china.countWorkingDays(input.from, input.to)).toEqual(expected);
  });
});

describe('what a day is', () => {
  test.each(dayCases)('$title', ({ input, expected }) => {
    expect(china.day(input.date)).toMatchObject(expected);
  });

  test('names nothing on an ordinary day', () => {
    expect(Object.keys(china.day('2026-09-28'))).toEqual(['date', 'working', 'kind', 'basis', 'certainty', 'missing']);
  });
});

describe('days on which public packages or tables disagree', () => {
  test.each(disputedCases)('$title', ({ input, expected, basis }) => {
    const day = china.day(input.date);
    expect(day).toMatchObject({ ...expected, certainty: 'final' });
    expect(day.notice ?? 'not named in any notice').toBe(basis);
    expect(china.isWorkingDay(input.date)).toBe(expected.working);
  });
});

describe('as known on a past date', () => {
  test.each(knownCases)('$title', ({ input, expected }) => {
    expect(createCalendar({ asKnownOn: input.asKnownOn }).day(input.date)).toMatchObject(expected);
  });
});
