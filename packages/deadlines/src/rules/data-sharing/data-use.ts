import { deadlineRule } from '../../rule/deadline-rule.ts';
import { workingDays, years } from '../../rule/term.ts';
import { text } from '../../rule/texts.ts';

const sharing2025 = /* @__PURE__ */ text('government-data-sharing-regulation', '2025');

/**
 * 校核政务数据的期限: the department that provides the data verifies, corrects and reports back. Unit: working days.
 *
 * @source 政务数据共享条例 (2025) art. 26
 */
export const dataCorrection = /* @__PURE__ */ deadlineRule({
  id: 'data-correction',
  title: { zh: '核实、更正政务数据并反馈', en: 'Verify and correct data, and report back' },
  trigger: { zh: '收到政务数据校核申请之日', en: 'the day of receipt of the request for correction' },
  versions: [{ from: '2025-08-01', term: workingDays(10), basis: [sharing2025(26)] }],
});

/**
 * 保存共享数据使用记录的期限: records of the use of shared data are kept at least so long. Unit: years. The regulation leaves
 * open from which day; the day of the use is ours.
 *
 * @source 政务数据共享条例 (2025) art. 29
 */
export const dataUseRecords = /* @__PURE__ */ deadlineRule({
  id: 'data-use-records',
  title: { zh: '保存共享政务数据使用记录', en: 'Keep the records of the use of shared data' },
  trigger: { zh: '使用共享数据并作出记录之日', en: 'the day on which shared data are used and the use is recorded' },
  versions: [
    {
      from: '2025-08-01',
      term: years(3),
      bound: 'at-least',
      exception: {
        zh: '法律、行政法规另有规定的，从其规定',
        en: 'unless a law or an administrative regulation provides otherwise',
      },
      basis: [sharing2025(29)],
    },
  ],
});
