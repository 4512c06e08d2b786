import { UTCDate } from '@date-fns/utc';
import { addMonths } from 'date-fns/addMonths';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { correspondingDay } from './corresponding-day.ts';
import { dayNumber, plainDateOfDay } from './plain-date.ts';

test('agrees with date-fns in UTC, forwards and back', () => {
  const days = fc.integer({ min: dayNumber('1950-01-01'), max: dayNumber('2050-12-31') }).map(plainDateOfDay);
  fc.assert(
    fc.property(days, fc.integer({ min: -590, max: 590 }), (date, months) => {
      const judged = addMonths(new UTCDate(`${date}T00:00:00Z`), months)
        .toISOString()
        .slice(0, 10);
      expect(correspondingDay(date, months)).toBe(judged);
    }),
    { numRuns: 1000 },
  );
});

test('a result that is out of range is an error, not another day', () => {
  expect(() => correspondingDay('2100-12-31', 1)).toThrow(/date out of range/);
  expect(() => correspondingDay('1900-01-31', -1)).toThrow(/date out of range/);
});
