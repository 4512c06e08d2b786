import { addDays, type PlainDate } from '@zwgk/core';
import type { Calendar } from './calendar.ts';

/** A stretch of days of one kind within a count of working days. */
export interface CountStep {
  readonly kind: 'working' | 'off';
  readonly from: PlainDate;
  readonly to: PlainDate;
  /** For working days: the number of the last one, counted from the start. */
  readonly counted: number;
  /** For days off: the festival; absent for a weekend. For working days: that of a make-up working day. */
  readonly festival?: string;
  readonly notice?: string;
}

/**
 * How a number of working days comes about (工作日计算过程): the days after `from`, up to and including `to`, in
 * stretches that a reader can check against a wall calendar. The days in `marks` (the due date, say) stand by
 * themselves, and so do make-up working days, which are what readers doubt.
 *
 * @example
 * ```ts
 * import { china, traceWorkingDays } from '@zwgk/calendar';
 * import { parsePlainDate } from '@zwgk/core';
 * const steps = traceWorkingDays(parsePlainDate('2026-11-19'), parsePlainDate('2026-11-23'), china);
 * steps.map(({ kind, from, counted }) => `${from} ${kind} ${counted}`); // => ['2026-11-20 working 1', '2026-11-21 off 1', '2026-11-23 working 2']
 * ```
 */
export function traceWorkingDays(
  from: PlainDate,
  to: PlainDate,
  calendar: Calendar,
  marks: readonly PlainDate[] = [],
): readonly CountStep[] {
  const steps: CountStep[] = [];
  const stands = ({ kind, to: day, notice }: CountStep): boolean =>
    marks.includes(day) || (kind === 'working' && notice !== undefined);
  let counted = 0;
  for (let date = addDays(from, 1); date <= to; date = addDays(date, 1)) {
    const { working, kind, festival, notice } = calendar.day(date);
    if (working) counted += 1;
    const named =
      kind === 'weekend'
        ? {}
        : { ...(festival !== undefined && { festival }), ...(notice !== undefined && { notice }) };
    const step: CountStep = { kind: working ? 'working' : 'off', from: date, to: date, counted, ...named };
    const last = steps.at(-1);
    const continues =
      last !== undefined &&
      last.kind === step.kind &&
      last.festival === step.festival &&
      !stands(last) &&
      !stands(step);
    if (continues) steps[steps.length - 1] = { ...last, to: date, counted };
    else steps.push(step);
  }
  return steps;
}
