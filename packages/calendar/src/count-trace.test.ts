import { addDays, daysBetween, plainDateOfDay } from '@zwgk/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { china } from './china.ts';
import { traceWorkingDays } from './count-trace.ts';

describe('how a count of working days comes about', () => {
  test('National Day 2026, with the make-up Sunday before it and the Saturday after it', () => {
    const [from, due] = [plainDateOfDay(20_711), plainDateOfDay(20_745)];
    const lines = traceWorkingDays(from, due, china, [due]).map(({ kind, from: first, to, counted, festival }) =>
      `${first}/${to} ${kind} ${counted} ${festival ?? ''}`.trim(),
    );
    expect(lines).toEqual([
      '2026-09-16/2026-09-18 working 3',
      '2026-09-19/2026-09-19 off 3',
      '2026-09-20/2026-09-20 working 4 国庆节',
      '2026-09-21/2026-09-24 working 8',
      '2026-09-25/2026-09-27 off 8 中秋节',
      '2026-09-28/2026-09-30 working 11',
      '2026-10-01/2026-10-07 off 11 国庆节',
      '2026-10-08/2026-10-09 working 13',
      '2026-10-10/2026-10-10 working 14 国庆节',
      '2026-10-11/2026-10-11 off 14',
      '2026-10-12/2026-10-16 working 19',
      '2026-10-17/2026-10-18 off 19',
      '2026-10-19/2026-10-19 working 20',
    ]);
  });

  test('two make-up days in a row are two lines: Spring Festival 2023', () => {
    const [from, to] = [plainDateOfDay(19_384), plainDateOfDay(19_387)];
    expect(traceWorkingDays(from, to, china)).toMatchObject([
      { from: '2023-01-28', to: '2023-01-28', counted: 1, festival: '春节' },
      { from: '2023-01-29', to: '2023-01-29', counted: 2, festival: '春节' },
      { from: '2023-01-30', to: '2023-01-30', counted: 3 },
    ]);
  });

  test('the stretches follow one another without a gap and end on the count', () => {
    const starts = fc.integer({ min: 14_100, max: 20_500 }).map(plainDateOfDay);
    fc.assert(
      fc.property(starts, fc.integer({ min: 1, max: 90 }), (from, days) => {
        const to = addDays(from, days);
        const steps = traceWorkingDays(from, to, china);
        expect(steps.at(-1)?.counted).toBe(china.countWorkingDays(from, to).count);
        expect(steps.reduce((sum, step) => sum + daysBetween(step.from, step.to) + 1, 0)).toBe(days);
        for (const [at, step] of steps.entries()) {
          expect(step.from).toBe(addDays(at === 0 ? from : (steps[at - 1]?.to ?? from), 1));
        }
      }),
    );
  });
});
