import { deadlineRule } from '../../rule/deadline-rule.ts';
import { noneStated, workingDays } from '../../rule/term.ts';
import { reconsiderationLaw2023, reconsiderationRegulation2026 } from '../../rule/texts.ts';

/**
 * 受理审查的期限: how soon the authority decides whether to accept an application. Unit: working days, as art. 88 reads 五日.
 *
 * @source 行政复议法 (2023) arts 30, 88
 */
export const reviewAdmissibility = /* @__PURE__ */ deadlineRule({
  id: 'review-admissibility',
  title: { zh: '审查是否受理行政复议申请', en: 'Decide whether to accept an application for reconsideration' },
  trigger: { zh: '行政复议机关收到申请之日', en: 'the day the authority receives the application' },
  versions: [
    {
      from: '2024-01-01',
      term: workingDays(5),
      computation: 'reconsideration',
      basis: [reconsiderationLaw2023(30)],
      consequence: {
        zh: '审查期限届满没有作出不予受理决定的，期满之日起视为受理',
        en: 'an application on which nothing was decided in time is deemed accepted',
      },
    },
  ],
});

/**
 * 复议申请的补正通知: how soon the authority asks for what an application lacks. Unit: working days.
 *
 * @source 行政复议法 (2023) arts 31(1), 88
 */
export const reviewSupplementNotice = /* @__PURE__ */ deadlineRule({
  id: 'review-supplement-notice',
  title: {
    zh: '一次性通知补正行政复议申请',
    en: 'Ask, once for all, to supplement an application for reconsideration',
  },
  trigger: { zh: '行政复议机关收到申请之日', en: 'the day the authority receives the application' },
  versions: [
    {
      from: '2024-01-01',
      term: workingDays(5),
      computation: 'reconsideration',
      basis: [reconsiderationLaw2023(31, 1)],
    },
  ],
});

/**
 * 补正复议申请的期限: how long the applicant has to supplement. Unit: working days; with good reason the authority may add a
 * reasonable time.
 *
 * @source 行政复议法 (2023) arts 31(2), 88
 */
export const reviewSupplementPeriod = /* @__PURE__ */ deadlineRule({
  id: 'review-supplement-period',
  title: { zh: '补正行政复议申请', en: 'Supplement an application for reconsideration' },
  trigger: { zh: '申请人收到补正通知之日', en: 'the day the applicant receives the notice' },
  versions: [
    {
      from: '2024-01-01',
      term: workingDays(10),
      extension: noneStated('reasonable'),
      computation: 'reconsideration',
      basis: [reconsiderationLaw2023(31, 2)],
      consequence: {
        zh: '无正当理由逾期不补正的，视为放弃行政复议申请',
        en: 'an applicant who misses it without good reason is deemed to have given up the application',
      },
    },
  ],
});

/**
 * 网上复议申请的收到之日: an application over the named online channel is received on the day it reaches the system. It fixes a
 * start and has no length.
 *
 * @source 行政复议法实施条例 (2026) art. 28
 */
export const reviewOnlineReceipt = /* @__PURE__ */ deadlineRule({
  id: 'review-online-receipt',
  title: {
    zh: '收到行政复议申请之日：互联网渠道',
    en: 'Day of receipt of an application for reconsideration: online channel',
  },
  trigger: { zh: '申请材料到达特定系统之日', en: 'the day the application reaches the system' },
  versions: [
    {
      from: '2026-07-01',
      term: noneStated('on-the-event'),
      computation: 'reconsideration',
      basis: [reconsiderationRegulation2026(28)],
      consequence: {
        zh: '该日为收到申请之日；材料符合要求的，不得另要纸质材料',
        en: 'that day is the day of receipt; paper may not be asked for if what was sent is in order',
      },
    },
  ],
});

/**
 * 不予受理的事项: matters that reconsideration does not take. No number.
 *
 * @source 行政复议法实施条例 (2026) art. 36
 */
export const reviewNotAccepted = /* @__PURE__ */ deadlineRule({
  id: 'review-not-accepted',
  title: { zh: '行政复议不予受理的事项', en: 'Matters that reconsideration does not take' },
  trigger: { zh: '行政复议机关收到申请之日', en: 'the day the authority receives the application' },
  versions: [
    {
      from: '2026-07-01',
      term: noneStated('nothing'),
      basis: [reconsiderationRegulation2026(36)],
      consequence: {
        zh: '包括论证、请示、咨询等过程性行为，对下级的监督，对信访事项的处理',
        en: 'among them internal steps such as deliberation and inquiry, supervision of lower organs, and the handling of petitions',
      },
    },
  ],
});

/**
 * 重复复议申请: the same matter again, without new facts or reasons. No number.
 *
 * @source 行政复议法实施条例 (2026) art. 37(2)
 */
export const reviewRepeat = /* @__PURE__ */ deadlineRule({
  id: 'review-repeat',
  title: { zh: '就同一事项再次申请行政复议', en: 'Reconsideration of the same matter again' },
  trigger: { zh: '再次申请之日', en: 'the day of the new application' },
  versions: [
    {
      from: '2026-07-01',
      term: noneStated('nothing'),
      basis: [reconsiderationRegulation2026(37, 2)],
      consequence: {
        zh: '没有新的事实和理由的，告知不再处理并记录在案',
        en: 'without new facts and reasons the applicant is told that it is not handled further, and that is recorded',
      },
    },
  ],
});

/**
 * 应当驳回的复议申请: applications that are dismissed after acceptance. No number.
 *
 * @source 行政复议法实施条例 (2026) art. 37(1)
 */
export const reviewHopeless = /* @__PURE__ */ deadlineRule({
  id: 'review-hopeless',
  title: { zh: '受理后应当驳回的行政复议申请', en: 'Applications for reconsideration dismissed after acceptance' },
  trigger: { zh: '发现应当驳回的情形之日', en: 'the day the reason for dismissal is found' },
  versions: [
    {
      from: '2026-07-01',
      term: noneStated('nothing'),
      basis: [reconsiderationRegulation2026(37, 1)],
      consequence: {
        zh: '经释明仍坚持的明显没有依据的请求，明显不属于该机关职权的请求，已有生效裁判确认的行为',
        en: 'claims plainly without basis and kept up after explanation, duties plainly outside the organ’s competence, acts already settled by a judgment in force',
      },
    },
  ],
});
