import { formatPlainDate, isPlainDate, type PlainDate, plainDateOfDay, renderFinding } from '@zwgk/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import cases from './cases/dates.json' with { type: 'json' };
import { readDate } from './date.ts';
import { recordFindings } from './findings.ts';

describe('reading a date', () => {
  test.each(cases)('$title: $input', ({ input, expected }) => {
    const { date, form, findings } = readDate(input);
    const codes = findings.map(({ code }) => code);
    expect({ date, form, codes }).toEqual({ date: expected.date, form: expected.form, codes: expected.findings ?? [] });
  });

  const dates = fc.integer({ min: -25_567, max: 47_846 }).map(plainDateOfDay);
  const writings: readonly [string, (date: PlainDate) => string | number][] = [
    ['with slashes', (date) => date.replaceAll('-', '/')],
    ['with dots, not padded', (date) => date.replaceAll('-', '.').replaceAll('.0', '.')],
    ['in Chinese', (date) => formatPlainDate(date, 'zh-CN')],
    ['as eight digits', (date) => Number(date.replaceAll('-', ''))],
    ['with a time', (date) => `${date} 23:59:59`],
    ['with an offset', (date) => `${date}T12:00:00+08:00`],
    ['in Chinese numerals', (date) => inNumerals(date)],
    ['in full width', (date) => date.replace(/[\d-]/g, (character) => (character === '-' ? '－' : wide(character)))],
  ];
  test.each(writings)('any day written %s is that day', (_, write) => {
    fc.assert(
      fc.property(dates, (date) => {
        expect(readDate(write(date)).date).toBe(date);
      }),
    );
  });

  test('seconds and milliseconds since 1970 are the same day, from March 1973 on', () => {
    const seconds = fc.integer({ min: 100_000_000, max: 1_899_999_999 });
    fc.assert(
      fc.property(seconds, (moment) => {
        const { date } = readDate(moment);
        expect(date).toBe(readDate(new Date(moment * 1000).toISOString()).date);
        // Twelve digits that read as a date and a time are taken as one.
        if (readDate(moment * 1000).form === 'epoch-milliseconds')
          expect(readDate(String(moment * 1000)).date).toBe(date);
      }),
    );
  });

  test('anything at all is a date, or has a finding; never an exception', () => {
    const anything = fc.oneof(
      fc.anything(),
      fc.string({ unit: 'binary' }),
      fc.double(),
      fc.stringMatching(/^[-/. \d年月日〇一二十:TZ+]{0,24}$/),
    );
    fc.assert(
      fc.property(anything, (value) => {
        const { date, findings } = readDate(value);
        if (date === undefined) expect(findings.length).toBeGreaterThan(0);
        else expect(isPlainDate(date)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test('a long text is not looked at, and a long number is not shown', () => {
    expect(readDate('2024-'.repeat(100_000)).findings.map(({ code }) => code)).toEqual(['catalogue/date-unreadable']);
    const [finding] = readDate('110101190001010000').findings;
    expect(finding && renderFinding(finding, [recordFindings], 'zh-CN')).toContain('"******************"');
  });
});

const wide = (digit: string): string => String.fromCharCode(digit.charCodeAt(0) + 0xfee0);

function inNumerals(date: PlainDate): string {
  const [year, month, day] = date.split('-') as [string, string, string];
  const digits = (text: string) => Array.from(text, (digit) => '〇一二三四五六七八九'.charAt(Number(digit))).join('');
  const count = (text: string) => {
    const tens = Math.floor(Number(text) / 10);
    const units = Number(text) % 10 === 0 ? '' : digits(text.slice(-1));
    return `${tens > 1 ? digits(String(tens)) : ''}${tens > 0 ? '十' : ''}${units}`;
  };
  return `${digits(year)}年${count(month)}月${count(day)}日`;
}
