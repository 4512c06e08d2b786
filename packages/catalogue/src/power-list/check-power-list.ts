import { createFinding, type FindingOf, type Path, quoteCode, quoteValue } from '@zwgk/core';
import { powerKinds } from '../taxonomy/schemes/power-kinds.ts';
import { type PowerListFindings, powerListFindings } from './findings.ts';
import type { PowerList } from './power-list.ts';

/** What the check of a list of powers found, and the numbers that it counted. */
export interface PowerListCheck {
  /** How many powers of each kind are listed, by id of the kind; of every kind, so that a number may be 0. */
  readonly counts: Readonly<Record<string, number>>;
  readonly findings: readonly FindingOf<PowerListFindings>[];
}

/**
 * Checks a list of powers (检查权力清单): whether each is of a kind that there is, none stands twice, and the numbers that the
 * list gives are those that it holds.
 *
 * @source work report of a county bureau on its list of powers: licences, penalties, coercion, levies, others, with numbers
 * @example
 * ```ts
 * import { checkPowerList } from '@zwgk/catalogue';
 * const { counts, findings } = checkPowerList({
 *   body: '某县某局',
 *   powers: [{ id: '1', title: '燃气经营许可证核发', kind: '行政许可' }],
 *   counts: { 行政许可: 2 },
 * });
 * counts['licensing']; // => 1
 * findings.map(({ code }) => code); // => ['catalogue/power-count-apart']
 * ```
 */
export function checkPowerList({ powers, counts: said = {} }: PowerList): PowerListCheck {
  const findings: FindingOf<PowerListFindings>[] = [];
  const report = <Code extends keyof PowerListFindings & string>(
    code: Code,
    params: PowerListFindings[Code],
    path: Path,
  ): void => {
    findings.push(createFinding(powerListFindings, code, { params, path }) as FindingOf<PowerListFindings>);
  };
  const kindOf = (name: string, path: Path): string | undefined => {
    const resolution = powerKinds.resolve(name);
    if ('concept' in resolution) return resolution.concept.id;
    report('catalogue/power-kind-unknown', { value: quoteValue(name) }, path);
    return undefined;
  };
  const counts = new Map(powerKinds.concepts.map(({ id }) => [id, 0]));
  const seen = new Set<string>();
  for (const [index, { id, kind }] of powers.entries()) {
    if (seen.has(id)) report('catalogue/power-repeated', { value: quoteCode(id) }, ['powers', index, 'id']);
    seen.add(id);
    const known = kindOf(kind, ['powers', index, 'kind']);
    if (known !== undefined) counts.set(known, (counts.get(known) ?? 0) + 1);
  }
  for (const [name, number] of Object.entries(said)) {
    const kind = kindOf(name, ['counts', name]);
    const listed = kind === undefined ? number : (counts.get(kind) ?? 0);
    if (kind !== undefined && listed !== number) {
      report('catalogue/power-count-apart', { kind, said: number, listed }, ['counts', name]);
    }
  }
  return { counts: Object.fromEntries(counts), findings };
}
