import { errorOf, isZwgkError, type Language, type Path, quoteCode, type ZwgkError } from '@zwgk/core';
import type * as z from 'zod';
import { operationErrors } from './errors.ts';
import { inputTexts } from './input-texts.ts';
import { operations } from './operations.ts';

/** What went wrong, as it leaves zwgk for another program. */
export interface OperationFailure {
  readonly code: string;
  readonly message: string;
  readonly path: Path;
}

/** The answer to one call of an operation: plain JSON. */
export type Reply =
  | { readonly ok: true; readonly result: unknown }
  | { readonly ok: false; readonly error: OperationFailure };

const byName = /* @__PURE__ */ new Map(operations.map((known) => [known.name, known]));

const failureOf = (error: ZwgkError, language: Language): Reply => ({
  ok: false,
  error: { code: error.code, message: error.text(language), path: error.path },
});

/** The first issue is the one to mend first. A schema of ours puts the error that it met into the issue. */
function inputError(issue: z.core.$ZodIssue): ZwgkError {
  const path = issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key));
  const known = issue.code === 'custom' ? issue.params?.['error'] : undefined;
  if (isZwgkError(known)) return known.at(path);
  return errorOf(operationErrors, 'operations/invalid-input', { problem: issue.message }, path);
}

/**
 * Runs an operation by name on any JSON (执行操作). It never throws on bad input: an unknown name and an input that
 * does not fit are answers, with the code, the place and the expected form.
 *
 * @example
 * ```ts
 * import { runOperation } from '@zwgk/operations';
 * const reply = runOperation('workdays.count', { from: '2026-09-25', to: '2026-10-10' });
 * reply.ok && reply.result; // => { count: 6, certainty: 'final', missing: [] }
 * ```
 */
export function runOperation(name: string, input: unknown, language: Language = 'zh-CN'): Reply {
  const known = byName.get(name);
  if (known === undefined) {
    const names = operations.map((operation) => operation.name);
    return failureOf(
      errorOf(operationErrors, 'operations/unknown-operation', { name: quoteCode(name), known: names }, ['op']),
      language,
    );
  }
  const parsed = known.input.safeParse(input, { error: inputTexts[language] });
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    if (issue !== undefined) return failureOf(inputError(issue), language);
  }
  try {
    return { ok: true, result: known.run(parsed.data as never) };
  } catch (error) {
    if (isZwgkError(error)) return failureOf(error, language);
    throw error;
  }
}
