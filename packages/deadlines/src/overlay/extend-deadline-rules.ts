import { addDays, createFinding, type Finding, type Path, type PlainDate, parsePlainDate } from '@zwgk/core';
import { type DeadlineRule, type DeadlineRuleVersion, deadlineRule } from '../rule/deadline-rule.ts';
import type { Term } from '../rule/term.ts';
import { isNoLonger } from '../rule/term-length.ts';
import type { AddedRule, DeadlineOverlay, TightenedTerm } from './deadline-overlay.ts';
import { type OverlayFindings, overlayFindings } from './findings.ts';

/** The rules with an overlay laid over them, and what of it was refused. */
export interface ExtendedRules {
  /** To be handed to `deadline` and `requestClock` as `rules`. */
  readonly rules: readonly DeadlineRule[];
  readonly findings: readonly Finding[];
}

/**
 * Lays a region's or a body's own time limits over the national ones (叠加地方期限规定). It may add rules and tighten terms;
 * what loosens a national rule, or cannot be shown to be stricter on every day, is refused with a finding that cites the
 * rule. Stricter is shorter, for a minimum period longer. Ten calendar days are stricter than ten working days; how many
 * calendar days working days come to is not known beforehand, so that the other way round cannot be shown.
 *
 * @throws ZwgkError the errors of a date, for `from` and `to`
 * @example
 * ```ts
 * import { deadline, deadlineRules, extendDeadlineRules } from '@zwgk/deadlines';
 * const { rules, findings } = extendDeadlineRules(deadlineRules, {
 *   id: 'some-bureau',
 *   title: { zh: '某局', en: 'Some bureau' },
 *   tighten: [{ rule: 'request-reply', term: { unit: 'working-days', amount: 10 }, from: '2026-01-01', basis: '某局工作制度' }],
 * });
 * findings; // => []
 * deadline('request-reply', { from: '2026-03-02', rules }).due; // => '2026-03-16'
 * ```
 */
export function extendDeadlineRules(base: readonly DeadlineRule[], overlay: DeadlineOverlay): ExtendedRules {
  const findings: Finding[] = [];
  const rules = new Map(base.map((rule) => [rule.id, rule]));
  for (const [index, tightened] of (overlay.tighten ?? []).entries()) {
    const path = ['tighten', index];
    const rule = rules.get(tightened.rule);
    if (rule === undefined) {
      findings.push(finding('deadlines/overlay-unknown-rule', { rule: tightened.rule }, [...path, 'rule']));
      continue;
    }
    const refused = refusal(rule, tightened, path);
    if (refused === undefined) rules.set(rule.id, tighten(rule, tightened, overlay.id));
    else findings.push(refused);
  }
  for (const [index, added] of (overlay.add ?? []).entries()) {
    if (rules.has(added.id)) {
      findings.push(finding('deadlines/overlay-rule-exists', { rule: added.id }, ['add', index, 'id']));
    } else rules.set(added.id, addedRule(added, overlay.id));
  }
  return { rules: [...rules.values()], findings };
}

const finding = <Code extends keyof OverlayFindings & string>(
  code: Code,
  params: OverlayFindings[Code],
  path: Path,
  basis: DeadlineRuleVersion['basis'] = [],
): Finding => createFinding(overlayFindings, code, { params, path, basis });

/** The stretch of days for which an overlay speaks. */
const datesOf = ({ from, to }: TightenedTerm): { from: PlainDate; to: PlainDate | undefined } => ({
  from: parsePlainDate(from),
  to: to === undefined ? undefined : parsePlainDate(to),
});

const overlaps = (version: DeadlineRuleVersion, from: PlainDate, to: PlainDate | undefined): boolean =>
  (version.to === undefined || from <= version.to) &&
  (to === undefined || version.from === undefined || version.from <= to);

/** Why a tightening is refused: it has to be stricter than every version of the rule that it touches. */
function refusal(rule: DeadlineRule, tightened: TightenedTerm, path: Path): Finding | undefined {
  const { from, to } = datesOf(tightened);
  const touched = rule.versions.filter((version) => overlaps(version, from, to));
  if (touched.length === 0) return finding('deadlines/overlay-never-applies', { rule: rule.id }, [...path, 'from']);
  for (const version of touched) {
    const stricter = isStricter(tightened.term, version);
    if (stricter === true) continue;
    const code = stricter === false ? 'deadlines/overlay-loosens' : 'deadlines/overlay-not-comparable';
    const params = { rule: rule.id, local: tightened.term, national: version.term };
    return finding(code, params, [...path, 'term'], version.basis);
  }
  return undefined;
}

/** Any number is stricter than none. A minimum period, and one counted back, is stricter when it is longer. */
function isStricter(term: Term, { term: national, bound }: DeadlineRuleVersion): boolean | undefined {
  if (national.unit === 'none-stated') return term.unit !== 'none-stated';
  return bound === 'at-most' ? isNoLonger(term, national) : isNoLonger(national, term);
}

/** The rule with the stretch that the overlay speaks for cut out of its versions and put under the local term. */
function tighten(rule: DeadlineRule, tightened: TightenedTerm, overlay: string): DeadlineRule {
  const { from, to } = datesOf(tightened);
  const local = { overlay, basis: tightened.basis };
  const versions = rule.versions.flatMap((version): readonly DeadlineRuleVersion[] => {
    if (!overlaps(version, from, to)) return [version];
    const { from: began, to: ended, ...rest } = version;
    const first = began === undefined || began < from ? from : began;
    const last = to === undefined || (ended !== undefined && ended < to) ? ended : to;
    const before = { ...rest, ...(began !== undefined && { from: began }), to: addDays(first, -1) };
    const within = { ...rest, term: tightened.term, local, from: first, ...(last !== undefined && { to: last }) };
    const after =
      last === undefined || last === ended
        ? []
        : [{ ...rest, from: addDays(last, 1), ...(ended !== undefined && { to: ended }) }];
    return [...(began !== undefined && began >= from ? [] : [before]), within, ...after];
  });
  return { ...rule, versions };
}

function addedRule({ id, title, trigger, term, bound, from, to, basis }: AddedRule, overlay: string): DeadlineRule {
  const version = {
    term,
    basis: [],
    local: { overlay, basis },
    from,
    ...(to !== undefined && { to }),
    ...(bound !== undefined && { bound }),
  };
  return deadlineRule({ id, title, trigger, versions: [version] }, overlay);
}
