import type { PlainDate } from '@zwgk/core';
import { describe, expectTypeOf, test } from 'vitest';
import {
  type ConventionChoices,
  type ConventionId,
  type DeadlineRuleId,
  deadline,
  type EventOf,
  type RequestEvent,
  type RequestEventType,
  requestClock,
} from './index.ts';

describe('types of @zwgk/deadlines', () => {
  test('ids of rules and conventions are closed unions', () => {
    expectTypeOf<'request-reply'>().toExtend<DeadlineRuleId>();
    expectTypeOf<'first-day'>().toExtend<ConventionId>();
    // @ts-expect-error there is no such rule
    const rule: DeadlineRuleId = 'no-such-rule';
    expectTypeOf(rule).toExtend<string>();
  });

  test('a convention takes its own choices only', () => {
    expectTypeOf<ConventionChoices>().toExtend<{ 'first-day'?: 'excluded' | 'counted' }>();
    // @ts-expect-error the first day is excluded or counted
    deadline('request-reply', { from: '2026-09-15', conventions: { 'first-day': 'included' } });
  });

  test('an event has the fields of its type', () => {
    expectTypeOf<EventOf<'extended'>['workingDays']>().toEqualTypeOf<number>();
    expectTypeOf<RequestEventType>().toEqualTypeOf<RequestEvent['type']>();
    // @ts-expect-error an extension says by how many working days
    const extended: RequestEvent = { type: 'extended', on: '2026-09-15' };
    // @ts-expect-error there is no such outcome
    const replied: RequestEvent = { type: 'replied', on: '2026-09-15', outcome: 'refused' };
    expectTypeOf([extended, replied]).toExtend<RequestEvent[]>();
  });

  test('a clock may have no due date, and whoever reads it has to ask', () => {
    const { due } = requestClock([], { asOf: '2026-09-15' });
    expectTypeOf(due).toEqualTypeOf<PlainDate | undefined>();
  });
});
