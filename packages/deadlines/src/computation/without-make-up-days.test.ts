import { china } from '@zwgk/calendar';
import { addDays, dayNumber, dayOfWeek, plainDateOfDay } from '@zwgk/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withoutMakeUpDays } from './without-make-up-days.ts';

const calendar = withoutMakeUpDays(china);
const days = fc.integer({ min: dayNumber('2012-01-01'), max: dayNumber('2026-06-01') }).map(plainDateOfDay);

test('no Saturday or Sunday is worked, and everything else is as it was', () => {
  fc.assert(
    fc.property(days, (date) => {
      expect(calendar.isWorkingDay(date)).toBe(china.isWorkingDay(date) && dayOfWeek(date) < 6);
      expect(calendar.day(date).working).toBe(calendar.isWorkingDay(date));
    }),
  );
});

test('adding and counting are what a walk from day to day gives', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: -40, max: 40 }), (from, n) => {
      let walked = from;
      for (let left = Math.abs(n); left > 0; ) {
        walked = addDays(walked, Math.sign(n));
        if (calendar.isWorkingDay(walked)) left -= 1;
      }
      expect(calendar.addWorkingDays(from, n).date).toBe(walked);
      if (n > 0) expect(calendar.countWorkingDays(from, walked).count).toBe(n);
      if (n > 0) expect(calendar.countWorkingDays(walked, from).count).toBe(-n);
    }),
  );
});
