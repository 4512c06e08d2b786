import { deadlineRule } from '../../rule/deadline-rule.ts';
import { hours } from '../../rule/term.ts';
import { text } from '../../rule/texts.ts';

const secrecy2014 = /* @__PURE__ */ text('state-secrets-regulation', '2014');
const secrecy2024 = /* @__PURE__ */ text('state-secrets-regulation', '2024');

/**
 * 报告泄密的期限: to the secrecy authority of the same level and to the superior. Unit: hours, from the discovery that a
 * secret has leaked or may have; nights and days off count.
 *
 * @source 保守国家秘密法实施条例 (2014) art. 34, (2024) art. 61
 */
export const leakReport = /* @__PURE__ */ deadlineRule({
  id: 'leak-report',
  title: { zh: '报告国家秘密已经或者可能泄露', en: 'Report that a state secret has leaked or may have' },
  trigger: { zh: '发现已经或者可能泄密之时', en: 'the moment at which the leak, or its danger, is discovered' },
  versions: [
    { from: '2014-03-01', to: '2024-08-31', term: hours(24), basis: [secrecy2014(34)] },
    { from: '2024-09-01', term: hours(24), basis: [secrecy2024(61)] },
  ],
});

/**
 * 逐级上报泄密的期限: a local secrecy authority passes the report on, level by level. Unit: hours.
 *
 * @source 保守国家秘密法实施条例 (2014) art. 34, (2024) art. 61
 */
export const leakReportOnward = /* @__PURE__ */ deadlineRule({
  id: 'leak-report-onward',
  title: { zh: '保密行政管理部门逐级上报泄密', en: 'Pass the report of a leak on, level by level' },
  trigger: { zh: '地方保密行政管理部门接到泄密报告之时', en: 'the moment of receipt of the report' },
  versions: [
    { from: '2014-03-01', to: '2024-08-31', term: hours(24), basis: [secrecy2014(34)] },
    { from: '2024-09-01', term: hours(24), basis: [secrecy2024(61)] },
  ],
});
