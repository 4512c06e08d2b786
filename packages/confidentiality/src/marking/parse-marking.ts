import { type ErrorDefinitions, errorOf, type Result, resultOf } from '@zwgk/core';
import type { SecrecyMarking } from './marking.ts';
import { readMarking } from './read-marking.ts';

/** Parameters of the errors of markings, by code. What was rejected is never repeated: it may be secret. */
export interface MarkingErrors {
  'confidentiality/invalid-marking': { readonly expected: string };
}

/** The errors of markings, by code. */
export const markingErrors = {
  'confidentiality/invalid-marking': {
    'zh-CN': ({ expected }) => `不是国家秘密标志；应如 ${expected}`,
    en: ({ expected }) => `not a state-secret marking; expected for instance ${expected}`,
  },
} satisfies ErrorDefinitions<MarkingErrors>;

const EXPECTED = '机密★10年';

/**
 * Reads a state-secret marking (解析国家秘密标志) in a text that has to hold one. Deviations that {@link readMarking} reports
 * are let pass. The text is not repeated in the error.
 *
 * @throws ZwgkError `confidentiality/invalid-marking` when there is none
 * @source 《国家秘密定密管理规定》(2025) art. 34(1)
 * @example
 * ```ts
 * import { parseMarking } from '@zwgk/confidentiality';
 * parseMarking('秘密★2027年6月30日'); // => { level: 'confidential', until: '2027-06-30' }
 * ```
 */
export function parseMarking(text: unknown): SecrecyMarking {
  const marking = typeof text === 'string' ? readMarking(text).marking : undefined;
  if (marking !== undefined) return marking;
  throw errorOf(markingErrors, 'confidentiality/invalid-marking', { expected: EXPECTED });
}

/**
 * Like {@link parseMarking}, with a result in place of an exception.
 *
 * @example
 * ```ts
 * import { safeParseMarking } from '@zwgk/confidentiality';
 * safeParseMarking('秘密会议').ok; // => false
 * ```
 */
export function safeParseMarking(text: unknown): Result<SecrecyMarking> {
  return resultOf(() => parseMarking(text));
}
