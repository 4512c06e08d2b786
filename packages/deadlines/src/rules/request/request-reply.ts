import { deadlineRule } from '../../rule/deadline-rule.ts';
import { workingDays } from '../../rule/term.ts';
import { regulation2007, regulation2019 } from '../../rule/texts.ts';

/**
 * 答复政府信息公开申请的期限: how long an organ has to answer a disclosure request that it cannot answer on the spot. Unit:
 * working days; neither text says whether the day of receipt counts.
 */
export const requestReply = /* @__PURE__ */ deadlineRule({
  id: 'request-reply',
  title: { zh: '答复政府信息公开申请', en: 'Answer a disclosure request' },
  trigger: { zh: '收到申请之日', en: 'the day of receipt of the request' },
  versions: [
    {
      from: '2008-05-01',
      to: '2019-05-14',
      term: workingDays(15),
      extension: workingDays(15),
      notCounted: ['third-party-consultation'],
      basis: [regulation2007(24)],
      consequence: {
        zh: '申请人可以举报，可以申请行政复议或者提起行政诉讼；逾期情节严重的，对责任人员给予处分',
        en: 'the applicant may complain, and seek reconsideration or sue; in serious cases those responsible are disciplined',
      },
    },
    {
      from: '2019-05-15',
      term: workingDays(20),
      extension: workingDays(20),
      notCounted: ['third-party-consultation', 'organ-consultation'],
      restartedBy: {
        zh: '收到补正后的申请；缴纳信息处理费',
        en: 'receipt of the supplemented request; payment of the processing fee',
      },
      basis: [regulation2019(33)],
      consequence: {
        zh: '申请人可以向主管部门投诉、举报，可以申请行政复议或者提起行政诉讼',
        en: 'the applicant may complain to the competent authority, and seek reconsideration or sue',
      },
    },
  ],
});
