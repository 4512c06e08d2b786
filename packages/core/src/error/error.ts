import type { Language, Path, Wording } from '../bilingual.ts';

/** The errors of one package: every code with its wording in both languages. A missing text does not compile. */
export type ErrorDefinitions<Params> = { readonly [Code in keyof Params]: Wording<Params[Code]> };

/**
 * What zwgk throws on bad input (输入错误): a public code, plain parameters, and the place in the input.
 * The text is made from the code and the parameters, in either language; `message` is the English one.
 */
export class ZwgkError<Code extends string = string, Params = unknown> extends Error {
  override readonly name = 'ZwgkError';
  readonly code: Code;
  readonly params: Params;
  readonly path: Path;
  /** The error in the language asked for. */
  readonly text: (language: Language) => string;

  constructor(code: Code, params: Params, text: (language: Language) => string, path: Path = []) {
    super(text('en'));
    this.code = code;
    this.params = params;
    this.text = text;
    this.path = path;
  }

  /** The same error, placed: `path` is where the value stands in a larger input. */
  at(path: Path): ZwgkError<Code, Params> {
    return new ZwgkError(this.code, this.params, this.text, [...path, ...this.path]);
  }
}

/**
 * Makes one of the errors that a package defines.
 *
 * @example
 * ```ts
 * import { type ErrorDefinitions, errorOf } from '@zwgk/core';
 * const definitions = {
 *   'example/too-long': { 'zh-CN': ({ max }) => `超过 ${max} 字`, en: ({ max }) => `longer than ${max} characters` },
 * } satisfies ErrorDefinitions<{ 'example/too-long': { max: number } }>;
 * const error = errorOf(definitions, 'example/too-long', { max: 100 }, ['summary']);
 * error.message; // => 'longer than 100 characters'
 * error.text('zh-CN'); // => '超过 100 字'
 * ```
 */
export function errorOf<Params, Code extends keyof Params & string>(
  definitions: ErrorDefinitions<Params>,
  code: Code,
  params: Params[Code],
  path: Path = [],
): ZwgkError<Code, Params[Code]> {
  return new ZwgkError(code, params, (language) => definitions[code][language](params), path);
}

/**
 * Whether a caught value is an error of zwgk. It looks at the shape, not the class, so that it also holds when one
 * program loads the ESM and the CommonJS build side by side.
 *
 * @example
 * ```ts
 * import { isZwgkError } from '@zwgk/core';
 * isZwgkError(new RangeError('x')); // => false
 * ```
 */
export function isZwgkError(value: unknown): value is ZwgkError {
  return value instanceof Error && value.name === 'ZwgkError' && 'code' in value && 'path' in value;
}
