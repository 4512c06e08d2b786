import type { Citation } from './citation/citation.ts';
import { type PlainDate, type PlainDateLike, parsePlainDate } from './plain-date/plain-date.ts';

/** A value that the law changes over time (有时效的值): in force from `from` up to and including `to`. */
export interface Dated<Value> {
  readonly from: PlainDate;
  /** The last day in force; absent while it still is. */
  readonly to?: PlainDate;
  readonly value: Value;
  readonly basis: readonly Citation[];
}

/**
 * The one of several dated values that was in force on a date, or `undefined` when none was.
 *
 * @example
 * ```ts
 * import { type Dated, onDate, parsePlainDate } from '@zwgk/core';
 * const limits: Dated<number>[] = [
 *   { from: parsePlainDate('2008-05-01'), to: parsePlainDate('2019-05-14'), value: 15, basis: [] },
 *   { from: parsePlainDate('2019-05-15'), value: 20, basis: [] },
 * ];
 * onDate(limits, '2019-05-14')?.value; // => 15
 * onDate(limits, '2008-04-30'); // => undefined
 * ```
 */
export function onDate<Value>(values: readonly Dated<Value>[], date: PlainDateLike): Dated<Value> | undefined {
  const day = parsePlainDate(date);
  return values.find(({ from, to }) => from <= day && (to === undefined || day <= to));
}
