import { addDays, dayNumber, dayOfWeek, plainDateOfDay } from '@zwgk/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { china } from './china.ts';
import { createCalendar } from './create-calendar.ts';
import { holidayNotices } from './notices/holiday-notices.ts';

const dates = (first: string, last: string) =>
  fc.integer({ min: dayNumber(first), max: dayNumber(last) }).map(plainDateOfDay);

/** Far enough from both ends for every step below. */
const date = dates('2012-01-01', '2092-01-01');
const workingDate = date.map((each) => china.nextWorkingDay(each).date);
const steps = fc.integer({ min: -1000, max: 1000 });

describe('adding and counting', () => {
  test('are what a walk from day to day gives', () => {
    fc.assert(
      fc.property(date, fc.integer({ min: -120, max: 120 }), (from, n) => {
        const step = Math.sign(n);
        let walked = from;
        for (let left = Math.abs(n); left > 0; ) {
          walked = addDays(walked, step);
          if (china.isWorkingDay(walked)) left--;
        }
        expect(china.addWorkingDays(from, n).date).toBe(walked);
      }),
    );
  });

  test('a count is the number of working days after the first date up to the last', () => {
    fc.assert(
      fc.property(date, fc.integer({ min: 0, max: 200 }), (from, length) => {
        const days = Array.from({ length }, (_, index) => addDays(from, index + 1));
        expect(china.countWorkingDays(from, addDays(from, length)).count).toBe(days.filter(china.isWorkingDay).length);
      }),
    );
  });

  test('are inverse', () => {
    fc.assert(
      fc.property(date, fc.integer({ min: 0, max: 1000 }), (from, n) => {
        expect(china.countWorkingDays(from, china.addWorkingDays(from, n).date).count).toBe(n);
      }),
    );
    fc.assert(
      fc.property(workingDate, steps, (from, n) => {
        expect(china.countWorkingDays(from, china.addWorkingDays(from, n).date).count).toBe(n);
        expect(china.addWorkingDays(china.addWorkingDays(from, n).date, -n).date).toBe(from);
      }),
    );
  });

  test('counting is antisymmetric, and never minus zero', () => {
    fc.assert(
      fc.property(date, date, (from, to) => {
        const there = china.countWorkingDays(from, to);
        const back = china.countWorkingDays(to, from);
        expect(there.count + back.count).toBe(0);
        expect(Object.is(there.count, -0)).toBe(false);
        expect(there.missing).toEqual(back.missing);
      }),
    );
  });

  test('adding in two steps is adding at once', () => {
    const natural = fc.integer({ min: 0, max: 500 });
    fc.assert(
      fc.property(date, natural, natural, fc.constantFrom(1, -1), (from, m, n, sign) => {
        const halfway = china.addWorkingDays(from, sign * m).date;
        expect(china.addWorkingDays(halfway, sign * n).date).toBe(china.addWorkingDays(from, sign * (m + n)).date);
      }),
    );
    fc.assert(
      fc.property(workingDate, steps, steps, (from, m, n) => {
        const halfway = china.addWorkingDays(from, m).date;
        expect(china.addWorkingDays(halfway, n).date).toBe(china.addWorkingDays(from, m + n).date);
      }),
    );
  });

  test('a later start or a larger number never gives an earlier date', () => {
    fc.assert(
      fc.property(date, fc.nat(60), steps, (from, later, n) => {
        const result = china.addWorkingDays(from, n).date;
        expect(china.addWorkingDays(addDays(from, later), n).date >= result).toBe(true);
        expect(china.addWorkingDays(from, n + 1).date >= result).toBe(true);
      }),
    );
  });

  test('the result is a working day', () => {
    fc.assert(
      fc.property(
        date,
        steps.filter((n) => n !== 0),
        (from, n) => {
          expect(china.day(china.addWorkingDays(from, n).date).working).toBe(true);
        },
      ),
    );
  });

  test('the kind of a day says whether it is worked and whether it is a weekend', () => {
    fc.assert(
      fc.property(date, (each) => {
        const { kind, working, statutory, basis } = china.day(each);
        const weekend = dayOfWeek(each) > 5;
        expect(working).toBe(china.isWorkingDay(each));
        expect(kind === 'working-day' || kind === 'make-up-working-day').toBe(working);
        if (kind === 'weekend' || kind === 'make-up-working-day') expect(weekend).toBe(true);
        if (kind === 'working-day') expect(weekend).toBe(false);
        expect(statutory === undefined).toBe(kind !== 'day-off');
        expect(basis.length).toBe(statutory === true ? 1 : 0);
      }),
    );
  });
});

describe('certainty', () => {
  test('a day is final up to 30 November of the last announced year', () => {
    expect(china.coverage).toEqual({
      first: '2004-01-01',
      finalThrough: '2026-11-30',
      announcedThrough: '2026-12-31',
      last: '2100-12-31',
    });
    fc.assert(
      fc.property(dates('2004-01-01', '2100-12-31'), (each) => {
        expect(china.day(each).certainty).toBe(each <= '2026-11-30' ? 'final' : 'provisional');
      }),
    );
  });

  test('an answer is final when every day that it depends on is', () => {
    fc.assert(
      fc.property(dates('2024-01-01', '2029-01-01'), fc.integer({ min: 1, max: 400 }), (from, length) => {
        const days = Array.from({ length }, (_, index) => china.day(addDays(from, index + 1)));
        const { certainty, missing } = china.countWorkingDays(from, addDays(from, length));
        const missed = [...new Set(days.flatMap((day) => day.missing))].sort((one, other) => one - other);
        expect(missing).toEqual(missed);
        expect(certainty).toBe(days.every((day) => day.certainty === 'final') ? 'final' : 'provisional');
      }),
    );
  });

  test('an added notice never makes a final answer provisional', () => {
    fc.assert(
      fc.property(
        fc.subarray([...holidayNotices]),
        fc.constantFrom(...holidayNotices),
        dates('2004-01-01', '2028-01-01'),
        fc.integer({ min: 0, max: 300 }),
        (known, added, from, n) => {
          const before = createCalendar({ notices: known }).addWorkingDays(from, n);
          const after = createCalendar({ notices: [...known.filter(({ year }) => year !== added.year), added] });
          if (before.certainty === 'provisional') return;
          expect(after.addWorkingDays(from, n)).toEqual(before);
        },
      ),
      { numRuns: 25 },
    );
  });

  test('answers share one empty list', () => {
    expect(china.addWorkingDays('2026-01-05', 1).missing).toBe(
      china.countWorkingDays('2026-01-05', '2026-02-05').missing,
    );
    expect(Object.isFrozen(china.day('2026-01-05').missing)).toBe(true);
  });

  test('coverage before any notice', () => {
    const { coverage } = createCalendar({ asKnownOn: '2003-12-17' });
    expect(coverage).toEqual({ first: '2004-01-01', last: '2100-12-31' });
    expect(createCalendar({ asKnownOn: '2003-12-18' }).coverage.finalThrough).toBe('2004-11-30');
  });

  test('with every notice known the whole range is final', () => {
    const notices = Array.from({ length: 98 }, (_, index) => ({
      year: 2004 + index,
      number: `示例${index}`,
      issuedOn: '2003-12-18',
      arrangements: [],
    }));
    const { coverage, day } = createCalendar({ notices });
    expect(coverage.finalThrough).toBe('2100-12-31');
    expect(day('2100-12-31').certainty).toBe('final');
    const untilDecember = createCalendar({ notices: notices.slice(0, -1) });
    expect(untilDecember.coverage).toMatchObject({ finalThrough: '2100-11-30', announcedThrough: '2100-12-31' });
    expect(untilDecember.day('2100-12-31').missing).toEqual([2101]);
  });
});

describe('input', () => {
  test('a Temporal.PlainDate is accepted by shape', () => {
    const september = { calendarId: 'iso8601', year: 2026, month: 9, day: 15 };
    expect(china.isWorkingDay(september)).toBe(true);
    expect(china.day(september).date).toBe('2026-09-15');
    expect(china.addWorkingDays(september, 20).date).toBe('2026-10-19');
    expect(china.countWorkingDays(september, { year: 2026, month: 10, day: 19 }).count).toBe(20);
  });

  test.each([
    ['2003-12-31', 'calendar/not-covered'],
    ['1900-01-01', 'calendar/not-covered'],
    ['2101-01-01', 'core/date-out-of-range'],
    ['2023-02-29', 'core/invalid-date'],
    ['2026-9-28', 'core/invalid-date'],
  ])('%s is refused everywhere: %s', (bad, code) => {
    expect(() => china.isWorkingDay(bad)).toThrow(expect.objectContaining({ code: code }));
    expect(() => china.day(bad)).toThrow(expect.objectContaining({ code: code }));
    expect(() => china.addWorkingDays(bad, 1)).toThrow(expect.objectContaining({ code: code }));
    expect(() => china.addWorkingDays(bad, 0)).toThrow(expect.objectContaining({ code: code }));
    expect(() => china.nextWorkingDay(bad)).toThrow(expect.objectContaining({ code: code }));
    expect(() => china.countWorkingDays(bad, '2026-01-01')).toThrow(expect.objectContaining({ code: code }));
    expect(() => china.countWorkingDays('2026-01-01', bad)).toThrow(expect.objectContaining({ code: code }));
  });

  test.each([0.5, Number.NaN, Number.POSITIVE_INFINITY])('%s is no number of working days', (n) => {
    expect(() => china.addWorkingDays('2026-01-01', n)).toThrow(
      expect.objectContaining({ code: 'calendar/not-an-integer' }),
    );
  });

  test.each([
    ['2004-01-02', -1],
    ['2004-01-01', -1],
    ['2100-12-31', 1],
    ['2026-01-01', 1_000_000],
    ['2026-01-01', Number.MIN_SAFE_INTEGER],
  ])('%s and %i working days leave the calendar', (from, n) => {
    expect(() => china.addWorkingDays(from, n)).toThrow(
      expect.objectContaining({ code: 'calendar/result-not-covered' }),
    );
  });

  test('the ends of the range are reached', () => {
    expect(china.addWorkingDays('2004-01-01', 1).date).toBe('2004-01-02');
    expect(china.addWorkingDays('2004-01-05', -1).date).toBe('2004-01-02');
    expect(china.nextWorkingDay('2100-12-30').date).toBe('2100-12-31');
  });

  test('the texts of the errors name value and range', () => {
    expect(() => china.day('2003-12-31')).toThrow(
      'the calendar does not cover 2003-12-31; expected one from 2004-01-01 to 2100-12-31',
    );
  });
});
