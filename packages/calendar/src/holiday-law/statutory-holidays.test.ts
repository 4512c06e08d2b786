import { dayOfWeek, resultOf } from '@zwgk/core';
import { describe, expect, test } from 'vitest';
import { holidayLaws } from './holiday-laws.ts';
import { statutoryHolidays } from './statutory-holidays.ts';

const years = Array.from({ length: 97 }, (_, index) => 2004 + index);

describe('statutory holidays', () => {
  test.each([
    ['1999', 10, 2004, 2007],
    ['2007', 11, 2008, 2013],
    ['2013', 11, 2014, 2024],
    ['2024', 13, 2025, 2100],
  ])('version %s fixes %i days a year from %i to %i', (version, count, first, last) => {
    for (const year of years.filter((each) => each >= first && each <= last)) {
      const holidays = statutoryHolidays(year);
      expect(holidays).toHaveLength(count);
      for (const { basis } of holidays)
        expect(basis).toEqual({ instrument: 'holiday-regulation', version, article: 2 });
    }
  });

  test('are in order of date, within the year, and traditional days in their season', () => {
    for (const year of years) {
      const holidays = statutoryHolidays(year);
      const dates = holidays.map(({ date }) => date);
      expect(dates).toEqual(dates.toSorted());
      expect(dates.every((date) => date.startsWith(`${year}-`))).toBe(true);
      const monthDaysOf = (name: string) =>
        holidays.filter(({ festival }) => festival === name).map(({ date }) => date.slice(5));
      for (const day of monthDaysOf('春节')) expect(day >= '01-20' && day <= '02-23', `${year}-${day}`).toBe(true);
      for (const day of monthDaysOf('清明节')) expect(['04-04', '04-05']).toContain(day);
      for (const day of monthDaysOf('端午节')) expect(day >= '05-26' && day <= '06-25', `${year}-${day}`).toBe(true);
      for (const day of monthDaysOf('中秋节')) expect(day >= '09-07' && day <= '10-07', `${year}-${day}`).toBe(true);
    }
  });

  test('2027, a year without a notice', () => {
    const named = statutoryHolidays(2027).map(({ date, festival }) => `${festival} ${date.slice(5)}`);
    expect(named).toEqual([
      '元旦 01-01',
      '春节 02-05',
      '春节 02-06',
      '春节 02-07',
      '春节 02-08',
      '清明节 04-05',
      '劳动节 05-01',
      '劳动节 05-02',
      '端午节 06-09',
      '中秋节 09-15',
      '国庆节 10-01',
      '国庆节 10-02',
      '国庆节 10-03',
    ]);
    expect(dayOfWeek('2027-02-06')).toBe(6);
  });

  test('two festivals on one day are two entries', () => {
    const shared = statutoryHolidays(2020).filter(({ date }) => date === '2020-10-01');
    expect(shared.map(({ festival }) => festival)).toEqual(['中秋节', '国庆节']);
  });

  test('a version counts once it is promulgated', () => {
    expect(statutoryHolidays(2025, '2024-11-09')).toHaveLength(11);
    expect(statutoryHolidays(2025, '2024-11-10')).toHaveLength(13);
    expect(statutoryHolidays(2024, '2024-11-10')).toHaveLength(11);
    expect(statutoryHolidays(2008, '2007-12-13')).toHaveLength(10);
    expect(statutoryHolidays(2008, '1999-09-17')).toEqual([]);
  });

  test.each([
    [2003, 'calendar/not-covered'],
    [2101, 'core/date-out-of-range'],
    [2026.5, 'core/invalid-date'],
    [Number.NaN, 'core/invalid-date'],
  ])('%s is no year of the calendar: %s', (year, code) => {
    expect(resultOf(() => statutoryHolidays(year))).toMatchObject({ ok: false, error: { code } });
  });

  test('every version is in force from a day on or after its promulgation, in order', () => {
    for (const { promulgatedOn, inForceFrom } of holidayLaws) expect(inForceFrom >= promulgatedOn).toBe(true);
    const from = holidayLaws.map(({ inForceFrom }) => inForceFrom);
    expect(from).toEqual(from.toSorted());
  });
});
