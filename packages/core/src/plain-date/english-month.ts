const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/**
 * The English name of a month (月份的英文名称), 1 to 12; of any other number, nothing.
 *
 * @example
 * ```ts
 * import { englishMonth } from '@zwgk/core';
 * englishMonth(9); // => 'September'
 * ```
 */
export const englishMonth = (month: number): string => MONTHS[month - 1] ?? '';
