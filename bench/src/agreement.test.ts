import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { china, statutoryHolidays } from '@zwgk/calendar';
import { addDays, daysBetween } from '@zwgk/core';
import { LunarDay, type SolarDay, SolarTerm } from 'tyme4ts';
import { describe, expect, test } from 'vitest';
import { textOf, tyme } from './tyme.ts';

const FIRST = '2004-01-01';
const LAST = '2026-12-31';

/** The days that a package is known to have wrong, with what makes them so. All were checked against the notices. */
const KNOWN_WRONG = {
  'chinese-days': { '2005-12-31': 'named in the notice of the next year, 国办发明电〔2005〕35号' },
  tyme4ts: {
    '2013-04-07': 'a make-up working day missing there, 国办发明电〔2012〕33号',
    '2013-10-12': 'a make-up working day missing there, 国办发明电〔2012〕33号',
  },
} as const;

const allDays = Array.from({ length: daysBetween(FIRST, LAST) + 1 }, (_, index) => addDays(FIRST, index));

/** In a process of its own, since chinese-days is right in one time zone only, and these tests run in several. */
function chineseDaysTable(): string {
  const script = fileURLToPath(new URL('./print-chinese-days.ts', import.meta.url));
  const options = { env: { ...process.env, TZ: 'Asia/Shanghai', NODE_OPTIONS: '' }, encoding: 'utf8' } as const;
  return execFileSync(process.execPath, ['--conditions=@zwgk/source', script, FIRST, LAST], options).trim();
}

describe('every day from 2004 to 2026', () => {
  test('is what chinese-days has, but for the days it is known to have wrong', () => {
    const table = chineseDaysTable();
    expect(table).toHaveLength(allDays.length);
    const differing = allDays.filter((date, index) => china.isWorkingDay(date) !== (table[index] === '1'));
    expect(differing).toEqual(Object.keys(KNOWN_WRONG['chinese-days']));
  });

  test('is what tyme4ts has, but for the days it is known to have wrong', () => {
    const differing = allDays.filter((date) => china.isWorkingDay(date) !== tyme.isWorkingDay(date));
    expect(differing).toEqual(Object.keys(KNOWN_WRONG.tyme4ts));
  });
});

describe('the traditional days of the law, as tyme4ts reckons them', () => {
  const reckoned = (year: number): Readonly<Record<string, SolarDay>> => ({
    春节: LunarDay.fromYmd(year, 1, 1).getSolarDay(),
    清明节: SolarTerm.fromName(year, '清明').getSolarDay(),
    端午节: LunarDay.fromYmd(year, 5, 5).getSolarDay(),
    中秋节: LunarDay.fromYmd(year, 8, 15).getSolarDay(),
  });

  test.each(Array.from({ length: 97 }, (_, index) => 2004 + index))('%i', (year) => {
    const holidays = statutoryHolidays(year);
    for (const [festival, day] of Object.entries(reckoned(year))) {
      const dates = holidays.filter((holiday) => holiday.festival === festival).map(({ date }) => date);
      // Before 2008 the law knew 春节 alone.
      if (year >= 2008 || festival === '春节') expect(dates, festival).toContain(textOf(day));
      // 春节 begins on the eve in the versions of 2007 and of 2024.
      const eve = (year >= 2008 && year <= 2013) || year >= 2025;
      if (festival === '春节') expect(dates[0]).toBe(eve ? addDays(textOf(day), -1) : textOf(day));
    }
  });
});
