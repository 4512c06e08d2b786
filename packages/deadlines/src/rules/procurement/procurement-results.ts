import { deadlineRule } from '../../rule/deadline-rule.ts';
import { workingDays } from '../../rule/term.ts';
import { text } from '../../rule/texts.ts';

const procurement2015 = /* @__PURE__ */ text('government-procurement-regulation', '2015');

/**
 * 公告中标、成交结果的期限. Unit: working days.
 *
 * @source 政府采购法实施条例 (2015) art. 43(2)
 */
export const procurementResult = /* @__PURE__ */ deadlineRule({
  id: 'procurement-result',
  title: { zh: '公告政府采购中标、成交结果', en: 'Publish the result of a government procurement' },
  trigger: { zh: '中标、成交供应商确定之日', en: 'the day on which the winner is determined' },
  versions: [{ from: '2015-03-01', term: workingDays(2), basis: [procurement2015(43, 2)] }],
});

/**
 * 公告政府采购合同的期限. Unit: working days.
 *
 * @source 政府采购法实施条例 (2015) art. 50
 */
export const procurementContract = /* @__PURE__ */ deadlineRule({
  id: 'procurement-contract',
  title: { zh: '公告政府采购合同', en: 'Publish a government procurement contract' },
  trigger: { zh: '合同签订之日', en: 'the day on which the contract is signed' },
  versions: [
    {
      from: '2015-03-01',
      term: workingDays(2),
      exception: { zh: '涉及国家秘密、商业秘密的内容除外', en: 'not what is a state or a trade secret' },
      basis: [procurement2015(50)],
    },
  ],
});
