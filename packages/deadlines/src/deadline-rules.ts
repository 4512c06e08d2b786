import { errorOf, type PlainDate, type PlainDateLike, parsePlainDate, quoteCode } from '@zwgk/core';
import { deadlineErrors } from './errors.ts';
import type { DeadlineRule, DeadlineRuleVersion } from './rule/deadline-rule.ts';
import { archivesRules } from './rules/archives/archives-rules.ts';
import { budgetRules } from './rules/budget/budget-rules.ts';
import { complaintRules } from './rules/complaint/complaint-rules.ts';
import { dataSharingRules } from './rules/data-sharing/data-sharing-rules.ts';
import { draftsRules } from './rules/drafts/drafts-rules.ts';
import { emergencyRules } from './rules/emergency/emergency-rules.ts';
import { enforcementRules } from './rules/enforcement/enforcement-rules.ts';
import { enterpriseRules } from './rules/enterprise/enterprise-rules.ts';
import { feeRules } from './rules/fee/fee-rules.ts';
import { landRules } from './rules/land/land-rules.ts';
import { litigationRules } from './rules/litigation/litigation-rules.ts';
import { opinionRules } from './rules/opinion/opinion-rules.ts';
import { petitionRules } from './rules/petition/petition-rules.ts';
import { policyRules } from './rules/policy/policy-rules.ts';
import { procurementRules } from './rules/procurement/procurement-rules.ts';
import { publicationRules } from './rules/publication/publication-rules.ts';
import { reconsiderationRules } from './rules/reconsideration/reconsideration-rules.ts';
import { reportRules } from './rules/report/report-rules.ts';
import { requestRules } from './rules/request/request-rules.ts';
import { secrecyRules } from './rules/secrecy/secrecy-rules.ts';
import { sectorsRules } from './rules/sectors/sectors-rules.ts';
import { suggestionsRules } from './rules/suggestions/suggestions-rules.ts';

const registry = [
  ...publicationRules,
  ...requestRules,
  ...feeRules,
  ...reportRules,
  ...reconsiderationRules,
  ...litigationRules,
  ...complaintRules,
  ...petitionRules,
  ...policyRules,
  ...opinionRules,
  ...suggestionsRules,
  ...budgetRules,
  ...enforcementRules,
  ...enterpriseRules,
  ...draftsRules,
  ...landRules,
  ...sectorsRules,
  ...procurementRules,
  ...secrecyRules,
  ...archivesRules,
  ...dataSharingRules,
  ...emergencyRules,
] as const;

/** The id of a national time limit (期限规则代码). */
export type DeadlineRuleId = (typeof registry)[number]['id'];

/**
 * Every time limit that is modelled (期限规则登记): disclosure law first, then remedies, publicity, and the neighbouring laws.
 * Those for which the law names no number are among them, so that an application can say so.
 */
export const deadlineRules: readonly DeadlineRule<DeadlineRuleId>[] = registry;

/** One look-up table for each list of rules that was asked: the national one, and those that overlays made. */
const tables = /* @__PURE__ */ new WeakMap<readonly DeadlineRule[], ReadonlyMap<string, DeadlineRule>>();

/** The rule with an id in a list. @throws ZwgkError `deadlines/unknown-rule` */
export function ruleOf(id: string, rules: readonly DeadlineRule[]): DeadlineRule {
  let table = tables.get(rules);
  if (table === undefined) {
    table = new Map(rules.map((rule) => [rule.id, rule]));
    tables.set(rules, table);
  }
  const found = table.get(id);
  if (found !== undefined) return found;
  throw errorOf(deadlineErrors, 'deadlines/unknown-rule', { value: quoteCode(id) }, ['rule']);
}

/** The version of a rule that a trigger on a day falls under. @throws ZwgkError `deadlines/not-in-force-yet`, `deadlines/no-longer-in-force` */
export function versionOf(rule: DeadlineRule, on: PlainDate): DeadlineRuleVersion {
  const { id, versions } = rule;
  for (const version of versions) {
    if (version.to !== undefined && on > version.to) continue;
    if (version.from === undefined || version.from <= on) return version;
    throw errorOf(deadlineErrors, 'deadlines/not-in-force-yet', { rule: id, on, from: version.from }, ['from']);
  }
  const to = versions.at(-1)?.to ?? on;
  throw errorOf(deadlineErrors, 'deadlines/no-longer-in-force', { rule: id, on, to }, ['from']);
}

/** A time limit as it stood on a day. */
export interface DeadlineRuleOnDate extends Omit<DeadlineRule, 'versions'>, DeadlineRuleVersion {}

/**
 * A time limit as it stood on a day (某日有效的期限规则).
 *
 * @param options `on`: the day of the trigger; the last version when it is left out. `rules`: the national ones unless
 *   others are given, see `extendDeadlineRules`
 * @throws ZwgkError `deadlines/unknown-rule`, `deadlines/not-in-force-yet`, `deadlines/no-longer-in-force`, the errors of a
 *   date
 * @example
 * ```ts
 * import { deadlineRule } from '@zwgk/deadlines';
 * deadlineRule('request-reply', { on: '2019-05-14' }).term; // => { unit: 'working-days', amount: 15 }
 * deadlineRule('request-reply').term; // => { unit: 'working-days', amount: 20 }
 * ```
 */
export function deadlineRule(
  id: DeadlineRuleId | (string & {}),
  { on, rules = deadlineRules }: { readonly on?: PlainDateLike; readonly rules?: readonly DeadlineRule[] } = {},
): DeadlineRuleOnDate {
  const rule = ruleOf(id, rules);
  const { versions, ...rest } = rule;
  const last = versions.at(-1);
  const version = on === undefined && last !== undefined ? last : versionOf(rule, parsePlainDate(on));
  return { ...rest, ...version };
}
