import { TZDate } from '@date-fns/tz';
import { format } from 'date-fns/format';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainDateOfInstant } from './instant.ts';

describe('from an instant to a civil date', () => {
  test.each([
    ['2021-11-19T08:41:00.000Z', '2021-11-19'],
    ['2021-11-18T16:00:00Z', '2021-11-19'],
    ['2021-11-18T15:59:59Z', '2021-11-18'],
    ['2021-11-19T00:00:00.000+0800', '2021-11-19'],
    ['2021-11-19T00:00:00+08:00', '2021-11-19'],
    ['2021-11-18 23:30:00-05:00', '2021-11-19'],
  ])('%s is %s in China', (instant, date) => {
    expect(plainDateOfInstant(instant)).toBe(date);
  });

  test.each([
    // Daylight-saving time, 1986–1991: clocks stood at UTC+9, so the day began at 15:00 UTC.
    ['1986-05-03T16:00:00Z', '1986-05-04'],
    ['1988-07-01T15:00:00Z', '1988-07-02'],
    ['1988-07-01T14:59:59Z', '1988-07-01'],
    ['1991-09-14T15:00:00Z', '1991-09-15'],
    ['1992-07-01T15:00:00Z', '1992-07-01'],
    ['1985-07-01T15:00:00Z', '1985-07-01'],
  ])('%s is %s, by the clocks of its year', (instant, date) => {
    expect(plainDateOfInstant(instant)).toBe(date);
  });

  test('a Date and milliseconds since 1970 are the same moment', () => {
    expect(plainDateOfInstant(1_574_758_500_000)).toBe('2019-11-26');
    expect(plainDateOfInstant(new Date(1_574_758_500_000))).toBe('2019-11-26');
  });

  test('agrees with @date-fns/tz in every zone and year', () => {
    const instants = fc.date({ min: new Date('1901-01-02'), max: new Date('2100-12-30'), noInvalidDate: true });
    const zones = fc.constantFrom('Asia/Shanghai', 'UTC', 'America/New_York', 'Pacific/Apia', 'Asia/Urumqi');
    fc.assert(
      fc.property(instants, zones, (instant, zone) => {
        expect(plainDateOfInstant(instant, zone)).toBe(format(new TZDate(instant, zone), 'yyyy-MM-dd'));
      }),
    );
  });

  test.each([
    '2021-11-19T08:41:00',
    '2021-11-19',
    '2021-02-30T00:00:00Z',
    'yesterday',
    Number.NaN,
    new Date(Number.NaN),
  ])('%s does not say which moment it is', (value) => {
    expect(() => plainDateOfInstant(value)).toThrow(expect.objectContaining({ code: 'core/invalid-instant' }));
  });

  test('an unknown zone is named', () => {
    expect(() => plainDateOfInstant(0, 'Asia/Peking')).toThrow(
      expect.objectContaining({ code: 'core/invalid-time-zone' }),
    );
  });
});
