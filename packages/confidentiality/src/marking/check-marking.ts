import { createFinding, type Finding, onDate, type PlainDateLike, parsePlainDate } from '@zwgk/core';
import { classificationAuthority } from './authority.ts';
import { type MarkingCheckFindings, markingCheckFindings, type UnclassifiableMatter } from './check-findings.ts';
import { addMonths } from './corresponding-day.ts';
import { type MarkingExpiry, markingExpiry, type PeriodStart } from './expiry.ts';
import { formatMarking, type SecrecyMarking } from './marking.ts';
import type { OrganRank } from './rules/authority.ts';
import { rule2014, rule2025 } from './rules/cited.ts';
import { firstRuledDay, longestPeriods, longTermOnlyByScope, type TermKind, termForms } from './rules/periods.ts';
import { levelWords, type SecrecyLevel } from './secrecy-level.ts';

/** What a marking is checked against. Only `on` is always needed. */
export interface MarkingContext extends Omit<PeriodStart, 'on'> {
  /** The day of issue that is marked (制发日): the rules of this day apply. */
  readonly on: PlainDateLike;
  /** The organ that classified (定密机关), by its level in the state. */
  readonly organ?: OrganRank;
  /** The highest level of an authorisation given to the organ (定密授权). */
  readonly authorised?: SecrecyLevel;
  /** The marking from which this one is derived (派生定密的来源). Derived classification needs no authority. */
  readonly derivedFrom?: SecrecyMarking;
  /**
   * What the scope of secrets (保密事项范围) says of a longer period or of 长期: `permits` it, or is `silent`. Not given: a
   * person has to look, and the finding is a warning.
   */
  readonly scope?: 'permits' | 'silent';
  /** What the matter is known to be, when that bars classification (不得确定为国家秘密的事项). */
  readonly matter?: UnclassifiableMatter;
}

type Report = <Code extends keyof MarkingCheckFindings>(
  code: Code,
  place: Parameters<typeof createFinding<MarkingCheckFindings, Code>>[2],
) => void;

/**
 * Checks a marking against the rules of the day on which it was made (核对国家秘密标志): the maximum of its level, 长期, the way
 * of stating the term, the organ's authority, the source of a derived classification, matters that may not be secret.
 *
 * @throws ZwgkError `core/invalid-date`, `core/date-out-of-range`
 * @source 《保守国家秘密法》(2024) arts 17, 18, 20(2); 《国家秘密定密管理规定》(2025) arts 11, 28, 29, 32
 * @example
 * ```ts
 * import { checkMarking, parseMarking } from '@zwgk/confidentiality';
 * const marking = parseMarking('绝密★40年');
 * const findings = checkMarking(marking, { on: '2026-03-02', organ: 'county', scope: 'silent' });
 * findings.map(({ code }) => code); // => ['confidentiality/period-too-long', 'confidentiality/no-classification-authority']
 * ```
 */
export function checkMarking(marking: SecrecyMarking, context: MarkingContext): readonly Finding[] {
  const on = parsePlainDate(context.on);
  const findings: Finding[] = [];
  const report: Report = (code, place) => findings.push(createFinding(markingCheckFindings, code, place));
  if (on < firstRuledDay) {
    report('confidentiality/no-classification-rules', { params: { on, first: firstRuledDay } });
    return findings;
  }
  checkTermForm(marking, on, report);
  checkLength(marking, { ...context, on }, report);
  checkAuthority(marking, context, on, report);
  checkSource(marking, context, report);
  checkMatter(context, on, report);
  return findings;
}

const termKindOf = ({ period, until, condition }: SecrecyMarking): TermKind | undefined => {
  if (period !== undefined) return period.unit;
  return until !== undefined ? 'until' : condition !== undefined ? 'condition' : undefined;
};

function checkTermForm(marking: SecrecyMarking, on: string, report: Report): void {
  const kind = termKindOf(marking);
  const form = termForms.find((candidate) => candidate.kind === kind);
  if (form !== undefined && on < form.from) {
    const params = { normalised: formatMarking(marking), from: parsePlainDate(form.from) };
    report('confidentiality/term-form-not-provided', { params, basis: form.basis });
  }
}

/** What a rule with an exception is worth: against the law only when the scope is known not to provide the exception. */
const severityBy = (scope: MarkingContext['scope']): 'error' | 'warning' => (scope === 'silent' ? 'error' : 'warning');

function checkLength(marking: SecrecyMarking, context: MarkingContext & { on: string }, report: Report): void {
  const { level, period } = marking;
  if (context.scope === 'permits') return;
  const severity = severityBy(context.scope);
  if (period?.unit === 'long-term') {
    const rule = onDate(longTermOnlyByScope, context.on);
    if (rule !== undefined)
      report('confidentiality/long-term-by-scope-only', { params: {}, basis: rule.basis, severity });
    return;
  }
  const longest = onDate(longestPeriods, context.on);
  if (longest === undefined) return;
  const years = longest.value.value[level];
  const latest = addMonths(parsePlainDate(context.on), years * 12);
  const expiry = markingExpiry(marking, context);
  if (latest !== undefined && endsAfter(expiry, latest)) {
    const params = { level, years, normalised: formatMarking(marking) };
    report('confidentiality/period-too-long', { params, basis: longest.basis, severity });
  }
}

const endsAfter = (expiry: MarkingExpiry, latest: string): boolean =>
  expiry.status === 'fixed' ? expiry.expiresOn > latest : expiry.because === 'out-of-range';

function checkAuthority(marking: SecrecyMarking, context: MarkingContext, on: string, report: Report): void {
  const { organ, authorised, derivedFrom } = context;
  if (organ === undefined || derivedFrom !== undefined) return;
  const authority = classificationAuthority(organ, on, authorised);
  if (authority === undefined || authority.levels.includes(marking.level)) return;
  const params = { level: marking.level, may: authority.levels.map((level) => levelWords[level]) };
  report('confidentiality/no-classification-authority', { params, basis: authority.basis });
}

function checkSource(marking: SecrecyMarking, { derivedFrom }: MarkingContext, report: Report): void {
  if (derivedFrom === undefined) return;
  const [given, source] = [formatMarking(marking), formatMarking(derivedFrom)];
  if (marking.level !== derivedFrom.level) {
    report('confidentiality/derived-level-differs', { params: { given, source } });
  } else if (given !== source) report('confidentiality/derived-term-differs', { params: { given, source } });
}

const ITEMS: readonly UnclassifiableMatter[] = [
  'needs-publicity',
  'not-state-secret-kind',
  'already-public',
  'public-by-law',
];

/** 《国家秘密定密管理暂行规定》第十九条 and 《国家秘密定密管理规定》第二十九条第一款 list the same four items. */
function checkMatter({ matter }: MarkingContext, on: string, report: Report): void {
  if (matter === undefined) return;
  const item = ITEMS.indexOf(matter) + 1;
  const basis =
    on >= '2025-05-01' ? [rule2025(29, 1, item)] : on >= '2014-03-09' ? [rule2014(19, undefined, item)] : [];
  report('confidentiality/unclassifiable-matter', { params: { matter }, basis });
}
