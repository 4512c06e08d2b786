import { deadlineRule } from '../../rule/deadline-rule.ts';
import { noneStated } from '../../rule/term.ts';
import { disclosureCases2025, reconsiderationLaw2023, reconsiderationRegulation2026 } from '../../rule/texts.ts';

/**
 * 复议前置的告知: an organ that refuses to disclose tells the applicant, in doing so, to seek reconsideration first. No number.
 *
 * @source 行政复议法 (2023) art. 23(1) item 4, 23(2)
 */
export const reviewFirstDuty = /* @__PURE__ */ deadlineRule({
  id: 'review-first-duty',
  title: {
    zh: '不予公开的，告知申请人先申请行政复议',
    en: 'Tell the applicant that reconsideration comes first against a refusal',
  },
  trigger: { zh: '作出不予公开答复之日', en: 'the day of the refusal' },
  versions: [
    {
      from: '2024-01-01',
      term: noneStated('at-the-same-time'),
      basis: [reconsiderationLaw2023(23, 1, 4), reconsiderationLaw2023(23, 2)],
      consequence: {
        zh: '未经行政复议直接起诉的，不予立案或者驳回起诉',
        en: 'a lawsuit brought without reconsideration is not docketed, or dismissed',
      },
    },
  ],
});

/**
 * 复议前置的范围: which refusals go to reconsideration first. No number. The Supreme People's Court speaks of refusals under
 * articles 14 to 16 of the Regulation; since July 2026 partial ones are named as well.
 *
 * @source 法释〔2025〕8号 arts 1(1) item 2, 10(2) item 1; 行政复议法实施条例 (2026) art. 31
 */
export const reviewFirstScope = /* @__PURE__ */ deadlineRule({
  id: 'review-first-scope',
  title: { zh: '须先申请行政复议的不予公开', en: 'Refusals that go to reconsideration first' },
  trigger: { zh: '收到不予公开答复之日', en: 'the day the refusal is received' },
  versions: [
    {
      from: '2025-06-01',
      to: '2026-06-30',
      term: noneStated('nothing'),
      basis: [disclosureCases2025(1, 1, 2), disclosureCases2025(10, 2, 1)],
      consequence: {
        zh: '依据条例第十四条、第十五条、第十六条不予公开的，先复议后诉讼；无法提供、不予处理的，可以直接起诉',
        en: 'refusals under articles 14, 15 and 16 of the Regulation: reconsideration first, then a lawsuit; inability to provide and refusal to handle may be sued directly',
      },
    },
    {
      from: '2026-07-01',
      term: noneStated('nothing'),
      basis: [reconsiderationRegulation2026(31), disclosureCases2025(1, 1, 2), disclosureCases2025(10, 2, 1)],
      consequence: {
        zh: '依据条例第十四条、第十五条、第十六条全部或者部分不予公开的，先复议后诉讼',
        en: 'refusals in whole or in part under articles 14, 15 and 16 of the Regulation: reconsideration first, then a lawsuit',
      },
    },
  ],
});

/**
 * 逾期不答复的复议前置: a request that is not accepted, not answered or not performed in time goes to reconsideration first.
 * No number. That silence on a disclosure request is meant follows from the item that the article names.
 *
 * @source 行政复议法实施条例 (2026) art. 30(1); 行政复议法 (2023) art. 23(1) item 3
 */
export const reviewFirstSilence = /* @__PURE__ */ deadlineRule({
  id: 'review-first-silence',
  title: { zh: '逾期不答复的，先申请行政复议', en: 'Silence within the time limit goes to reconsideration first' },
  trigger: { zh: '答复期限届满之日', en: 'the day the time for the reply ends' },
  versions: [
    {
      from: '2026-07-01',
      term: noneStated('nothing'),
      basis: [reconsiderationRegulation2026(30, 1), reconsiderationLaw2023(23, 1, 3)],
      consequence: {
        zh: '属于未履行法定职责，先复议后诉讼',
        en: 'it counts as a duty not performed: reconsideration first, then a lawsuit',
      },
      confidence: 'inferred',
    },
  ],
});

/**
 * 不属于未履行法定职责的情形: an express refusal, or incomplete performance, is no silence. No number. A refusal of disclosure
 * then goes to reconsideration first only where art. 31 says so, which is our reading.
 *
 * @source 行政复议法实施条例 (2026) art. 30(2)
 */
export const reviewNotSilence = /* @__PURE__ */ deadlineRule({
  id: 'review-not-silence',
  title: {
    zh: '明确拒绝、不完全履行不属于未履行法定职责',
    en: 'An express refusal or incomplete performance is not silence',
  },
  trigger: { zh: '收到拒绝答复之日', en: 'the day the refusal is received' },
  versions: [
    {
      from: '2026-07-01',
      term: noneStated('nothing'),
      basis: [reconsiderationRegulation2026(30, 2)],
      consequence: {
        zh: '不因逾期不答复而复议前置；是否前置依第三十一条判断',
        en: 'reconsideration does not come first on account of silence; whether it does is a matter of art. 31',
      },
    },
  ],
});
