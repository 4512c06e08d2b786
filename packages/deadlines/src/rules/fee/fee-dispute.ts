import { deadlineRule } from '../../rule/deadline-rule.ts';
import { noneStated } from '../../rule/term.ts';
import { disclosureCases2025, feeMeasures2020 } from '../../rule/texts.ts';

/**
 * 对收费决定的争议: when an applicant may contest a fee. No number: not the fee by itself, but the later end of handling. A
 * lawyer's note on 国办函〔2021〕132号 art. 3 says the same of reconsideration within the time for payment.
 *
 * @source 法释〔2025〕8号 art. 10(2) item 3; before it, 国办函〔2020〕109号, from memory its art. 7
 */
export const feeDispute = /* @__PURE__ */ deadlineRule({
  id: 'fee-dispute',
  title: { zh: '对信息处理费决定的争议', en: 'Contest the processing fee' },
  trigger: { zh: '申请人收到缴费通知之日', en: 'the day the applicant receives the fee notice' },
  versions: [
    {
      from: '2021-01-01',
      to: '2025-05-31',
      term: noneStated('nothing'),
      basis: [feeMeasures2020],
      consequence: {
        zh: '不能单独就收费决定申请行政复议或者提起行政诉讼，可以对其后的不再处理寻求救济',
        en: 'neither reconsideration nor a lawsuit lies against the fee by itself, only against the later end of handling',
      },
      confidence: 'recalled',
    },
    {
      from: '2025-06-01',
      term: noneStated('nothing'),
      basis: [disclosureCases2025(10, 2, 3)],
      consequence: {
        zh: '单独起诉收取信息处理费决定的，不予立案或者驳回起诉',
        en: 'the courts do not take a lawsuit against the fee by itself',
      },
    },
  ],
});
