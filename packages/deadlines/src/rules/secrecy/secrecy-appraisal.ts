import { deadlineRule } from '../../rule/deadline-rule.ts';
import { calendarDays } from '../../rule/term.ts';
import { text } from '../../rule/texts.ts';

const secrecy2024 = /* @__PURE__ */ text('state-secrets-regulation', '2024');
const appraisal2026 = /* @__PURE__ */ text('secrecy-appraisal-rule', '2026');

/**
 * 国家秘密鉴定的期限: the appraisal that an organ handling a case of leaking asks for; it is no tool of a disclosure office.
 * Unit: calendar days; neither text has a clause that counts working days.
 *
 * @source 保守国家秘密法实施条例 (2024) art. 63; 国家秘密鉴定工作规定 (2026) art. 27
 */
export const secrecyAppraisal = /* @__PURE__ */ deadlineRule({
  id: 'secrecy-appraisal',
  title: { zh: '作出国家秘密鉴定结论', en: 'Conclude an appraisal of secrecy' },
  trigger: { zh: '受理鉴定申请之日', en: 'the day on which the application is accepted' },
  versions: [
    {
      from: '2024-09-01',
      to: '2026-05-31',
      term: calendarDays(30),
      extension: calendarDays(30),
      notCounted: ['expert-appraisal'],
      basis: [secrecy2024(63, 2)],
    },
    {
      from: '2026-06-01',
      term: calendarDays(30),
      extension: calendarDays(30),
      notCounted: ['organ-consultation', 'expert-appraisal'],
      basis: [secrecy2024(63, 2), appraisal2026(27)],
    },
  ],
});

/**
 * 审查鉴定申请的期限: whether the application is accepted. Unit: calendar days.
 *
 * @source 国家秘密鉴定工作规定 (2026) art. 15
 */
export const appraisalAccept = /* @__PURE__ */ deadlineRule({
  id: 'appraisal-accept',
  title: { zh: '决定是否受理国家秘密鉴定申请', en: 'Decide whether to accept an application for appraisal' },
  trigger: { zh: '收到鉴定申请之日', en: 'the day of receipt of the application' },
  versions: [
    {
      from: '2026-06-01',
      term: calendarDays(5),
      restartedBy: { zh: '材料修改完成或者补齐', en: 'the material being amended or made complete' },
      basis: [appraisal2026(15)],
    },
  ],
});

/**
 * 审查不予受理异议的期限. Unit: calendar days.
 *
 * @source 国家秘密鉴定工作规定 (2026) art. 17
 */
export const appraisalObjection = /* @__PURE__ */ deadlineRule({
  id: 'appraisal-objection',
  title: { zh: '审查对不予受理鉴定申请的异议', en: 'Examine an objection against a refusal to appraise' },
  trigger: { zh: '收到书面异议之日', en: 'the day of receipt of the objection in writing' },
  versions: [{ from: '2026-06-01', term: calendarDays(10), basis: [appraisal2026(17)] }],
});

/**
 * 反馈鉴定意见的期限: what a unit that is asked for its opinion has, as a rule. Unit: calendar days. The rule leaves open from
 * which day.
 *
 * @source 国家秘密鉴定工作规定 (2026) art. 24
 */
export const appraisalFeedback = /* @__PURE__ */ deadlineRule({
  id: 'appraisal-feedback',
  title: { zh: '反馈国家秘密鉴定意见', en: 'Give an opinion that an appraisal asks for' },
  trigger: { zh: '收到征求鉴定意见的要求之日', en: 'the day of receipt of the request for an opinion' },
  versions: [
    {
      from: '2026-06-01',
      term: calendarDays(15),
      exception: {
        zh: '一般如此；重大、疑难、复杂或者数量较多的，经协商可以适当延长',
        en: 'as a rule; it may be longer by agreement where the matter is grave, hard or voluminous',
      },
      basis: [appraisal2026(24)],
    },
  ],
});

/**
 * 复核鉴定结论的期限: by the national authority, whose conclusion is final. Unit: calendar days.
 *
 * @source 国家秘密鉴定工作规定 (2026) art. 33
 */
export const appraisalReview = /* @__PURE__ */ deadlineRule({
  id: 'appraisal-review',
  title: { zh: '作出国家秘密鉴定复核结论', en: 'Conclude the review of an appraisal' },
  trigger: { zh: '受理复核申请之日', en: 'the day on which the application for review is accepted' },
  versions: [
    {
      from: '2026-06-01',
      term: calendarDays(60),
      extension: calendarDays(30),
      notCounted: ['organ-consultation', 'expert-appraisal'],
      basis: [appraisal2026(33)],
    },
  ],
});
