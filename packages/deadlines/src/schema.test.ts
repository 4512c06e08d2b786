import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { eventNames } from './clock/event-names.ts';
import { conventions, type RequestEventType } from './index.ts';
import {
  conventionChoicesSchema,
  daySchema,
  deadlineOverlaySchema,
  deadlineStartSchema,
  requestEventSchema,
  termSchema,
} from './schema.ts';

const problemOf = (schema: z.ZodType, value: unknown) => {
  const parsed = schema.safeParse(value);
  return parsed.success ? undefined : parsed.error.issues[0]?.path.join('.');
};

describe('shapes for callers in other languages', () => {
  test('every type of event is known, and an unknown one is answered with those that are', () => {
    const more: Partial<Record<RequestEventType, object>> = {
      received: { channel: 'online' },
      'delay-fixed': { until: '2026-10-10' },
      extended: { workingDays: 5 },
      transferred: { to: 'x' },
      replied: { outcome: 'disclosed' },
    };
    for (const type of Object.keys(eventNames) as RequestEventType[]) {
      expect(requestEventSchema.safeParse({ type, on: '2026-09-15', ...more[type] }).success, type).toBe(true);
    }
    const unknown = requestEventSchema.safeParse({ type: 'answered', on: '2026-09-15' });
    expect(unknown.error?.issues[0]).toMatchObject({ path: ['type'], values: Object.keys(eventNames) });
  });

  test.each([
    [{ type: 'received', on: '2026-02-30', channel: 'online' }, 'on'],
    [{ type: 'received', on: 20260915, channel: 'online' }, 'on'],
    [{ type: 'received', on: '2026-09-15' }, 'channel'],
    [{ type: 'replied', on: '2026-09-15', outcome: 'refused' }, 'outcome'],
    [{ type: 'withdrawn', on: '2026-09-15', because: 'x' }, ''],
  ])('%j is refused at %s', (event, place) => expect(problemOf(requestEventSchema, event)).toBe(place));

  test('a day is a date, or a moment with its offset', () => {
    expect(problemOf(daySchema, '2026-09-15')).toBeUndefined();
    expect(problemOf(daySchema, '2026-09-15T09:00:00+08:00')).toBeUndefined();
    for (const wrong of ['2026-09-15T09:00:00', '15.9.2026', 20260915, null, {}]) {
      expect(daySchema.safeParse(wrong).success, String(wrong)).toBe(false);
    }
    expect(deadlineStartSchema.safeParse({ made: '2026-09-15', printed: '2026-09-17' }).success).toBe(true);
    expect(deadlineStartSchema.safeParse({ signed: '2026-09-15' }).success).toBe(false);
  });

  test('every convention takes its own choices, and no other', () => {
    for (const { id, choices } of conventions) {
      for (const choice of Object.keys(choices)) {
        expect(conventionChoicesSchema.safeParse({ [id]: choice }).success, id).toBe(true);
      }
      expect(problemOf(conventionChoicesSchema, { [id]: 'no-such-choice' })).toBe(id);
    }
    expect(conventionChoicesSchema.safeParse({ 'no-such-convention': 'x' }).success).toBe(false);
  });

  test('terms and overlays', () => {
    expect(termSchema.safeParse({ unit: 'fixed-date', month: 1, day: 31 }).success).toBe(true);
    expect(termSchema.safeParse({ unit: 'working-days', amount: 0 }).success).toBe(false);
    const overlay = { id: 'x', title: { zh: '某局', en: 'x' } };
    expect(problemOf(deadlineOverlaySchema, { ...overlay, tighten: [{ rule: 'request-reply' }] })).toMatch(
      /^tighten\.0/,
    );
    expect(problemOf(deadlineOverlaySchema, { ...overlay, loosen: [] })).toBe('');
  });

  test('are JSON Schemas', () => {
    for (const schema of [requestEventSchema, conventionChoicesSchema, deadlineOverlaySchema, deadlineStartSchema]) {
      expect(() => z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })).not.toThrow();
    }
  });
});
