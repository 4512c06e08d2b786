import type { Bilingual } from '@zwgk/core';
import { deadlineRule } from '../../rule/deadline-rule.ts';
import { calendarDays, noneStated, years } from '../../rule/term.ts';
import { reconsiderationLaw2023, reconsiderationRegulation2026, text } from '../../rule/texts.ts';

const reconsiderationLaw2017 = /* @__PURE__ */ text('reconsideration-law', '2017');

const notAccepted: Bilingual = {
  zh: '逾期申请的，行政复议机关不予受理',
  en: 'the reconsideration authority does not accept a late application',
};

const longerByLaw: Bilingual = {
  zh: '法律规定的申请期限超过六十日的，从其规定',
  en: 'unless a law gives more than sixty days',
};

/**
 * 申请行政复议的期限: how long after learning of an act one may seek reconsideration. Unit: calendar days; the last day rolls
 * past days off. The text of 2017 repeats older ones, so that its first day is left open here. The text of 2017 counts from
 * knowledge only, that of 2023 also from when one should have known.
 *
 * @source 行政复议法 (2017) arts 9, 40, (2023) arts 20, 88; 行政复议法实施条例 (2026) arts 23, 26
 */
export const reviewApply = /* @__PURE__ */ deadlineRule({
  id: 'review-apply',
  title: { zh: '申请行政复议', en: 'Apply for administrative reconsideration' },
  trigger: { zh: '知道或者应当知道行政行为之日', en: 'the day one knew or should have known of the act' },
  versions: [
    {
      to: '2023-12-31',
      term: calendarDays(60),
      exception: longerByLaw,
      computation: 'reconsideration-2017',
      notCounted: ['obstacle'],
      basis: [reconsiderationLaw2017(9)],
      consequence: notAccepted,
    },
    {
      from: '2024-01-01',
      to: '2026-06-30',
      term: calendarDays(60),
      exception: longerByLaw,
      computation: 'reconsideration',
      notCounted: ['obstacle'],
      basis: [reconsiderationLaw2023(20)],
      consequence: notAccepted,
    },
    {
      from: '2026-07-01',
      term: calendarDays(60),
      exception: longerByLaw,
      computation: 'reconsideration',
      notCounted: ['obstacle', 'direct-lawsuit'],
      basis: [reconsiderationLaw2023(20), reconsiderationRegulation2026(23), reconsiderationRegulation2026(26)],
      consequence: notAccepted,
    },
  ],
});

/**
 * 未告知复议权利时的最长期限: where nobody told of the right, the authority and the time, the time runs from knowing of them,
 * but not beyond one year from knowing the content of the act. Unit: years.
 *
 * @source 行政复议法 (2023) art. 20(3)
 */
export const reviewApplyCapUntold = /* @__PURE__ */ deadlineRule({
  id: 'review-apply-cap-untold',
  title: {
    zh: '未被告知复议权利、机关和期限时，申请行政复议的最长期限',
    en: 'Latest application for reconsideration where nobody told of it',
  },
  trigger: { zh: '知道或者应当知道行政行为内容之日', en: 'the day one knew or should have known what the act says' },
  versions: [
    {
      from: '2024-01-01',
      term: years(1),
      computation: 'reconsideration',
      basis: [reconsiderationLaw2023(20, 3)],
      consequence: notAccepted,
    },
  ],
});

/** 申请行政复议的最长期限. Unit: years from the act itself. @source 行政复议法 (2023) art. 21 */
export const reviewApplyCap = /* @__PURE__ */ deadlineRule({
  id: 'review-apply-cap',
  title: { zh: '申请行政复议的最长期限', en: 'Latest application for reconsideration' },
  trigger: { zh: '行政行为作出之日', en: 'the day of the act' },
  versions: [
    {
      from: '2024-01-01',
      term: years(5),
      computation: 'reconsideration',
      basis: [reconsiderationLaw2023(21)],
      consequence: notAccepted,
    },
  ],
});

/** 因不动产申请行政复议的最长期限. Unit: years from the act itself. @source 行政复议法 (2023) art. 21 */
export const reviewApplyCapRealProperty = /* @__PURE__ */ deadlineRule({
  id: 'review-apply-cap-real-property',
  title: {
    zh: '因不动产申请行政复议的最长期限',
    en: 'Latest application for reconsideration in matters of real property',
  },
  trigger: { zh: '行政行为作出之日', en: 'the day of the act' },
  versions: [
    {
      from: '2024-01-01',
      term: years(20),
      computation: 'reconsideration',
      basis: [reconsiderationLaw2023(21)],
      consequence: notAccepted,
    },
  ],
});

/**
 * 误走诉讼的时间不计入: where the organ did not tell that reconsideration comes first and one sued directly, the time from
 * filing the suit to service of its dismissal is left out. It has no length of its own.
 *
 * @source 行政复议法实施条例 (2026) art. 26
 */
export const reviewWrongRouteTolling = /* @__PURE__ */ deadlineRule({
  id: 'review-wrong-route-tolling',
  title: {
    zh: '未被告知复议前置而直接起诉的时间不计入复议申请期限',
    en: 'The time of a direct lawsuit, brought because nobody told of mandatory reconsideration, is left out',
  },
  trigger: { zh: '提起行政诉讼之日', en: 'the day the lawsuit was filed' },
  versions: [
    {
      from: '2026-07-01',
      term: noneStated('on-the-event'),
      computation: 'reconsideration',
      notCounted: ['direct-lawsuit'],
      basis: [reconsiderationRegulation2026(26)],
      consequence: {
        zh: '至驳回起诉裁定送达之日止的期间不计入复议申请期限',
        en: 'the time until the dismissal is served is not part of the time for applying',
      },
    },
  ],
});
