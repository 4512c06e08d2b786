import { deadlineRule } from '../../rule/deadline-rule.ts';
import { noneStated, workingDays } from '../../rule/term.ts';
import { text } from '../../rule/texts.ts';

const penalties2021 = /* @__PURE__ */ text('penalties-law', '2021');
const workSafety2021 = /* @__PURE__ */ text('work-safety-law', '2021');

/**
 * 公开具有一定社会影响的行政处罚决定: the Penalties Law wants it published and names no number.
 *
 * @source 行政处罚法 (2021) art. 48(1)
 */
export const penaltyPublicationLaw = /* @__PURE__ */ deadlineRule({
  id: 'penalty-publication-law',
  title: {
    zh: '依法公开具有一定社会影响的行政处罚决定',
    en: 'Publish a penalty decision of some effect on society',
  },
  trigger: { zh: '作出处罚决定之日', en: 'the day of the penalty decision' },
  versions: [
    { from: '2021-07-15', term: noneStated('nothing'), computation: 'penalties', basis: [penalties2021(48, 1)] },
  ],
});

/**
 * 撤回已公开的行政处罚决定信息的期限: the decision was changed, revoked, or held unlawful or void. Unit: working days: the law
 * says 三日, and that its 三日 are working days.
 *
 * @source 行政处罚法 (2021) arts 48(2), 85
 */
export const penaltyWithdrawal = /* @__PURE__ */ deadlineRule({
  id: 'penalty-withdrawal',
  title: {
    zh: '撤回行政处罚决定信息并公开说明理由',
    en: 'Withdraw a published penalty decision and say why',
  },
  trigger: {
    zh: '处罚决定被变更、撤销、确认违法或者确认无效之日',
    en: 'the day on which the penalty is changed, revoked, or held unlawful or void',
  },
  versions: [
    {
      from: '2021-07-15',
      term: workingDays(3),
      computation: 'penalties',
      basis: [penalties2021(48, 2), penalties2021(85)],
    },
  ],
});

/**
 * 公开曝光安全生产行政处罚的期限: penalties for breaches of work safety. Unit: working days.
 *
 * @source 安全生产法 (2021) art. 78(2)
 */
export const workSafetyPenalty = /* @__PURE__ */ deadlineRule({
  id: 'work-safety-penalty',
  title: { zh: '公开曝光安全生产行政处罚', en: 'Expose a penalty for a breach of work safety' },
  trigger: { zh: '作出处罚决定之日', en: 'the day of the penalty decision' },
  versions: [{ from: '2021-09-01', term: workingDays(7), basis: [workSafety2021(78, 2)] }],
});
