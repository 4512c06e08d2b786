import { addDays, dayNumber, plainDateOfDay } from '@zwgk/core';
import type { ReceiptChannel, RequestEvent } from '@zwgk/deadlines';
import { replyOutcomes } from '@zwgk/law';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { courseOf } from './case-course.ts';
import { countingOf } from './counting.ts';
import { plainCourse } from './plain-course.ts';

const first = dayNumber('2019-05-01');
const logs = fc
  .record({
    day: fc.nat(2900),
    after: fc.integer({ min: -1, max: 60 }),
    channel: fc.constantFrom<ReceiptChannel>('in-person', 'signed-mail', 'ordinary-mail', 'online', 'fax', 'email'),
    confirmedAfter: fc.option(fc.nat(1), { nil: undefined }),
    type: fc.constantFrom('replied', 'replied', 'transferred', 'withdrawn'),
    outcome: fc.constantFrom(...replyOutcomes.map(({ id }) => id)),
  })
  .map(({ day, after, channel, confirmedAfter, type, outcome }): readonly RequestEvent[] => {
    const on = plainDateOfDay(first + day);
    const confirmed = confirmedAfter === undefined ? {} : { confirmedOn: addDays(on, confirmedAfter) };
    const last = addDays(on, after);
    return [
      { type: 'received', on, channel, ...confirmed },
      type === 'replied'
        ? { type, on: last, outcome }
        : type === 'transferred'
          ? { type, on: last, to: '某局' }
          : { type: 'withdrawn', on: last },
    ];
  });

test('a plain request has the course that the clock gives it', () => {
  const quick = countingOf({ year: 2025 });
  // Conventions, even none that differs, send every request to the clock.
  const byTheClock = countingOf({ year: 2025, clockConventions: {} });
  let plain = 0;
  fc.assert(
    fc.property(logs, (events) => {
      const course = plainCourse(events, quick);
      if (course === undefined) return;
      plain += 1;
      expect(courseOf(events, byTheClock, () => expect.fail('a finding'))).toEqual(course);
    }),
    { numRuns: 400 },
  );
  expect(plain).toBeGreaterThan(100);
});
