import { addDays, dayOfWeek, isPlainDate } from '@zwgk/core';
import { describe, expect, test } from 'vitest';
import { holidayAmendments } from '../amendments/holiday-amendments.ts';
import type { CalendarDay } from '../calendar-day.ts';
import { china } from '../china.ts';
import { holidayLaws } from '../holiday-law/holiday-laws.ts';
import { holidayNotices } from './holiday-notices.ts';
import { noticeSources } from './notice-sources.ts';

const documents = [...holidayNotices, ...holidayAmendments];

/** Every day that a notice or an amendment names, by the year of the notice. */
const daysNamed = new Map<number, CalendarDay[]>();
for (let date = china.coverage.first; date <= '2026-12-31'; date = addDays(date, 1)) {
  const day = china.day(date);
  const year = documents.find(({ number }) => number === day.notice)?.year;
  if (year !== undefined) daysNamed.set(year, [...(daysNamed.get(year) ?? []), day]);
}

/** Days off by notice beyond the law, for which no weekend day was worked. */
const GIVEN_FREE = new Map([
  [2015, 1], // 3 September, one day for the whole nation
  [2020, 2], // 31 January off, and 1 February no longer worked
]);

describe.each(holidayNotices)('the notice of $year, $number', ({ year, number, issuedOn }) => {
  const days = daysNamed.get(year) ?? [];

  test('gives as many weekdays off, less the weekend days worked, as the law gives days', () => {
    const law = holidayLaws.findLast(({ inForceFrom }) => inForceFrom <= `${year}-01-01`);
    const statutory = Object.values(law?.days ?? {}).flat().length;
    const weekdaysOff = days.filter(({ date, working }) => !working && dayOfWeek(date) <= 5).length;
    const weekendDaysWorked = days.filter(({ working }) => working).length;
    expect(weekdaysOff - weekendDaysWorked).toBe(statutory + (GIVEN_FREE.get(year) ?? 0));
  });

  test('names every statutory holiday of its year', () => {
    const named = new Set(days.map(({ date }) => date));
    for (let date = addDays(`${year}-01-01`, 0); date <= `${year}-12-31`; date = addDays(date, 1)) {
      if (china.day(date).statutory === true) expect(named, date).toContain(date);
    }
  });

  test('was issued in the year before, and says so in its number', () => {
    expect(isPlainDate(issuedOn)).toBe(true);
    expect(issuedOn.slice(0, 4)).toBe(String(year - 1));
    expect(number).toMatch(new RegExp(`^国办发明电〔${year - 1}〕\\d+号$`));
  });
});

describe('the registry', () => {
  test('has one notice a year, oldest first', () => {
    expect(holidayNotices.map(({ year }) => year)).toEqual(Array.from({ length: 23 }, (_, index) => 2004 + index));
  });

  test('has three amendments, each issued within its year', () => {
    expect(holidayAmendments.map(({ year }) => year)).toEqual([2015, 2019, 2020]);
    for (const { year, issuedOn } of holidayAmendments) expect(issuedOn.slice(0, 4)).toBe(String(year));
  });

  test('knows a source of every document', () => {
    expect(noticeSources.map(({ number }) => number)).toEqual(documents.map(({ number }) => number));
    for (const { url } of noticeSources) expect(url).toMatch(/^https:\/\/[a-z0-9.]+\/\S+$/);
  });

  test('five notices moved days of the December before them', () => {
    const moved = [...daysNamed].filter(([year, days]) =>
      days.some(({ date, working }) => date < `${year}-01-01` && working !== dayOfWeek(date) <= 5),
    );
    expect(moved.map(([year]) => year)).toEqual([2006, 2007, 2008, 2012, 2019]);
  });

  test('names 766 days', () => {
    expect([...daysNamed.values()].flat().length).toBe(766);
  });
});
