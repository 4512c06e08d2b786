import { china } from '@zwgk/calendar';
import { dayNumber, daysBetween, plainDateOfDay } from '@zwgk/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { computeDue } from '../computation/compute-due.ts';
import { defaultChoices } from '../convention/conventions.ts';
import { calendarDays, fixedDate, hours, months, noneStated, type Term, workingDays, years } from './term.ts';
import { isNoLonger, termLength } from './term-length.ts';

const days = fc.integer({ min: dayNumber('2012-01-01'), max: dayNumber('2040-01-01') }).map(plainDateOfDay);
const terms = fc.oneof(
  fc.integer({ min: 1, max: 60 }).map((amount) => workingDays(amount)),
  fc.integer({ min: 1, max: 90 }).map((amount) => calendarDays(amount)),
  fc.integer({ min: 1, max: 12 }).map(months),
  fc.integer({ min: 1, max: 5 }).map(years),
);
const version = (term: Term) =>
  ({ term, bound: 'at-most', computation: 'unstated', notCounted: [], basis: [], confidence: 'primary' }) as const;
const dueOf = (term: Term, from: ReturnType<typeof plainDateOfDay>) =>
  computeDue(version(term), term, from, defaultChoices, china)?.due ?? from;

test('a term is within its length, whatever day it starts on', () => {
  fc.assert(
    fc.property(terms, days, (term, from) => {
      const length = termLength(term);
      const taken = daysBetween(from, dueOf(term, from));
      expect(taken).toBeGreaterThanOrEqual(length?.least ?? 0);
      expect(taken).toBeLessThanOrEqual(length?.most ?? 0);
    }),
  );
});

test('what is no longer than another never ends later', () => {
  fc.assert(
    fc.property(terms, terms, days, (term, than, from) => {
      if (isNoLonger(term, than) === true) expect(dueOf(term, from) <= dueOf(than, from)).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test('what cannot be told is not told', () => {
  expect(isNoLonger(workingDays(5), calendarDays(7))).toBeUndefined();
  expect(isNoLonger(calendarDays(10), workingDays(10))).toBe(true);
  expect(isNoLonger(workingDays(31), months(1))).toBeUndefined();
  expect(isNoLonger(calendarDays(40), months(1))).toBe(false);
  expect(isNoLonger(fixedDate(1, 20), fixedDate(1, 31))).toBe(true);
  expect(isNoLonger(fixedDate(1, 20), calendarDays(20))).toBeUndefined();
  expect(isNoLonger(noneStated('promptly'), calendarDays(20))).toBeUndefined();
  expect(isNoLonger(hours(24), hours(48))).toBe(true);
});
