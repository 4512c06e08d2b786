import { deadlineRule } from '../../rule/deadline-rule.ts';
import { noneStated, workingDays } from '../../rule/term.ts';
import { text } from '../../rule/texts.ts';

const enterprise2014 = /* @__PURE__ */ text('enterprise-information-regulation', '2014');
const enterprise2024 = /* @__PURE__ */ text('enterprise-information-regulation', '2024');

/**
 * 答复企业信息查询、处理虚假信息举报的期限: an answer in writing to who asks about publicised information, or reports it as
 * false. Unit: working days.
 *
 * @source 企业信息公示暂行条例 (2014), (2024) art. 13
 */
export const enterpriseInfoQuery = /* @__PURE__ */ deadlineRule({
  id: 'enterprise-info-query',
  title: {
    zh: '书面答复企业信息查询或者虚假信息举报',
    en: 'Answer a query about an enterprise, or a report of false information, in writing',
  },
  trigger: { zh: '收到查询申请或者举报材料之日', en: 'the day of receipt of the query or the report' },
  versions: [
    { from: '2014-10-01', to: '2024-04-30', term: workingDays(20), basis: [enterprise2014(13)] },
    { from: '2024-05-01', term: workingDays(20), basis: [enterprise2024(13)] },
  ],
});

/**
 * 政府部门更正公示的企业信息: a department corrects what it finds, or is shown, to be wrong. Without a number.
 *
 * @source 企业信息公示暂行条例 (2024) art. 12(1)
 */
export const enterpriseInfoCorrection = /* @__PURE__ */ deadlineRule({
  id: 'enterprise-info-correction',
  title: {
    zh: '政府部门更正不准确的企业信息',
    en: 'Correct wrong information on an enterprise that a department publicised',
  },
  trigger: {
    zh: '发现信息不准确或者他人证明信息不准确之日',
    en: 'the day on which the information is found, or shown, to be wrong',
  },
  versions: [{ from: '2024-05-01', term: noneStated('promptly'), basis: [enterprise2024(12, 1)] }],
});
