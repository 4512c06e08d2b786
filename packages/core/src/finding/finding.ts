import type { Language, Path, Wording } from '../bilingual.ts';
import type { Citation } from '../citation/citation.ts';

/** `error`: against the law or the format. `warning`: a person has to decide. `notice`: worth knowing. */
export type Severity = 'error' | 'warning' | 'notice';

/** Start and end of a place in a text, in UTF-16 code units of the text as given; the end is exclusive. */
export type Span = readonly [start: number, end: number];

/** One observation about an input (检查发现): plain JSON, without text. The text is made last, by `renderFinding`. */
export interface Finding<Code extends string = string, Params = unknown> {
  /** Public and stable: `package/kebab-case`. */
  readonly code: Code;
  readonly severity: Severity;
  readonly path: Path;
  readonly params: Params;
  readonly basis: readonly Citation[];
  readonly span?: Span;
}

/** What a code means: its severity, its legal basis, and its text in both languages. */
export interface FindingDefinition<Params> extends Wording<Params> {
  readonly severity: Severity;
  readonly basis?: readonly Citation[];
}

/**
 * The findings of one package, by code, from an interface that names the parameters of each. A code without both
 * texts does not compile.
 */
export type FindingDefinitions<Params> = { readonly [Code in keyof Params]: FindingDefinition<Params[Code]> };

/** The union of the findings that a package's definitions can make. */
export type FindingOf<Params> = { [Code in keyof Params & string]: Finding<Code, Params[Code]> }[keyof Params & string];

/** What can differ from one finding of a code to the next. */
export interface FindingPlace<Params> {
  readonly params: Params;
  readonly path?: Path;
  readonly span?: Span;
  /** In place of the definition's basis, when it depends on the case (for instance on the version in force). */
  readonly basis?: readonly Citation[];
  /** In place of the definition's severity, when the case is weaker than the rule (for instance a provisional date). */
  readonly severity?: Severity;
}

/**
 * Makes a finding from a package's definitions.
 *
 * @example
 * ```ts
 * import { createFinding, type FindingDefinitions } from '@zwgk/core';
 * const definitions = {
 *   'example/too-long': {
 *     severity: 'error',
 *     'zh-CN': ({ max }) => `超过 ${max} 字`,
 *     en: ({ max }) => `longer than ${max} characters`,
 *   },
 * } satisfies FindingDefinitions<{ 'example/too-long': { max: number } }>;
 * createFinding(definitions, 'example/too-long', { params: { max: 100 }, path: ['summary'] }).path; // => ['summary']
 * ```
 */
export function createFinding<Params, Code extends keyof Params & string>(
  definitions: FindingDefinitions<Params>,
  code: Code,
  { params, path = [], span, basis, severity }: FindingPlace<Params[Code]>,
): Finding<Code, Params[Code]> {
  const definition = definitions[code];
  return {
    code,
    severity: severity ?? definition.severity,
    path,
    params,
    basis: basis ?? definition.basis ?? [],
    ...(span !== undefined && { span }),
  };
}

/**
 * The text of a finding. `catalogues` are the definitions of the packages that may have made it; a code that none of
 * them knows is shown as it is, since a finding may come from a newer version.
 *
 * @example
 * ```ts
 * import { renderFinding } from '@zwgk/core';
 * const finding = { code: 'example/empty', severity: 'notice', path: ['title'], params: {}, basis: [] } as const;
 * const definitions = { 'example/empty': { 'zh-CN': () => '标题为空', en: () => 'the title is empty' } };
 * renderFinding(finding, [definitions], 'zh-CN'); // => '标题为空'
 * renderFinding(finding, [], 'zh-CN'); // => 'example/empty'
 * ```
 */
export function renderFinding(
  finding: Finding,
  catalogues: readonly Readonly<Record<string, Wording<never>>>[],
  language: Language,
): string {
  const wording = catalogues.find((catalogue) => finding.code in catalogue)?.[finding.code];
  return wording === undefined ? finding.code : wording[language](finding.params as never);
}

/**
 * The same finding, seen from an outer input: `path` is put before its own.
 *
 * @example
 * ```ts
 * import { findingAt } from '@zwgk/core';
 * const finding = { code: 'example/empty', severity: 'notice', path: ['title'], params: {}, basis: [] } as const;
 * findingAt(finding, ['entries', 3]).path; // => ['entries', 3, 'title']
 * ```
 */
export function findingAt<F extends Finding>(finding: F, path: Path): F {
  return { ...finding, path: [...path, ...finding.path] };
}
