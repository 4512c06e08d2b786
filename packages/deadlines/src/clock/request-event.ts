import type { Instant, PlainDateLike } from '@zwgk/core';
import type { ReplyOutcomeId } from '@zwgk/law';

/** How a request can come in (申请渠道): 当面、需签收的邮寄、平常信函、互联网、传真、电子邮件. */
export const receiptChannels = ['in-person', 'signed-mail', 'ordinary-mail', 'online', 'fax', 'email'] as const;

/** How a request came in (申请渠道), one of `receiptChannels`. */
export type ReceiptChannel = (typeof receiptChannels)[number];

/** Something that happened on a day: a date, or a moment, which falls on the day that it is in China. */
interface Happened<Type extends string> {
  readonly type: Type;
  readonly on: PlainDateLike | Instant;
}

/** 征求意见的对象: a name or number of the office's own, so that several can be told apart. It is never shown. */
interface WithParty {
  readonly party?: string;
}

interface WithOrgan {
  readonly organ?: string;
}

/** What is sent. `receivedOn`: the day the other side got it, from which its time runs; without it, that of dispatch. */
interface Dispatch {
  readonly receivedOn?: PlainDateLike | Instant;
}

/** Something that happens to a disclosure request (申请办理中的事项). */
export type RequestEvent =
  /** 收到申请. `confirmedOn`: the day on which the applicant confirmed it, where the channel needs that. */
  | (Happened<'received'> & { readonly channel: ReceiptChannel; readonly confirmedOn?: PlainDateLike | Instant })
  /** 告知补正. `by`: the day set for the supplementation. */
  | (Happened<'supplement-requested'> & { readonly by?: PlainDateLike | Instant })
  /** 收到补正后的申请 */
  | Happened<'supplement-received'>
  /** 逾期不补正 */
  | Happened<'supplement-missed'>
  /** 征求第三方意见 */
  | (Happened<'third-party-consulted'> & WithParty & Dispatch)
  | (Happened<'third-party-replied'> & WithParty)
  /** 征求其他机关意见 */
  | (Happened<'organ-consulted'> & WithOrgan & Dispatch)
  | (Happened<'organ-replied'> & WithOrgan)
  /** 征求共同制作机关意见 */
  | (Happened<'co-author-consulted'> & WithOrgan & Dispatch)
  | (Happened<'co-author-replied'> & WithOrgan)
  /** 要求说明理由 */
  | Happened<'reasons-requested'>
  /** 说明理由 */
  | Happened<'reasons-given'>
  /** 确定延迟答复的合理期限 */
  | (Happened<'delay-fixed'> & { readonly until: PlainDateLike | Instant })
  /** 延长答复期限. `approvedBy`: who approved it, in the office's own terms; it is never shown. */
  | (Happened<'extended'> & { readonly workingDays: number; readonly approvedBy?: string })
  /** 发出收费通知. `receivedOn`: the day the applicant got it, from which the time for payment runs. */
  | (Happened<'fee-notified'> & Dispatch)
  /** 缴清费用 */
  | Happened<'fee-paid'>
  /** 逾期未缴费 */
  | Happened<'fee-unpaid'>
  /** 转送其他机关 */
  | (Happened<'transferred'> & { readonly to: string })
  /** 撤回申请 */
  | Happened<'withdrawn'>
  /** 答复. `arrivedOn`: the day on which it reached the applicant. */
  | (Happened<'replied'> & { readonly outcome: ReplyOutcomeId; readonly arrivedOn?: PlainDateLike | Instant });

export type RequestEventType = RequestEvent['type'];

/** An event of one type. */
export type EventOf<Type extends RequestEventType> = Extract<RequestEvent, { readonly type: Type }>;
