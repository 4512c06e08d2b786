import * as z from 'zod';
import type { Operation } from './operation.ts';

/**
 * The input of an operation as a JSON Schema (draft 2020-12), for callers in other languages.
 *
 * @example
 * ```ts
 * import { inputJsonSchema, operations } from '@zwgk/operations';
 * const [workdaysAdd] = operations;
 * workdaysAdd && inputJsonSchema(workdaysAdd)['required']; // => ['date', 'n']
 * ```
 */
export function inputJsonSchema(operation: Operation): Record<string, unknown> {
  return z.toJSONSchema(operation.input, { io: 'input', unrepresentable: 'any' });
}
