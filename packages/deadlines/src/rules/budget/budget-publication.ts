import { deadlineRule } from '../../rule/deadline-rule.ts';
import { calendarDays } from '../../rule/term.ts';
import { text } from '../../rule/texts.ts';

const budget2018 = /* @__PURE__ */ text('budget-law', '2018');
const regulation2020 = /* @__PURE__ */ text('budget-regulation', '2020');

/** Art. 14(4) says so for both rules of the law. */
const exception = { zh: '涉及国家秘密的除外', en: 'not what is a state secret' } as const;

/**
 * 公开政府预算、预算调整、决算和预算执行情况报告的期限. Unit: calendar days; the law has no clause that counts working days or
 * moves the last day.
 *
 * @source 预算法 (2018) art. 14(1), (4)
 */
export const budgetPublication = /* @__PURE__ */ deadlineRule({
  id: 'budget-publication',
  title: {
    zh: '公开政府预算、预算调整、决算和预算执行情况报告',
    en: 'Publish the budget of a government, its adjustment, execution and final accounts',
  },
  trigger: {
    zh: '人民代表大会或者其常务委员会批准之日',
    en: 'the day of approval by the people’s congress or its standing committee',
  },
  versions: [{ from: '2018-12-29', term: calendarDays(20), exception, basis: [budget2018(14, 1), budget2018(14, 4)] }],
});

/**
 * 公开部门预算、决算的期限. Unit: calendar days.
 *
 * @source 预算法 (2018) art. 14(2), (4)
 */
export const deptBudgetPublication = /* @__PURE__ */ deadlineRule({
  id: 'dept-budget-publication',
  title: { zh: '公开部门预算、决算', en: 'Publish the budget and the accounts of a department' },
  trigger: { zh: '财政部门批复之日', en: 'the day of approval by the finance department' },
  versions: [{ from: '2018-12-29', term: calendarDays(20), exception, basis: [budget2018(14, 2), budget2018(14, 4)] }],
});

/**
 * 公开部门所属单位预算、决算的期限. Unit: calendar days.
 *
 * @source 预算法实施条例 (2020) art. 6(4)
 */
export const unitBudgetPublication = /* @__PURE__ */ deadlineRule({
  id: 'unit-budget-publication',
  title: { zh: '公开单位预算、决算', en: 'Publish the budget and the accounts of a unit' },
  trigger: { zh: '部门批复之日', en: 'the day of approval by the department' },
  versions: [{ from: '2020-10-01', term: calendarDays(20), basis: [regulation2020(6, 4)] }],
});
