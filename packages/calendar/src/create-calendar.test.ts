import { isZwgkError, type ZwgkError } from '@zwgk/core';
import { describe, expect, test } from 'vitest';
import { calendarErrors } from './calendar-errors.ts';
import { china } from './china.ts';
import { createCalendar } from './create-calendar.ts';
import type { CalendarOverlay } from './document/calendar-overlay.ts';
import type { HolidayNotice } from './document/holiday-notice.ts';

const flood: CalendarOverlay = {
  id: 'flood-2026',
  title: { zh: '防汛停工', en: 'Flood closure' },
  off: ['2026-07-06/2026-07-07', '2026-07-09'],
  work: ['2026-07-11'],
  basis: '示例县人民政府令第1号',
  issuedOn: '2026-07-05',
};

const errorOf = (run: () => unknown): ZwgkError => {
  try {
    run();
  } catch (error) {
    if (isZwgkError(error)) return error;
  }
  return expect.fail('nothing thrown');
};

describe('an overlay', () => {
  const county = createCalendar({ overlays: [flood] });

  test('closes days and opens others, and says so', () => {
    expect(county.day('2026-07-06')).toEqual({
      date: '2026-07-06',
      working: false,
      kind: 'day-off',
      overlay: 'flood-2026',
      statutory: false,
      basis: [],
      certainty: 'final',
      missing: [],
    });
    expect(county.day('2026-07-11')).toMatchObject({ kind: 'make-up-working-day', overlay: 'flood-2026' });
    expect(county.addWorkingDays('2026-07-03', 3).date).toBe('2026-07-11');
    expect(china.addWorkingDays('2026-07-03', 3).date).toBe('2026-07-08');
  });

  test('leaves every other day alone', () => {
    expect(county.countWorkingDays('2026-07-12', '2026-12-31')).toEqual(
      china.countWorkingDays('2026-07-12', '2026-12-31'),
    );
  });

  test('is plain JSON', () => {
    const overlays = JSON.parse(JSON.stringify([flood])) as CalendarOverlay[];
    expect(createCalendar({ overlays }).day('2026-07-09')).toEqual(county.day('2026-07-09'));
  });

  test('is not known before it is issued', () => {
    expect(createCalendar({ overlays: [flood], asKnownOn: '2026-07-04' }).isWorkingDay('2026-07-06')).toBe(true);
  });

  test('may work a day that a notice merely makes a day off', () => {
    const open = { ...flood, off: [], work: ['2026-10-05/2026-10-07'] };
    expect(createCalendar({ overlays: [open] }).day('2026-10-07')).toMatchObject({ kind: 'working-day' });
  });

  test('the later of two prevails', () => {
    const reopened = { ...flood, id: 'reopened', off: [], work: ['2026-07-07'] };
    expect(createCalendar({ overlays: [flood, reopened] }).day('2026-07-07')).toMatchObject({
      kind: 'working-day',
      overlay: 'reopened',
    });
  });

  const refused: readonly [string, unknown, string, readonly (string | number)[]][] = [
    ['no object', 'flood', 'calendar/invalid-field', []],
    ['an array', [], 'calendar/invalid-field', []],
    ['null', null, 'calendar/invalid-field', []],
    ['no id', { ...flood, id: ' ' }, 'calendar/invalid-field', ['id']],
    ['no title', { ...flood, title: undefined }, 'calendar/invalid-field', ['title']],
    ['a title in one language', { ...flood, title: { zh: '防汛' } }, 'calendar/invalid-field', ['title']],
    ['no basis', { ...flood, basis: 1 }, 'calendar/invalid-field', ['basis']],
    ['a misspelt field', { ...flood, issuedon: '2026-07-05' }, 'calendar/invalid-field', ['issuedon']],
    ['a bad date of issue', { ...flood, issuedOn: '2026-7-5' }, 'calendar/invalid-field', ['issuedOn']],
    ['no days', { ...flood, off: undefined, work: undefined }, 'calendar/invalid-field', ['off']],
    ['a day that does not exist', { ...flood, off: ['2026-02-30'] }, 'calendar/invalid-days', ['off', 0]],
    ['a month and day alone', { ...flood, off: ['07-06'] }, 'calendar/invalid-days', ['off', 0]],
    ['a run backwards', { ...flood, off: ['2026-07-07/2026-07-06'] }, 'calendar/invalid-days', ['off', 0]],
    [
      'a run with three ends',
      { ...flood, off: ['2026-07-06/2026-07-07/2026-07-08'] },
      'calendar/invalid-days',
      ['off', 0],
    ],
    ['a number for a day', { ...flood, work: [20260711] }, 'calendar/invalid-days', ['work', 0]],
    ['a text for a list', { ...flood, off: '2026-07-06' }, 'calendar/invalid-days', ['off']],
    ['a day before 2004', { ...flood, off: ['2003-12-31'] }, 'calendar/not-covered', ['off', 0]],
    ['a day both off and worked', { ...flood, work: ['2026-07-07'] }, 'calendar/off-and-worked', []],
    ['a statutory holiday worked', { ...flood, work: ['2026-10-02'] }, 'calendar/statutory-day-worked', ['work']],
  ];
  test.each(refused)('with %s is refused, and the place named', (_, overlay, code, path) => {
    const error = errorOf(() => createCalendar({ overlays: [flood, overlay as CalendarOverlay] }));
    expect(error.code).toBe(code);
    expect(error.path).toEqual(['overlays', 1, ...path]);
    expect(error.text('zh-CN')).not.toBe(error.text('en'));
  });
});

describe('notices of one’s own', () => {
  const notice2027: HolidayNotice = {
    year: 2027,
    number: '示例〔2026〕1号',
    issuedOn: '2026-11-20',
    arrangements: [{ festival: '元旦', off: ['2026-12-31', '01-01/01-03'], work: ['2026-12-27'] }],
  };

  test('make a year known, with days of the December before it', () => {
    const calendar = createCalendar({ notices: [notice2027] });
    expect(calendar.day('2027-01-03')).toMatchObject({ kind: 'day-off', notice: '示例〔2026〕1号', missing: [] });
    expect(calendar.day('2026-12-27')).toMatchObject({
      kind: 'make-up-working-day',
      festival: '元旦',
      missing: [2026],
    });
    expect(calendar.coverage.finalThrough).toBeUndefined();
  });

  test('are amended day by day, the latest amendment last', () => {
    const amendment = (issuedOn: string, days: object): HolidayNotice => ({
      year: 2027,
      number: issuedOn,
      issuedOn,
      arrangements: [{ festival: '元旦', off: [], ...days }],
    });
    const amendments = [
      amendment('2026-12-02', { work: ['2026-12-26'] }),
      amendment('2026-12-01', { off: ['2026-12-26', '2026-12-30'] }),
    ];
    const { day } = createCalendar({ notices: [notice2027], amendments });
    expect(day('2026-12-26')).toMatchObject({ kind: 'make-up-working-day', notice: '2026-12-02' });
    expect(day('2026-12-30')).toMatchObject({ kind: 'day-off', notice: '2026-12-01' });
    expect(day('2026-12-31')).toMatchObject({ kind: 'day-off', notice: '示例〔2026〕1号' });
  });

  test('an amendment of a year without a notice is left out', () => {
    expect(createCalendar({ notices: [] }).isWorkingDay('2015-09-03')).toBe(true);
  });

  const changed = (work: string) => ({
    ...notice2027,
    arrangements: [{ festival: '元旦', off: ['01-01'], work: [work] }],
  });
  test.each<[string, HolidayNotice, string, readonly (string | number)[]]>([
    ['a make-up day on a weekday', changed('01-04'), 'calendar/make-up-on-weekday', ['arrangements', 0, 'work']],
    ['a day off and worked', changed('01-01'), 'calendar/off-and-worked', ['arrangements', 0]],
    ['no such day', changed('02-29'), 'calendar/invalid-days', ['arrangements', 0, 'work', 0]],
    ['a bad date of issue', { ...notice2027, issuedOn: '2026' }, 'calendar/invalid-field', ['issuedOn']],
  ])('%s is refused', (_, notice, code, path) => {
    const error = errorOf(() => createCalendar({ notices: [notice] }));
    expect([error.code, error.path]).toEqual([code, ['notices', 0, ...path]]);
    const amended = errorOf(() => createCalendar({ amendments: [notice] }));
    expect([amended.code, amended.path]).toEqual([code, ['amendments', 0, ...path]]);
  });

  test('two for one year are refused', () => {
    const error = errorOf(() => createCalendar({ notices: [notice2027, notice2027] }));
    expect([error.code, error.path]).toEqual(['calendar/duplicate-notice', ['notices', 1]]);
  });
});

describe('as known on a past date', () => {
  test('it takes any date, and refuses what is none', () => {
    expect(createCalendar({ asKnownOn: { year: 2020, month: 1, day: 20 } }).isWorkingDay('2020-01-31')).toBe(true);
    expect(errorOf(() => createCalendar({ asKnownOn: '2020-01' })).code).toBe('core/invalid-date');
  });

  test('before there was a law, every weekday is worked', () => {
    expect(createCalendar({ asKnownOn: '1999-09-17' }).day('2010-10-01')).toMatchObject({
      kind: 'working-day',
      certainty: 'provisional',
    });
  });

  test('without options it is the national calendar', () => {
    expect(createCalendar().addWorkingDays('2026-09-28', 20)).toEqual(china.addWorkingDays('2026-09-28', 20));
  });
});

test('every error is worded in both languages', () => {
  expect(Object.keys(calendarErrors).every((code) => /^calendar\/[a-z-]+$/.test(code))).toBe(true);
});
