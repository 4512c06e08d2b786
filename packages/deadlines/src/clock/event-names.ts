import type { RequestEventType } from './request-event.ts';

/** What the events of a request are called (事项名称). */
export const eventNames: Readonly<Record<RequestEventType, { readonly zh: string; readonly en: string }>> = {
  received: { zh: '收到申请', en: 'receipt' },
  'supplement-requested': { zh: '告知补正', en: 'supplement notice' },
  'supplement-received': { zh: '收到补正', en: 'supplementation' },
  'supplement-missed': { zh: '逾期不补正', en: 'missed supplementation' },
  'third-party-consulted': { zh: '征求第三方意见', en: 'third-party consultation' },
  'third-party-replied': { zh: '第三方答复', en: 'third-party reply' },
  'organ-consulted': { zh: '征求其他机关意见', en: 'consultation of another organ' },
  'organ-replied': { zh: '其他机关答复', en: 'reply of another organ' },
  'co-author-consulted': { zh: '征求共同制作机关意见', en: 'consultation of a co-producing organ' },
  'co-author-replied': { zh: '共同制作机关答复', en: 'reply of a co-producing organ' },
  'reasons-requested': { zh: '要求说明理由', en: 'request for reasons' },
  'reasons-given': { zh: '说明理由', en: 'reasons' },
  'delay-fixed': { zh: '确定延迟答复期限', en: 'fixing of a delay' },
  extended: { zh: '延长答复期限', en: 'extension' },
  'fee-notified': { zh: '发出收费通知', en: 'fee notice' },
  'fee-paid': { zh: '缴费', en: 'payment' },
  'fee-unpaid': { zh: '逾期未缴费', en: 'missed payment' },
  transferred: { zh: '转送', en: 'transfer' },
  withdrawn: { zh: '撤回申请', en: 'withdrawal' },
  replied: { zh: '答复', en: 'reply' },
};
