import { createCalendar } from '@zwgk/calendar';
import { dayNumber, plainDateOfDay } from '@zwgk/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { calendarAsKnown } from './calendar-as-known.ts';

test('a calendar that is shared by many days is the one that each of them would have had', () => {
  const days = (first: string, last: string) =>
    fc.integer({ min: dayNumber(first), max: dayNumber(last) }).map(plainDateOfDay);
  fc.assert(
    fc.property(days('2003-01-01', '2027-12-31'), days('2004-01-01', '2030-12-31'), (asKnownOn, date) => {
      expect(calendarAsKnown(asKnownOn).day(date)).toEqual(createCalendar({ asKnownOn }).day(date));
    }),
    { numRuns: 60 },
  );
});
