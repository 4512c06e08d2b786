import { deadlineRule } from '../../rule/deadline-rule.ts';
import { calendarDays, noneStated, workingDays } from '../../rule/term.ts';
import { regulation2019, text } from '../../rule/texts.ts';

const petitions2022 = /* @__PURE__ */ text('petition-regulation', '2022');

/**
 * 以申请形式进行的信访: when the applicant is told that a petition is not handled as a request. No number of its own.
 *
 * @source 政府信息公开条例 (2019) art. 39(1)
 */
export const petitionRedirect = /* @__PURE__ */ deadlineRule({
  id: 'petition-redirect',
  title: {
    zh: '告知信访事项不作为政府信息公开申请处理',
    en: 'Tell that a petition is not handled as a disclosure request',
  },
  trigger: { zh: '收到申请之日', en: 'the day of receipt of the request' },
  versions: [
    {
      from: '2019-05-15',
      term: noneStated('nothing'),
      basis: [regulation2019(39, 1)],
      consequence: {
        zh: '可以告知申请人通过相应渠道提出',
        en: 'the applicant may be told which channel to use',
      },
    },
  ],
});

/**
 * 信访事项登记后的处理和告知: how soon a petition is passed on, or the petitioner told of its receipt and way. Unit: calendar
 * days. The Regulation on Petition Work has no clause on counting.
 *
 * @source 信访工作条例 (2022) arts 22, 23
 */
export const petitionRegistration = /* @__PURE__ */ deadlineRule({
  id: 'petition-registration',
  title: { zh: '信访事项登记后转送或者书面告知', en: 'Pass a registered petition on, or tell the petitioner' },
  trigger: { zh: '收到信访事项之日', en: 'the day the petition is received' },
  versions: [{ from: '2022-05-01', term: calendarDays(15), basis: [petitions2022(22), petitions2022(23)] }],
});

/**
 * 对错转信访事项的异议: how soon an organ objects that a petition passed on to it is not its own. Unit: working days.
 *
 * @source 信访工作条例 (2022) art. 23(3)
 */
export const petitionTransferObjection = /* @__PURE__ */ deadlineRule({
  id: 'petition-transfer-objection',
  title: { zh: '对转送、交办的信访事项提出异议', en: 'Object to a petition wrongly passed on' },
  trigger: { zh: '收到转送、交办的信访事项之日', en: 'the day the petition passed on is received' },
  versions: [
    {
      from: '2022-05-01',
      term: workingDays(5),
      basis: [petitions2022(23, 3)],
      consequence: {
        zh: '经转送、交办的机关核实同意后，交还材料',
        en: 'the papers go back once whoever passed them on agrees',
      },
    },
  ],
});

/**
 * 信访事项办结: how soon a petition is settled. Unit: calendar days, extended once the head of the organ approves and the
 * petitioner is told why.
 *
 * @source 信访工作条例 (2022) art. 34
 */
export const petitionHandling = /* @__PURE__ */ deadlineRule({
  id: 'petition-handling',
  title: { zh: '办结信访事项', en: 'Settle a petition' },
  trigger: { zh: '受理信访事项之日', en: 'the day the petition is accepted' },
  versions: [{ from: '2022-05-01', term: calendarDays(60), extension: calendarDays(30), basis: [petitions2022(34)] }],
});

/** 请求信访复查. Unit: calendar days. @source 信访工作条例 (2022) art. 35 */
export const petitionReviewRequest = /* @__PURE__ */ deadlineRule({
  id: 'petition-review-request',
  title: { zh: '请求复查信访处理意见', en: 'Ask for a review of how a petition was settled' },
  trigger: { zh: '信访人收到书面答复之日', en: 'the day the petitioner receives the written answer' },
  versions: [{ from: '2022-05-01', term: calendarDays(30), basis: [petitions2022(35)] }],
});

/** 提出信访复查意见. Unit: calendar days. @source 信访工作条例 (2022) art. 35 */
export const petitionReview = /* @__PURE__ */ deadlineRule({
  id: 'petition-review',
  title: { zh: '提出信访复查意见', en: 'Review how a petition was settled' },
  trigger: { zh: '收到复查请求之日', en: 'the day the request for review is received' },
  versions: [{ from: '2022-05-01', term: calendarDays(30), basis: [petitions2022(35)] }],
});

/** 请求信访复核. Unit: calendar days. @source 信访工作条例 (2022) art. 36(1) */
export const petitionRecheckRequest = /* @__PURE__ */ deadlineRule({
  id: 'petition-recheck-request',
  title: { zh: '请求复核信访复查意见', en: 'Ask for a recheck of the review of a petition' },
  trigger: { zh: '信访人收到书面复查意见之日', en: 'the day the petitioner receives the written review' },
  versions: [{ from: '2022-05-01', term: calendarDays(30), basis: [petitions2022(36, 1)] }],
});

/** 提出信访复核意见. Unit: calendar days; time for a hearing is left out. @source 信访工作条例 (2022) art. 36 */
export const petitionRecheck = /* @__PURE__ */ deadlineRule({
  id: 'petition-recheck',
  title: { zh: '提出信访复核意见', en: 'Recheck the review of a petition' },
  trigger: { zh: '收到复核请求之日', en: 'the day the request for a recheck is received' },
  versions: [
    {
      from: '2022-05-01',
      term: calendarDays(30),
      notCounted: ['hearing'],
      basis: [petitions2022(36, 1), petitions2022(36, 2)],
      consequence: {
        zh: '信访人对复核意见不服，仍以同一事实和理由提出的，不再受理',
        en: 'after it the same facts and reasons are not taken up again',
      },
    },
  ],
});
