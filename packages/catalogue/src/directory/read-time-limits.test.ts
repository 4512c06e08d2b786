import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { TimeLimit } from '../item/time-limit.ts';
import cases from './cases/time-limits.json' with { type: 'json' };
import { readTimeLimits } from './read-time-limits.ts';

interface WorkedText {
  readonly text: string;
  readonly limits: readonly string[];
  readonly duration?: string;
  readonly updateFrequency?: string;
  readonly unread?: boolean;
}

const worked: readonly WorkedText[] = cases;

const shortOf = (limit: TimeLimit): string => {
  if (limit.kind === 'promptly') return limit.kind;
  const { term } = limit;
  const text =
    term === undefined ? '' : term.unit === 'fixed-date' ? `${term.month}-${term.day}` : `${term.amount} ${term.unit}`;
  if (limit.kind === 'rule') return `rule ${text}`;
  return [limit.bound, text, limit.trigger].filter((part) => part !== undefined).join(' ');
};

test.each(worked)('$text', ({ text, limits, duration, updateFrequency, unread = false }) => {
  const reading = readTimeLimits(text);
  expect(reading.limits.map(shortOf)).toEqual(limits);
  expect([reading.duration, reading.updateFrequency, !reading.isWhole]).toEqual([duration, updateFrequency, unread]);
});

test('a clause of nothing but a comma is not understood', () => {
  expect(readTimeLimits('、')).toEqual({ limits: [], isWhole: false });
  expect(readTimeLimits('及时公开；﹑').isWhole).toBe(false);
});

test('any text is read, or said not to be', () => {
  const words = fc.constantFrom(
    '形成',
    '之日起',
    '20',
    '个工作日',
    '内',
    '；',
    '及时',
    '公开',
    '每年',
    '3月',
    '15日前',
    '决定',
    't',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'grapheme' }),
        fc.array(words).map((all) => all.join('')),
      ),
      (text) => {
        const { limits, duration, updateFrequency, isWhole } = readTimeLimits(text);
        if (limits.length === 0 && duration === undefined && updateFrequency === undefined && isWhole) {
          expect(text).toMatch(/法律|法规|规章|另有规定|从其规定|动态调整|予以公开|向社会公布|有限期限内|的/);
        }
      },
    ),
  );
});
