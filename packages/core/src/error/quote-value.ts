const LONGEST = 24;

/**
 * Masks runs of more than eight digits: longer than any date, they may be an identity number or a telephone number.
 *
 * @example
 * ```ts
 * import { maskLongNumbers } from '@zwgk/core';
 * maskLongNumbers('2024-07-30 13800000000'); // => '2024-07-30 ***********'
 * ```
 */
export function maskLongNumbers(text: string): string {
  return text.replace(/\d{9,}/g, (digits) => '*'.repeat(digits.length));
}

/**
 * Shows a rejected value in an error text without giving away what it may contain: no more than 24 characters, and
 * long numbers masked. What it shows reads alike in every language.
 *
 * @example
 * ```ts
 * import { quoteValue } from '@zwgk/core';
 * quoteValue('2024-13-45'); // => '"2024-13-45"'
 * quoteValue('tel 13800000000'); // => '"tel ***********"'
 * ```
 */
export function quoteValue(value: unknown): string {
  if (typeof value === 'string') {
    const masked = maskLongNumbers(value);
    return masked.length > LONGEST ? `"${masked.slice(0, LONGEST)}…"` : `"${masked}"`;
  }
  if (Array.isArray(value)) return '[…]';
  return typeof value === 'object' && value !== null ? '{…}' : maskLongNumbers(String(value));
}
