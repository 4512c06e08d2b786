import { describe, expectTypeOf, test } from 'vitest';
import { addDays, isPlainDate, type PlainDate, parsePlainDate } from './plain-date.ts';

describe('PlainDate', () => {
  test('a text becomes a date only by being read', () => {
    expectTypeOf(parsePlainDate('2026-01-01')).toEqualTypeOf<PlainDate>();
    expectTypeOf(addDays('2026-01-01', 1)).toEqualTypeOf<PlainDate>();
    expectTypeOf<PlainDate>().toExtend<string>();
    expectTypeOf<string>().not.toExtend<PlainDate>();

    // @ts-expect-error a Date is an instant, not a date: it needs a zone
    expectTypeOf(addDays(new Date(0), 1)).toEqualTypeOf<PlainDate>();

    const text: string = '2026-01-01';
    if (isPlainDate(text)) expectTypeOf(text).toExtend<PlainDate>();
  });
});
