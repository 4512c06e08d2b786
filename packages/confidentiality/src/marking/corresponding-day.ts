import { addDays, correspondingDay, type PlainDate, resultOf } from '@zwgk/core';

/** The corresponding day some months after another (对应日); `undefined` beyond 2100, where a marking still means something. */
export function addMonths(date: PlainDate, months: number): PlainDate | undefined {
  const found = resultOf(() => correspondingDay(date, months));
  return found.ok ? found.value : undefined;
}

/** The day some days after another; `undefined` beyond 2100. */
export function addDaysWithin(date: PlainDate, days: number): PlainDate | undefined {
  const found = resultOf(() => addDays(date, days));
  return found.ok ? found.value : undefined;
}
