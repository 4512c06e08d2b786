import { UTCDate } from '@date-fns/utc';
import { addDays as addDaysOfDateFns } from 'date-fns/addDays';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { getISODay } from 'date-fns/getISODay';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  dayNumber,
  dayOfWeek,
  daysBetween,
  formatPlainDate,
  parsePlainDate,
  plainDateOfDay,
} from './plain-date.ts';

const days = fc.integer({ min: dayNumber('1900-01-01'), max: dayNumber('2100-12-31') });
const utc = (date: string) => new UTCDate(`${date}T00:00:00Z`);
const isoOf = (date: Date) => date.toISOString().slice(0, 10);

describe('PlainDate', () => {
  test.each(['1900-01-01', '2000-02-29', '2024-02-29', '2026-11-22', '2100-12-31'])('%s is a date', (date) => {
    expect(parsePlainDate(date)).toBe(date);
  });

  test.each([
    '2023-02-29',
    '2100-02-29',
    '2024-13-45',
    '2024-00-10',
    '2024-04-31',
    '2024/10/01',
    '2024-1-1',
    '20241001',
    '2024-10-01T00:00:00Z',
    ' 2024-10-01',
    '２０２４-10-01',
    '',
    null,
    undefined,
    20241001,
    Number.NaN,
    [],
    {},
    new Date(0),
  ])('%s is refused', (value) => {
    expect(() => parsePlainDate(value)).toThrow(expect.objectContaining({ code: 'core/invalid-date' }));
  });

  test.each(['1899-12-31', '2101-01-01', '1600-02-29', '0001-01-01'])('%s is a real day out of range', (value) => {
    expect(() => parsePlainDate(value)).toThrow(expect.objectContaining({ code: 'core/date-out-of-range' }));
  });

  test('a Temporal.PlainDate is accepted by shape', () => {
    expect(parsePlainDate({ calendarId: 'iso8601', year: 2026, month: 9, day: 28 })).toBe('2026-09-28');
    expect(parsePlainDate({ year: 2026, month: 9, day: 28 })).toBe('2026-09-28');
  });

  test('also when its fields are getters of a class, as they are in Temporal', () => {
    class PlainDateOfTemporal {
      get calendarId() {
        return 'iso8601';
      }
      get year() {
        return 2026;
      }
      get month() {
        return 9;
      }
      get day() {
        return 28;
      }
    }
    class PlainDateTimeOfTemporal extends PlainDateOfTemporal {
      get hour() {
        return 0;
      }
    }
    expect(parsePlainDate(new PlainDateOfTemporal())).toBe('2026-09-28');
    expect(() => parsePlainDate(new PlainDateTimeOfTemporal())).toThrow(
      expect.objectContaining({ code: 'core/invalid-date' }),
    );
  });

  test.each([
    ['another calendar', { calendarId: 'chinese', year: 2026, month: 9, day: 28 }],
    ['a date with a time', { calendarId: 'iso8601', year: 2026, month: 9, day: 28, hour: 0 }],
    ['no such day', { year: 2026, month: 2, day: 30 }],
    ['a fraction', { year: 2026, month: 2, day: 1.5 }],
    ['texts', { year: '2026', month: '2', day: '1' }],
  ])('a shape with %s is refused', (_, value) => {
    expect(() => parsePlainDate(value)).toThrow(expect.objectContaining({ code: 'core/invalid-date' }));
  });

  test('the error names value and expected form, and masks what could be a personal number', () => {
    expect(() => parsePlainDate('2023-02-29')).toThrow('not a date: "2023-02-29"; expected YYYY-MM-DD');
    // A synthetic number, of no person.
    expect(() => parsePlainDate('110101190001010000')).toThrow(/^(?!.*1101)/);
  });

  test('day numbers and texts are inverse, and agree with date-fns in UTC', () => {
    fc.assert(
      fc.property(days, (day) => {
        const date = plainDateOfDay(day);
        expect(dayNumber(date)).toBe(day);
        expect(date).toBe(isoOf(new Date(day * 86_400_000)));
        expect(dayOfWeek(date)).toBe(getISODay(utc(date)));
      }),
    );
  });

  test('every day of the range has its own text', () => {
    const first = dayNumber('1900-01-01');
    for (let day = first; day <= dayNumber('2100-12-31'); day++) {
      if (dayNumber(plainDateOfDay(day)) !== day) expect.fail(`day ${day}`);
    }
  });

  test('addDays and daysBetween agree with date-fns', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -20_000, max: 20_000 }), (day, step) => {
        fc.pre(day + step >= dayNumber('1900-01-01') && day + step <= dayNumber('2100-12-31'));
        const date = plainDateOfDay(day);
        const moved = addDays(date, step);
        expect(moved).toBe(isoOf(addDaysOfDateFns(utc(date), step)));
        expect(daysBetween(date, moved)).toBe(differenceInCalendarDays(utc(moved), utc(date)));
      }),
    );
  });

  test('leaving the range is an error, not another date', () => {
    expect(() => addDays('2100-12-31', 1)).toThrow(expect.objectContaining({ code: 'core/date-out-of-range' }));
    expect(() => addDays('2026-01-01', 0.5)).toThrow(expect.objectContaining({ code: 'core/date-out-of-range' }));
  });

  test('running text', () => {
    expect(formatPlainDate('2026-09-28', 'zh-CN')).toBe('2026年9月28日');
    expect(formatPlainDate('2026-09-28', 'en')).toBe('28 September 2026');
  });
});
