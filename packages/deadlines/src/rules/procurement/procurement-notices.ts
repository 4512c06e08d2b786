import { deadlineRule } from '../../rule/deadline-rule.ts';
import { workingDays } from '../../rule/term.ts';
import { text } from '../../rule/texts.ts';

const procurement2015 = /* @__PURE__ */ text('government-procurement-regulation', '2015');

/**
 * 单一来源采购公示的期限: a notice that stands at least so long, for what is above the threshold of open tendering. Unit:
 * working days.
 *
 * @source 政府采购法实施条例 (2015) art. 38
 */
export const procurementSingleSource = /* @__PURE__ */ deadlineRule({
  id: 'procurement-single-source',
  title: { zh: '单一来源采购公示', en: 'Notice of procurement from a single source' },
  trigger: { zh: '公示之日', en: 'the day of the notice' },
  versions: [{ from: '2015-03-01', term: workingDays(5), bound: 'at-least', basis: [procurement2015(38)] }],
});

/**
 * 提供招标文件的期限: tender documents are on offer at least so long. Unit: working days.
 *
 * @source 政府采购法实施条例 (2015) art. 31
 */
export const procurementDocumentsSupply = /* @__PURE__ */ deadlineRule({
  id: 'procurement-documents-supply',
  title: { zh: '提供招标文件', en: 'Supply of the tender documents' },
  trigger: { zh: '招标文件开始发出之日', en: 'the first day on which the documents are given out' },
  versions: [{ from: '2015-03-01', term: workingDays(5), bound: 'at-least', basis: [procurement2015(31)] }],
});

/**
 * 提交资格预审申请文件的期限: applicants for prequalification have at least so long. Unit: working days.
 *
 * @source 政府采购法实施条例 (2015) art. 21
 */
export const procurementDocumentsPrequalification = /* @__PURE__ */ deadlineRule({
  id: 'procurement-documents-prequalification',
  title: { zh: '提交资格预审申请文件', en: 'Time to apply for prequalification' },
  trigger: { zh: '资格预审公告发布之日', en: 'the day of the call for prequalification' },
  versions: [{ from: '2015-03-01', term: workingDays(5), bound: 'at-least', basis: [procurement2015(21)] }],
});
