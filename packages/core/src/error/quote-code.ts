import { quoteValue } from './quote-value.ts';

/** Letters that no code and no date is written with, and that may be a name. Those of a Chinese date are none. */
const NAME_LETTERS = /[^\p{ASCII}\P{Letter}年月日]/gu;

/**
 * Shows what was given where a code, a number or a date belongs: as {@link quoteValue} does, with the letters masked that no
 * code is written with. A name put into the wrong field is not repeated.
 *
 * @example
 * ```ts
 * import { quoteCode } from '@zwgk/core';
 * quoteCode('requst-reply'); // => '"requst-reply"'
 * quoteCode('某甲 2024年13月'); // => '"** 2024年13月"'
 * ```
 */
export const quoteCode = (value: unknown): string =>
  quoteValue(typeof value === 'string' ? value.replace(NAME_LETTERS, '*') : value);

/**
 * Shows a key that nobody knows: a word such as a field has, since it may be misspelt. Of anything else, which may hold what
 * nobody is to read in a log, it shows `…`.
 *
 * @example
 * ```ts
 * import { shownKey } from '@zwgk/core';
 * shownKey('calender'); // => 'calender'
 * shownKey('某甲 13800000000'); // => '…'
 * ```
 */
export const shownKey = (key: string): string => (/^[A-Za-z][\w.-]{0,31}$/.test(key) && !/\d{4}/.test(key) ? key : '…');
