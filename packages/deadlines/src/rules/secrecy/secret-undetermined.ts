import { deadlineRule } from '../../rule/deadline-rule.ts';
import { calendarDays, workingDays } from '../../rule/term.ts';
import { text } from '../../rule/texts.ts';

const secrecy2014 = /* @__PURE__ */ text('state-secrets-regulation', '2014');
const secrecy2024 = /* @__PURE__ */ text('state-secrets-regulation', '2024');

/**
 * 报请确定不明确事项的期限: a matter that the lists of secrets do not name is protected first, then reported. Unit: calendar
 * days in the text of 2014, working days in that of 2024.
 *
 * @source 保守国家秘密法实施条例 (2014) art. 19, (2024) art. 25
 */
export const secretUndeterminedReport = /* @__PURE__ */ deadlineRule({
  id: 'secret-undetermined-report',
  title: { zh: '报请确定不明确事项是否属于国家秘密', en: 'Report a matter of which the secrecy is undetermined' },
  trigger: {
    zh: '先行拟定密级并采取保密措施之日',
    en: 'the day on which a level is proposed and the matter protected',
  },
  versions: [
    { from: '2014-03-01', to: '2024-08-31', term: calendarDays(10), basis: [secrecy2014(19)] },
    { from: '2024-09-01', term: workingDays(10), basis: [secrecy2024(25)] },
  ],
});

/**
 * 确定不明确事项的期限: the secrecy authority decides. Unit: calendar days in the text of 2014, working days in that of 2024.
 *
 * @source 保守国家秘密法实施条例 (2014) art. 19, (2024) art. 25
 */
export const secretUndeterminedAnswer = /* @__PURE__ */ deadlineRule({
  id: 'secret-undetermined-answer',
  title: {
    zh: '对不明确事项是否属于国家秘密作出决定',
    en: 'Decide on a matter of which the secrecy is undetermined',
  },
  trigger: { zh: '保密行政管理部门接到报告之日', en: 'the day of receipt of the report' },
  versions: [
    { from: '2014-03-01', to: '2024-08-31', term: calendarDays(10), basis: [secrecy2014(19)] },
    { from: '2024-09-01', term: workingDays(10), basis: [secrecy2024(25)] },
  ],
});
