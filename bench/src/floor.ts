import type { Adapter } from './adapter.ts';

/**
 * The least that has to be done: read the text, one or two look-ups in tables of prefix sums, write the text. No range
 * check, no validation, no certainty.
 */
export function floorOf(first: string, last: string, isWorkingDay: (date: string) => boolean): Adapter {
  const origin = dayNumber(first);
  const length = dayNumber(last) - origin + 1;
  const before = new Uint16Array(length + 1);
  const nth = new Uint16Array(length);
  for (let index = 0, count = 0; index < length; index++) {
    nth[count] = index;
    if (isWorkingDay(textOf(origin + index))) count++;
    before[index + 1] = count;
  }
  const at = (table: Uint16Array, index: number): number => table[index] as number;
  return {
    name: 'floor (hand-written prefix sums)',
    isWorkingDay: (date) => {
      const index = dayNumber(date) - origin;
      return at(before, index) !== at(before, index + 1);
    },
    addWorkingDays: (date, n) => textOf(origin + at(nth, at(before, dayNumber(date) - origin + 1) + n - 1)),
    countWorkingDays: (from, to) => at(before, dayNumber(to) - origin + 1) - at(before, dayNumber(from) - origin + 1),
  };
}

/** Days since 1970-01-01 (Hinnant's days-from-civil, in integers): March comes first, an era has 400 years. */
function dayNumber(text: string): number {
  const digit = (at: number): number => text.charCodeAt(at) - 48;
  const month = digit(5) * 10 + digit(6);
  const day = digit(8) * 10 + digit(9);
  const year = digit(0) * 1000 + digit(1) * 100 + digit(2) * 10 + digit(3) - (month <= 2 ? 1 : 0);
  const century = (year / 100) | 0;
  const leapDays = (year >> 2) - century + (century >> 2);
  return year * 365 + leapDays + (((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) | 0) + day - 1 - 719_468;
}

function textOf(number: number): string {
  const shifted = number + 719_468;
  const era = (shifted / 146_097) | 0;
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra =
    ((dayOfEra - ((dayOfEra / 1460) | 0) + ((dayOfEra / 36_524) | 0) - ((dayOfEra / 146_096) | 0)) / 365) | 0;
  const dayOfYear = dayOfEra - (365 * yearOfEra + (yearOfEra >> 2) - ((yearOfEra / 100) | 0));
  const shiftedMonth = ((5 * dayOfYear + 2) / 153) | 0;
  const day = dayOfYear - (((153 * shiftedMonth + 2) / 5) | 0) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${year}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`;
}
