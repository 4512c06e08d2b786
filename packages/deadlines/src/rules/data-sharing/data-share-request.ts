import { deadlineRule } from '../../rule/deadline-rule.ts';
import { workingDays } from '../../rule/term.ts';
import { text } from '../../rule/texts.ts';

const sharing2025 = /* @__PURE__ */ text('government-data-sharing-regulation', '2025');

const trigger = { zh: '收到政务数据共享申请之日', en: 'the day of receipt of the request for data' } as const;

/**
 * 答复无条件共享类数据申请的期限: between departments only; it says nothing on disclosure to the public. Unit: working days. An
 * extension needs the consent of the data-sharing authority, and notice.
 *
 * @source 政务数据共享条例 (2025) art. 21(1)
 */
export const dataShareAnswerUnconditional = /* @__PURE__ */ deadlineRule({
  id: 'data-share-answer-unconditional',
  title: {
    zh: '答复无条件共享类政务数据的共享申请',
    en: 'Answer a request for data that are shared without conditions',
  },
  trigger,
  versions: [{ from: '2025-08-01', term: workingDays(1), extension: workingDays(10), basis: [sharing2025(21, 1)] }],
});

/**
 * 答复有条件共享类数据申请的期限. Unit: working days. An extension needs the consent of the data-sharing authority, and notice.
 *
 * @source 政务数据共享条例 (2025) art. 21(1)
 */
export const dataShareAnswerConditional = /* @__PURE__ */ deadlineRule({
  id: 'data-share-answer-conditional',
  title: {
    zh: '答复有条件共享类政务数据的共享申请',
    en: 'Answer a request for data that are shared under conditions',
  },
  trigger,
  versions: [{ from: '2025-08-01', term: workingDays(10), extension: workingDays(10), basis: [sharing2025(21, 1)] }],
});

/**
 * 共享政务数据的期限: the data follow after the answer that consents. Unit: working days.
 *
 * @source 政务数据共享条例 (2025) art. 22
 */
export const dataShareSupply = /* @__PURE__ */ deadlineRule({
  id: 'data-share-supply',
  title: { zh: '共享政务数据', en: 'Share the data' },
  trigger: { zh: '作出同意共享的答复之日', en: 'the day of the answer that consents' },
  versions: [{ from: '2025-08-01', term: workingDays(20), basis: [sharing2025(22)] }],
});
