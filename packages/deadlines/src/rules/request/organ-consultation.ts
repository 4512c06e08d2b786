import { deadlineRule } from '../../rule/deadline-rule.ts';
import { noneStated, workingDays } from '../../rule/term.ts';
import { regulation2019 } from '../../rule/texts.ts';

/**
 * 共同制作机关答复征求意见的期限: how long an organ that made the information together with the lead organ has to answer.
 * Unit: working days. Its silence means consent, where a third party's leaves the decision to the organ.
 *
 * @source 政府信息公开条例 (2019) arts 34, 33(3)
 */
export const coAuthorReply = /* @__PURE__ */ deadlineRule({
  id: 'co-author-reply',
  title: { zh: '共同制作机关对公开提出意见', en: 'A co-producing organ answers whether it agrees to disclosure' },
  trigger: { zh: '被征求意见机关收到征求意见书之日', en: 'the day the organ receives the consultation letter' },
  versions: [
    {
      from: '2019-05-15',
      term: workingDays(15),
      basis: [regulation2019(34), regulation2019(33, 3)],
      consequence: {
        zh: '逾期未提出意见的，视为同意公开',
        en: 'an organ that misses it is deemed to consent to disclosure',
      },
    },
  ],
});

/**
 * 征求其他机关意见: how long any other organ has to answer. No number; the time needed is left out of the time for the reply.
 *
 * @source 政府信息公开条例 (2019) arts 11, 33(3)
 */
export const organConsultation = /* @__PURE__ */ deadlineRule({
  id: 'organ-consultation',
  title: { zh: '其他机关对公开提出意见', en: 'Another organ answers a consultation' },
  trigger: { zh: '征求其他机关意见之日', en: 'the day the other organ is consulted' },
  versions: [
    {
      from: '2019-05-15',
      term: noneStated('nothing'),
      basis: [regulation2019(33, 3), regulation2019(11)],
      consequence: {
        zh: '所需时间不计入答复期限',
        en: 'the time needed is left out of the time for the reply',
      },
    },
  ],
});
