import { deadlineRule } from '../../rule/deadline-rule.ts';
import { fixedDate } from '../../rule/term.ts';
import { text } from '../../rule/texts.ts';

const enterprise2014 = /* @__PURE__ */ text('enterprise-information-regulation', '2014');
const enterprise2024 = /* @__PURE__ */ text('enterprise-information-regulation', '2024');

const trigger = { zh: '年度报告所属年度', en: 'the year that the annual report is of' } as const;

/**
 * 企业报送并公示年度报告的期限: from 1 January to 30 June of the year after. The due date is the last day of that window; a
 * fixed date has no clause that moves it.
 *
 * @source 企业信息公示暂行条例 (2014), (2024) art. 8
 */
export const enterpriseAnnualReport = /* @__PURE__ */ deadlineRule({
  id: 'enterprise-annual-report',
  title: { zh: '企业报送并公示年度报告', en: 'File and publicise the annual report of an enterprise' },
  trigger,
  versions: [
    { from: '2014-10-01', to: '2024-04-30', term: fixedDate(6, 30), basis: [enterprise2014(8)] },
    { from: '2024-05-01', term: fixedDate(6, 30), basis: [enterprise2024(8)] },
  ],
});

/**
 * 更正企业年度报告公示信息的期限: corrections are done by the same 30 June.
 *
 * @source 企业信息公示暂行条例 (2014), (2024) art. 12(2)
 */
export const enterpriseAnnualReportCorrection = /* @__PURE__ */ deadlineRule({
  id: 'enterprise-annual-report-correction',
  title: { zh: '更正企业年度报告公示信息', en: 'Correct the annual report of an enterprise' },
  trigger,
  versions: [
    { from: '2014-10-01', to: '2024-04-30', term: fixedDate(6, 30), basis: [enterprise2014(12, 2)] },
    { from: '2024-05-01', term: fixedDate(6, 30), basis: [enterprise2024(12, 2)] },
  ],
});
