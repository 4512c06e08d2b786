import { regulation2019 } from '../cited.ts';
import { all } from '../conditions/rule.ts';
import { ground } from './ground.ts';

/** 逾期不缴费: the request counts as abandoned. */
export const feeUnpaid = /* @__PURE__ */ ground({
  id: 'fee-unpaid',
  title: { zh: '逾期未缴纳信息处理费', en: 'Processing fee not paid' },
  nature: 'procedural',
  decidedBy: 'organ',
  metWhen: all('feeWasNotPaid', 'isRequest'),
  procedure: { when: 'feeIsAwaited', steps: ['await-fee'] },
  outcome: 'other.fee-unpaid',
  versions: [
    {
      from: '2021-01-01',
      basis: [regulation2019(42), { instrument: 'processing-fee-measures', version: '2020' }],
      confidence: 'secondary',
    },
  ],
});
