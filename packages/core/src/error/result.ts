import { isZwgkError, type ZwgkError } from './error.ts';

/** What every `safeParseX` returns: the value, or the error that `parseX` would have thrown. */
export type Result<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: ZwgkError };

/**
 * Runs a parser and turns the error that it throws into a result. Errors that are not of zwgk pass through.
 *
 * @example
 * ```ts
 * import { parsePlainDate, resultOf } from '@zwgk/core';
 * resultOf(() => parsePlainDate('2026-09-28')); // => { ok: true, value: '2026-09-28' }
 * resultOf(() => parsePlainDate('2026-09-31')).ok; // => false
 * ```
 */
export function resultOf<Value>(parse: () => Value): Result<Value> {
  try {
    return { ok: true, value: parse() };
  } catch (error) {
    if (isZwgkError(error)) return { ok: false, error };
    throw error;
  }
}
