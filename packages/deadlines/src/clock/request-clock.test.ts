import { china, createCalendar } from '@zwgk/calendar';
import { addDays, dayNumber, isZwgkError, type PlainDate, plainDateOfDay } from '@zwgk/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deadlineRules } from '../deadline-rules.ts';
import { extendDeadlineRules } from '../overlay/extend-deadline-rules.ts';
import { requestClock } from './request-clock.ts';
import type { RequestEvent, RequestEventType } from './request-event.ts';

const start = dayNumber('2020-01-02');

/** Logs as offices keep them, right and wrong: any event, within a hundred days of receipt, in any order. */
const anyEvent = fc
  .record({
    type: fc.constantFrom<RequestEventType>(
      'supplement-requested',
      'supplement-received',
      'supplement-missed',
      'third-party-consulted',
      'third-party-replied',
      'organ-consulted',
      'organ-replied',
      'co-author-consulted',
      'co-author-replied',
      'reasons-requested',
      'delay-fixed',
      'extended',
      'fee-notified',
      'fee-paid',
      'withdrawn',
      'replied',
    ),
    day: fc.nat(100),
    days: fc.integer({ min: 1, max: 30 }),
  })
  .map(({ type, day, days }): RequestEvent => {
    const on = plainDateOfDay(start + day);
    if (type === 'extended') return { type, on, workingDays: days };
    if (type === 'delay-fixed') return { type, on, until: addDays(on, days) };
    if (type === 'replied') return { type, on, outcome: 'disclosed' };
    return { type, on } as RequestEvent;
  });
const received: RequestEvent = { type: 'received', on: plainDateOfDay(start), channel: 'in-person' };
const logs = fc.array(anyEvent, { maxLength: 12 }).map((events) => [received, ...events]);
const asOf = fc.integer({ min: 0, max: 140 }).map((days) => plainDateOfDay(start + days));

/** Receipt, and consultations that are answered: what a pause does, and nothing else. */
const pauses = fc.array(
  fc.record({ after: fc.integer({ min: 1, max: 40 }), length: fc.integer({ min: 0, max: 30 }) }),
  {
    maxLength: 4,
  },
);
const consultation = ({ after, length }: { after: number; length: number }, party: string): readonly RequestEvent[] => {
  const on = plainDateOfDay(start + after);
  return [
    { type: 'third-party-consulted', on, party },
    { type: 'third-party-replied', on: addDays(on, length), party },
  ];
};
const END = plainDateOfDay(start + 140);
const dueOf = (events: readonly RequestEvent[], receivedOn = plainDateOfDay(start)) =>
  requestClock([{ ...received, on: receivedOn }, ...events], { asOf: END }).due as PlainDate;

describe('a clock', () => {
  test('answers for every log, on every day', () => {
    fc.assert(
      fc.property(logs, asOf, (events, day) => {
        const clock = requestClock(events, { asOf: day });
        expect(clock.elapsed).toBeGreaterThanOrEqual(0);
        expect(clock.trace.length).toBeLessThanOrEqual(events.length);
        expect(() => JSON.stringify(clock)).not.toThrow();
      }),
    );
  });

  test('folded event by event is the one folded whole', () => {
    fc.assert(
      fc.property(logs, asOf, ([first, ...rest], day) => {
        const options = { asOf: day };
        const whole = requestClock([...(first === undefined ? [] : [first]), ...rest], options);
        const oneByOne = rest.reduce(
          (clock, event) => clock.with(event),
          requestClock(first === undefined ? [] : [first], options),
        );
        expect(JSON.parse(JSON.stringify(oneByOne))).toEqual(JSON.parse(JSON.stringify(whole)));
      }),
      { numRuns: 60 },
    );
  });

  test('is due on a working day, unless the organ fixed another', () => {
    fc.assert(
      fc.property(logs, asOf, (events, day) => {
        const { due } = requestClock(events, { asOf: day });
        const fixed = events.flatMap((event) => (event.type === 'delay-fixed' ? [event.until] : []));
        if (due !== undefined && !fixed.includes(due)) expect(china.isWorkingDay(due)).toBe(true);
      }),
    );
  });

  test('counts so many working days up to its due date, less those left out', () => {
    fc.assert(
      fc.property(pauses, (given) => {
        const events = given.flatMap((pause, index) => consultation(pause, `${index}`));
        const due = dueOf(events);
        const { elapsed } = requestClock([received, ...events.filter(({ on }) => (on as PlainDate) <= due)], {
          asOf: due,
        });
        expect(elapsed).toBe(20);
      }),
    );
  });
});

describe('time', () => {
  test('received later is never due earlier', () => {
    fc.assert(
      fc.property(pauses, fc.nat(20), (given, later) => {
        const events = given.flatMap((pause, index) => consultation({ ...pause, after: pause.after + 20 }, `${index}`));
        expect(dueOf(events, plainDateOfDay(start + later)) >= dueOf(events)).toBe(true);
      }),
    );
  });

  test('one more pause never brings the due date forward', () => {
    fc.assert(
      fc.property(pauses, pauses, (given, more) => {
        const events = given.flatMap((pause, index) => consultation(pause, `${index}`));
        const others = more.flatMap((pause, index) => consultation(pause, `other ${index}`));
        expect(dueOf([...events, ...others]) >= dueOf(events)).toBe(true);
      }),
    );
  });

  test('every day of receipt since 2008 has its clock, its memo and its remedies', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: dayNumber('2008-05-01'), max: dayNumber('2025-06-30') }),
        fc.nat(200),
        (day, days) => {
          const log = [{ type: 'received', on: plainDateOfDay(day), channel: 'in-person' }] as const;
          const clock = requestClock(log, { asOf: plainDateOfDay(day + days) });
          expect(JSON.parse(JSON.stringify(clock)).status).toBe(clock.status);
          expect(clock.remedies === undefined).toBe(clock.status !== 'overdue');
        },
      ),
    );
  });

  test('nothing that happens when the time has run out brings it back', () => {
    const late = fc
      .array(anyEvent, { maxLength: 8 })
      .map((events) =>
        events
          .filter(({ type }) => type !== 'received')
          .map((event) => ({ ...event, on: addDays(event.on as PlainDate, 60) })),
      );
    fc.assert(
      fc.property(late, (events) => {
        const day = plainDateOfDay(start + 200);
        const alone = requestClock([received], { asOf: day });
        const clock = requestClock([received, ...(events as RequestEvent[])], { asOf: day });
        expect(['overdue', 'closed-late']).toContain(clock.status);
        expect(clock.due).toBe(alone.due);
      }),
    );
  });

  // Within the fifteen working days of one reply: two consultations would have twice that time.
  test('a pause in two parts is the same as in one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), fc.nat(10), fc.nat(10), (after, one, other) => {
        const whole = consultation({ after, length: one + other }, 'a');
        const parts = [
          ...consultation({ after, length: one }, 'a'),
          ...consultation({ after: after + one, length: other }, 'b'),
        ];
        expect(dueOf(parts)).toBe(dueOf(whole));
      }),
    );
  });

  test('an extension in time adds its working days', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), (workingDays) => {
        const due = dueOf([{ type: 'extended', on: addDays(plainDateOfDay(start), 10), workingDays, approvedBy: 'x' }]);
        expect(due).toBe(china.addWorkingDays(plainDateOfDay(start), 20 + workingDays).date);
      }),
    );
  });
});

describe('bad input', () => {
  const errorOf = (run: () => unknown) => {
    try {
      run();
    } catch (error) {
      return isZwgkError(error) ? { code: error.code, path: error.path } : error;
    }
    return undefined;
  };

  test('names the event and the field', () => {
    const late = { type: 'replied', on: '2026-02-30', outcome: 'disclosed' } as const;
    expect(errorOf(() => requestClock([received, late], { asOf: '2026-03-10' }))).toEqual({
      code: 'core/invalid-date',
      path: [1, 'on'],
    });
    const unknown = { type: 'answered', on: '2026-02-03' } as unknown as RequestEvent;
    expect(errorOf(() => requestClock([unknown], { asOf: '2026-03-10' }))).toEqual({
      code: 'deadlines/unknown-event',
      path: [0, 'type'],
    });
    expect(errorOf(() => requestClock([null as unknown as RequestEvent], { asOf: '2026-03-10' }))).toEqual({
      code: 'deadlines/invalid-event',
      path: [0],
    });
  });

  test.each([
    [{ type: 'received', on: '2026-03-02' }, 'channel'],
    [{ type: 'received', on: '2026-03-02', channel: '张三（虚构）' }, 'channel'],
    [{ type: 'replied', on: '2026-03-02', outcome: 'sent' }, 'outcome'],
  ])('%j names the field and what it may be, never the value', (event, field) => {
    const run = () => requestClock([event as unknown as RequestEvent], { asOf: '2026-03-10' });
    expect(errorOf(run)).toEqual({ code: 'deadlines/unknown-value', path: [0, field] });
    expect(run).not.toThrow(/张三/);
  });

  test('a delay without its day, and a text that there is not, are refused', () => {
    const delay = { type: 'delay-fixed', on: '2026-03-03' } as unknown as RequestEvent;
    expect(errorOf(() => requestClock([received, delay], { asOf: '2026-03-10' }))).toMatchObject({
      path: [1, 'until'],
    });
    const regime = '2020' as unknown as '2019';
    expect(errorOf(() => requestClock([received], { asOf: '2026-03-10', regime }))).toEqual({
      code: 'deadlines/unknown-value',
      path: ['regime'],
    });
  });

  test('an approval that is no text is none', () => {
    const extended = { type: 'extended', on: '2020-01-03', workingDays: 5, approvedBy: 7 } as unknown as RequestEvent;
    const { findings } = requestClock([received, extended], { asOf: '2020-01-10' });
    expect(findings.map(({ code }) => code)).toEqual(['deadlines/extension-not-approved']);
  });

  test('an event recorded twice is seen whatever the order of its fields', () => {
    const again = { on: received.on, channel: received.channel, type: received.type };
    const { findings } = requestClock([received, again], { asOf: '2020-01-10' });
    expect(findings.map(({ code }) => code)).toEqual(['deadlines/duplicate-event']);
  });

  test('a local limit in hours cannot run in a clock of days', () => {
    const { rules } = extendDeadlineRules(deadlineRules, {
      id: 'in-hours',
      title: { zh: '示例', en: 'Example' },
      tighten: [{ rule: 'supplement-notice', from: '2020-01-01', term: { unit: 'hours', amount: 48 }, basis: '示例' }],
    });
    expect(errorOf(() => requestClock([received], { asOf: '2020-01-10', rules }))).toMatchObject({
      code: 'deadlines/working-days-needed',
    });
  });

  test('a receipt before there was a regulation is refused', () => {
    expect(errorOf(() => requestClock([{ ...received, on: '2008-04-30' }], { asOf: '2008-05-10' }))).toMatchObject({
      code: 'deadlines/not-in-force-yet',
    });
  });

  test('what a party is called is in no finding, line or note', () => {
    const party = '张三 110101199003070000（虚构）';
    const clock = requestClock(
      [
        received,
        { type: 'third-party-consulted', on: '2020-01-06', party },
        { type: 'third-party-consulted', on: '2020-01-07', party },
        { type: 'third-party-replied', on: '2020-01-08', party: `${party}二` },
      ],
      { asOf: '2020-02-01' },
    );
    expect(clock.findings).toHaveLength(2);
    expect(JSON.stringify(clock)).not.toMatch(/张三|1101/);
  });
});

test('a log computed as it was known before the Spring Festival of 2020 was extended', () => {
  const calendar = createCalendar({ asKnownOn: '2020-01-20' });
  const events = [{ type: 'received', on: '2020-01-06', channel: 'in-person' }] as const;
  expect(requestClock(events, { asOf: '2020-01-20', calendar }).due).toBe('2020-02-06');
  expect(requestClock(events, { asOf: '2020-01-20' }).due).toBe('2020-02-10');
});
