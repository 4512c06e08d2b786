import { china } from '@zwgk/calendar';
import { addDays, dayNumber, plainDateOfDay } from '@zwgk/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { conventions } from '../convention/conventions.ts';
import { deadlineRules } from '../deadline-rules.ts';
import type { DeadlineRule } from '../rule/deadline-rule.ts';
import { deadline } from './deadline.ts';

/** Days on which most rules are in force, and far from the ends of the calendar. */
const days = fc.integer({ min: dayNumber('2026-08-01'), max: dayNumber('2040-12-31') }).map(plainDateOfDay);

const lastTerm = ({ versions }: DeadlineRule) => versions.at(-1)?.term;
const inForce = deadlineRules.filter(({ versions }) => versions.at(-1)?.to === undefined);
const dated = inForce.filter((rule) => !['none-stated', 'hours'].includes(lastTerm(rule)?.unit ?? ''));

describe('every rule in force', () => {
  const rules = fc.constantFrom(...dated);

  test('started later is never due earlier', () => {
    fc.assert(
      fc.property(rules, days, fc.nat(400), ({ id }, from, later) => {
        const due = deadline(id, { from }).due ?? '';
        expect((deadline(id, { from: addDays(from, later) }).due ?? '') >= due).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('in working days ends on a working day', () => {
    const inWorkingDays = dated.filter((rule) => lastTerm(rule)?.unit === 'working-days');
    fc.assert(
      fc.property(fc.constantFrom(...inWorkingDays), days, ({ id }, from) => {
        expect(china.isWorkingDay(deadline(id, { from }).due as string)).toBe(true);
      }),
    );
  });

  test('says every date of its trace, in order, and ends on the due date', () => {
    fc.assert(
      fc.property(rules, days, ({ id }, from) => {
        const { trace, due } = deadline(id, { from });
        expect(trace.at(-1)).toMatchObject({ code: 'due', params: { on: due } });
      }),
    );
  });

  test('answers with a result that is plain JSON', () => {
    for (const { id, versions } of deadlineRules) {
      const isInHours = versions.at(-1)?.term.unit === 'hours';
      const on = versions.at(-1)?.to ?? '2026-09-15';
      const result = deadline(id, { from: isInHours ? `${on}T09:00:00+08:00` : on });
      const read = JSON.parse(JSON.stringify(result));
      expect(read).toMatchObject({ rule: id, trace: expect.any(Array), notes: expect.any(Array) });
    }
  });
});

describe('open questions', () => {
  test('each has a number, a default among its choices, and a reader', () => {
    for (const { point, choices, default: byDefault, readBy } of conventions) {
      expect(point).toMatch(/^6\.\d+$/);
      expect(Object.keys(choices)).toContain(byDefault);
      expect(readBy.length).toBeGreaterThan(0);
    }
  });

  test('all twenty-eight of the list are answered by a convention', () => {
    const points = new Set(conventions.map(({ point }) => point));
    for (let number = 1; number <= 31; number++) {
      // 6.3 of the list asks three things at once; the others one each.
      expect(points).toContain(`6.${number}`);
    }
  });

  test('an unknown convention, or an unknown choice, is an error that lists what there is', () => {
    const from = '2026-09-15';
    const ask = (given: object) => () => deadline('request-reply', { from, conventions: given });
    expect(ask({ 'first-days': 'counted' })).toThrow(/there is no convention "first-days"; there are first-day/);
    expect(ask({ 'first-day': 'included' })).toThrow(/has no choice "included"; expected one of excluded, counted/);
  });

  test('a choice that moves the date is noted, one that does not is not', () => {
    const codes = deadline('request-reply', { from: '2026-03-02' }).notes.map(({ params }) => params);
    expect(codes).toMatchObject([{ convention: 'first-day', alternative: 'counted', due: '2026-03-27' }]);
  });
});

describe('where a period starts', () => {
  test('an instant is the day that it is in China', () => {
    expect(deadline('request-reply', { from: '2026-09-14T16:30:00Z' }).due).toBe('2026-10-19');
    expect(deadline('request-reply', { from: new Date('2026-09-14T16:30:00Z') }).due).toBe('2026-10-19');
    expect(deadline('request-reply', { from: { year: 2026, month: 9, day: 15 } }).due).toBe('2026-10-19');
  });

  test('of two days that may be meant the convention takes one, and the other is noted', () => {
    const from = { made: '2026-09-15', printed: '2026-09-17' };
    const { due, notes } = deadline('proactive-disclosure', { from });
    expect(due).toBe('2026-10-19');
    const moved = notes.find(({ params }) => (params as { convention?: string }).convention === 'formation-day');
    expect(moved?.params).toMatchObject({ alternative: 'printed', due: '2026-10-21' });
  });

  test.each([
    [{ from: '2026-02-30' }, 'core/invalid-date'],
    [{ from: '2026-09-15T10:00' }, 'core/invalid-instant'],
    [{ from: {} }, 'deadlines/date-needed'],
    [{ from: '2026-09-15', on: '2007-01-01' }, 'deadlines/not-in-force-yet'],
  ])('%j is refused', (options, code) => {
    expect(() => deadline('request-reply', options as never)).toThrow(expect.objectContaining({ code }));
  });

  test('a rule that is not there is an error, and what looks like a number is not repeated', () => {
    expect(() => deadline('110101199003070000', { from: '2026-09-15' })).toThrow(/there is no deadline rule "\*{18}"/);
  });
});
