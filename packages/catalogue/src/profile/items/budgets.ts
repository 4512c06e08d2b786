import { budgetLaw2018, limitedBy, regulation2019 } from '../cited.ts';
import type { Named, NationalItem } from '../national-item.ts';
import { article20 } from './article-20-item.ts';

/** What sets budgets of a government apart from those of a department. */
interface Budgets {
  readonly id: 'government' | 'department';
  readonly level2: Named;
  readonly elements: readonly Named[];
  /** Of art. 14 of the Budget Law. */
  readonly paragraph: 1 | 2;
  readonly rule: string;
  readonly responsible: Named;
}

/** 批准、批复之日起20日内 */
const budgets = ({ id, level2, elements, paragraph, rule, responsible }: Budgets): NationalItem => ({
  ...article20(7, `budgets.${id}`, level2, elements, {
    timeLimit: [limitedBy(rule, { unit: 'calendar-days', amount: 20 })],
    concepts: [
      { scheme: 'key-areas', id: `budgets-and-debt.${id}-budget` },
      { scheme: 'key-areas', id: `budgets-and-debt.${id}-accounts` },
      { scheme: 'power-fields', id: 'finance', confidence: 'inferred' },
    ],
  }),
  basis: [regulation2019(20, 0, 7), budgetLaw2018(14, paragraph)],
  responsible,
});

/**
 * 政府预算、决算: published within 20 days of the approval by the people’s congress or its standing committee.
 *
 * @source 《政府信息公开条例》(2019) art. 20(7); 《预算法》(2018) art. 14(1)
 */
export const governmentBudgets: NationalItem = /* @__PURE__ */ budgets({
  id: 'government',
  level2: ['政府预算、决算', 'Budget and final accounts of the government'],
  elements: [
    ['预算', 'budget'],
    ['预算调整', 'adjustment'],
    ['预算执行情况的报告', 'report on execution'],
    ['决算', 'final accounts'],
  ],
  paragraph: 1,
  rule: 'budget-publication',
  responsible: ['本级政府财政部门', 'the finance department of the government'],
});

/**
 * 部门预算、决算: published within 20 days of the approval by the finance department.
 *
 * @source 《政府信息公开条例》(2019) art. 20(7); 《预算法》(2018) art. 14(2)
 */
export const departmentBudgets: NationalItem = /* @__PURE__ */ budgets({
  id: 'department',
  level2: ['部门预算、决算', 'Budget and final accounts of the department'],
  elements: [
    ['预算', 'budget'],
    ['决算', 'final accounts'],
  ],
  paragraph: 2,
  rule: 'dept-budget-publication',
  responsible: ['各部门', 'the department'],
});
