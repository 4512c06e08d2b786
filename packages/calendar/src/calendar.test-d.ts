import type { PlainDate } from '@zwgk/core';
import { expectTypeOf, test } from 'vitest';
import {
  type Calendar,
  type CalendarErrors,
  type CalendarOverlay,
  calendarErrors,
  china,
  createCalendar,
} from './index.ts';

test('answers are typed', () => {
  expectTypeOf(china).toEqualTypeOf<Calendar>();
  expectTypeOf(china.addWorkingDays).parameter(1).toEqualTypeOf<number>();
  expectTypeOf(china.addWorkingDays('2026-01-01', 1).date).toEqualTypeOf<PlainDate>();
  expectTypeOf(china.addWorkingDays('2026-01-01', 1).certainty).toEqualTypeOf<'final' | 'provisional'>();
  expectTypeOf(china.countWorkingDays('2026-01-01', '2026-01-02').missing).toEqualTypeOf<readonly number[]>();
  expectTypeOf(china.day('2026-01-01').kind).toEqualTypeOf<
    'working-day' | 'make-up-working-day' | 'weekend' | 'day-off'
  >();
  expectTypeOf(china.coverage.finalThrough).toEqualTypeOf<PlainDate | undefined>();
});

test('an overlay needs its basis', () => {
  // @ts-expect-error no basis
  const overlay: CalendarOverlay = { id: 'x', title: { zh: '某', en: 'x' }, off: ['2026-01-05'] };
  createCalendar({ overlays: [overlay] });
});

test('every error has a wording', () => {
  expectTypeOf(calendarErrors).toHaveProperty('calendar/not-covered');
  expectTypeOf<keyof typeof calendarErrors>().toEqualTypeOf<keyof CalendarErrors>();
});
