import type { FindingDefinitions, PlainDate } from '@zwgk/core';
import type { ConsultedKind } from './consulted-kind.ts';
import { eventNames } from './event-names.ts';
import type { RequestEventType } from './request-event.ts';

interface Late {
  readonly due: PlainDate;
  readonly on: PlainDate;
}

/** Parameters of the findings that a request clock makes, by code. */
export interface ClockFindings {
  'deadlines/event-out-of-order': {
    readonly type: RequestEventType;
    readonly on: PlainDate;
    readonly after: PlainDate;
  };
  'deadlines/event-after-as-of': { readonly type: RequestEventType; readonly on: PlainDate; readonly asOf: PlainDate };
  'deadlines/duplicate-event': { readonly type: RequestEventType; readonly on: PlainDate };
  'deadlines/event-before-receipt': { readonly type: RequestEventType };
  'deadlines/event-after-close': { readonly type: RequestEventType; readonly closedOn: PlainDate };
  'deadlines/event-after-due': Late & { readonly type: RequestEventType };
  'deadlines/event-while-waiting': {
    readonly type: RequestEventType;
    readonly waitingFor: 'supplement' | 'payment';
    readonly since: PlainDate;
  };
  'deadlines/event-not-in-regime': { readonly type: RequestEventType; readonly text: string };
  'deadlines/already-received': { readonly receivedOn: PlainDate };
  'deadlines/unconfirmed-receipt': { readonly taken: PlainDate };
  'deadlines/late-confirmation': { readonly arrivedOn: PlainDate; readonly confirmedOn: PlainDate };
  'deadlines/confirmation-before-arrival': { readonly arrivedOn: PlainDate; readonly confirmedOn: PlainDate };
  'deadlines/late-supplement-notice': Late;
  'deadlines/second-supplement-notice': { readonly times: number };
  'deadlines/supplement-period-before-notice': { readonly by: PlainDate; readonly on: PlainDate };
  'deadlines/late-supplement': Late;
  'deadlines/abandoned-too-early': { readonly by: PlainDate; readonly on: PlainDate };
  'deadlines/supplement-without-notice': { readonly type: RequestEventType };
  'deadlines/supplement-period-ended': { readonly by: PlainDate };
  'deadlines/already-consulted': { readonly kind: ConsultedKind };
  'deadlines/reply-without-consultation': { readonly kind: ConsultedKind };
  'deadlines/late-consultation-reply': Late & { readonly kind: ConsultedKind };
  'deadlines/consultation-unanswered': { readonly kind: ConsultedKind; readonly due: PlainDate };
  'deadlines/consultation-not-left-out': { readonly kind: ConsultedKind };
  'deadlines/replied-during-consultation': { readonly kind: ConsultedKind; readonly due: PlainDate | null };
  'deadlines/extension-not-positive': { readonly days: string };
  'deadlines/extension-over-cap': { readonly days: number; readonly most: number; readonly granted: number };
  'deadlines/extension-after-due': Late;
  'deadlines/extension-not-approved': Readonly<Record<never, never>>;
  'deadlines/reasons-without-question': Readonly<Record<never, never>>;
  'deadlines/delay-without-reasons': Readonly<Record<never, never>>;
  'deadlines/delay-shorter-than-period': { readonly until: PlainDate; readonly due: PlainDate };
  'deadlines/late-fee-notice': Late;
  'deadlines/payment-without-notice': { readonly type: RequestEventType };
  'deadlines/late-payment': Late;
  'deadlines/payment-period-ended': { readonly by: PlainDate };
  'deadlines/reply-late': Late & { readonly workingDays: number };
  'deadlines/overdue': { readonly due: PlainDate; readonly asOf: PlainDate; readonly workingDays: number };
}

const kinds = {
  'third-party': { zh: '第三方', en: 'third party' },
  organ: { zh: '其他机关', en: 'other organ' },
  'co-author': { zh: '共同制作机关', en: 'co-producing organ' },
} as const satisfies Readonly<Record<ConsultedKind, { zh: string; en: string }>>;

const zh = (type: RequestEventType): string => eventNames[type].zh;
const en = (type: RequestEventType): string => eventNames[type].en;

/** The findings of the request clock: severity and text of every code. */
export const clockFindings = {
  'deadlines/event-out-of-order': {
    severity: 'notice',
    'zh-CN': ({ type, on, after }) => `“${zh(type)}”（${on}）记在 ${after} 的事项之后，已按日期先后计算`,
    en: ({ type, on, after }) =>
      `the ${en(type)} of ${on} stands after an event of ${after}; it was taken in the order of dates`,
  },
  'deadlines/event-after-as-of': {
    severity: 'notice',
    'zh-CN': ({ type, on, asOf }) => `“${zh(type)}”（${on}）在计算日 ${asOf} 之后，未计入`,
    en: ({ type, on, asOf }) => `the ${en(type)} of ${on} is later than the day asked about, ${asOf}, and was left out`,
  },
  'deadlines/duplicate-event': {
    severity: 'warning',
    'zh-CN': ({ type, on }) => `“${zh(type)}”（${on}）重复记录，只计一次`,
    en: ({ type, on }) => `the ${en(type)} of ${on} is recorded twice; it was counted once`,
  },
  'deadlines/event-before-receipt': {
    severity: 'warning',
    'zh-CN': ({ type }) => `尚未收到申请即有“${zh(type)}”，未计入`,
    en: ({ type }) => `a ${en(type)} before the request was received; it was left out`,
  },
  'deadlines/event-after-close': {
    severity: 'warning',
    'zh-CN': ({ type, closedOn }) => `申请已于 ${closedOn} 办结，其后的“${zh(type)}”未计入`,
    en: ({ type, closedOn }) => `the request was closed on ${closedOn}; the ${en(type)} after it was left out`,
  },
  'deadlines/event-after-due': {
    severity: 'error',
    'zh-CN': ({ type, due, on }) => `答复期限已于 ${due} 届满，${on} 才有“${zh(type)}”；已届满的期限不因此恢复`,
    en: ({ type, due, on }) =>
      `the time limit for the reply had ended on ${due}; the ${en(type)} of ${on} does not bring it back`,
  },
  'deadlines/event-while-waiting': {
    severity: 'warning',
    'zh-CN': ({ type, waitingFor, since }) =>
      `自 ${since} 起等待申请人${waitingFor === 'payment' ? '缴费' : '补正'}，没有正在计算的期限；其间的“${zh(type)}”未计入`,
    en: ({ type, waitingFor, since }) =>
      `since ${since} the clock waits for ${waitingFor === 'payment' ? 'payment' : 'a supplement'} and no period runs; the ${en(type)} was left out`,
  },
  'deadlines/event-not-in-regime': {
    severity: 'warning',
    'zh-CN': ({ type, text }) => `“${zh(type)}”在${text}年文本中没有规定，不影响期限`,
    en: ({ type, text }) => `the text of ${text} knows no ${en(type)}; it does not touch the time limit`,
  },
  'deadlines/already-received': {
    severity: 'warning',
    'zh-CN': ({ receivedOn }) => `申请已于 ${receivedOn} 收到，再次记录的收到日期未采用`,
    en: ({ receivedOn }) => `the request was received on ${receivedOn}; a second receipt was left out`,
  },
  'deadlines/unconfirmed-receipt': {
    severity: 'warning',
    'zh-CN': ({ taken }) => `这一渠道的收到日期须经确认，没有确认记录；以 ${taken} 为收到之日`,
    en: ({ taken }) =>
      `receipt by this channel has to be confirmed, and no confirmation is recorded; ${taken} was taken`,
  },
  'deadlines/late-confirmation': {
    severity: 'warning',
    'zh-CN': ({ arrivedOn, confirmedOn }) =>
      `平常信函于 ${arrivedOn} 收到，应当于当日与申请人确认，实际于 ${confirmedOn} 确认`,
    en: ({ arrivedOn, confirmedOn }) =>
      `a letter that came on ${arrivedOn} has to be confirmed with the applicant on that day; it was confirmed on ${confirmedOn}`,
  },
  'deadlines/confirmation-before-arrival': {
    severity: 'warning',
    'zh-CN': ({ arrivedOn, confirmedOn }) => `确认日期 ${confirmedOn} 早于收到日期 ${arrivedOn}，以收到日期为准`,
    en: ({ arrivedOn, confirmedOn }) =>
      `confirmed on ${confirmedOn}, before it came on ${arrivedOn}; the later day was taken`,
  },
  'deadlines/late-supplement-notice': {
    severity: 'error',
    'zh-CN': ({ due, on }) => `补正告知最迟应当于 ${due} 作出，实际于 ${on} 作出`,
    en: ({ due, on }) => `the supplement notice was due by ${due} and was given on ${on}`,
  },
  'deadlines/second-supplement-notice': {
    severity: 'warning',
    'zh-CN': ({ times }) => `补正告知应当一次作出，这是第 ${times} 次`,
    en: ({ times }) => `the supplement notice has to be given once for all; this is number ${times}`,
  },
  'deadlines/supplement-period-before-notice': {
    severity: 'warning',
    'zh-CN': ({ by, on }) => `补正期限 ${by} 早于告知之日 ${on}`,
    en: ({ by, on }) => `the time for supplementation ends on ${by}, before the notice of ${on}`,
  },
  'deadlines/late-supplement': {
    severity: 'warning',
    'zh-CN': ({ due, on }) => `补正期限至 ${due}，实际于 ${on} 补正`,
    en: ({ due, on }) => `the applicant had until ${due} to supplement and did so on ${on}`,
  },
  'deadlines/abandoned-too-early': {
    severity: 'error',
    'zh-CN': ({ by, on }) => `申请人的期限至 ${by}，${on} 尚未届满，不能视为放弃申请；未计入`,
    en: ({ by, on }) =>
      `the applicant has until ${by}; on ${on} the request cannot count as abandoned yet, and this was left out`,
  },
  'deadlines/supplement-without-notice': {
    severity: 'warning',
    'zh-CN': ({ type }) => `没有使期限停止的补正告知即有“${zh(type)}”，不影响期限`,
    en: ({ type }) => `a ${en(type)} without a supplement notice that stopped the clock; the time limit stands`,
  },
  'deadlines/supplement-period-ended': {
    severity: 'warning',
    'zh-CN': ({ by }) => `补正期限已于 ${by} 届满；申请人无正当理由不补正的，视为放弃申请`,
    en: ({ by }) => `the time for supplementation ended on ${by}; without good reason the request counts as abandoned`,
  },
  'deadlines/already-consulted': {
    severity: 'warning',
    'zh-CN': ({ kind }) => `正在征求同一${kinds[kind].zh}的意见，再次征求未另行扣除`,
    en: ({ kind }) => `this ${kinds[kind].en} is being consulted already; the second dispatch was left out`,
  },
  'deadlines/reply-without-consultation': {
    severity: 'warning',
    'zh-CN': ({ kind }) => `没有征求该${kinds[kind].zh}意见即有其答复，未计入`,
    en: ({ kind }) => `a reply of a ${kinds[kind].en} that was not consulted; it was left out`,
  },
  'deadlines/late-consultation-reply': {
    severity: 'notice',
    'zh-CN': ({ kind, due, on }) => `${kinds[kind].zh}最迟应当于 ${due} 提出意见，实际于 ${on} 提出`,
    en: ({ kind, due, on }) => `the ${kinds[kind].en} had until ${due} and replied on ${on}`,
  },
  'deadlines/consultation-unanswered': {
    severity: 'warning',
    'zh-CN': ({ kind, due }) =>
      `${kinds[kind].zh}至 ${due} 未提出意见；${kind === 'co-author' ? '视为同意公开' : '由行政机关依法决定是否公开'}`,
    en: ({ kind, due }) =>
      `the ${kinds[kind].en} has not replied by ${due}; ${kind === 'co-author' ? 'it counts as agreeing to disclosure' : 'the organ decides by itself'}`,
  },
  'deadlines/consultation-not-left-out': {
    severity: 'notice',
    'zh-CN': ({ kind }) => `2007年文本只扣除征求第三方意见的时间，征求${kinds[kind].zh}意见的时间不扣除`,
    en: ({ kind }) =>
      `the text of 2007 leaves out the consultation of third parties only, not that of ${kind === 'organ' ? 'another organ' : `a ${kinds[kind].en}`}`,
  },
  'deadlines/replied-during-consultation': {
    severity: 'warning',
    'zh-CN': ({ kind, due }) =>
      `答复时征求${kinds[kind].zh}意见尚未结束${due === null ? '' : `（对方提出意见的期限至 ${due}）`}`,
    en: ({ kind, due }) =>
      `the reply was given while a ${kinds[kind].en} was being consulted${due === null ? '' : `, which had until ${due}`}`,
  },
  'deadlines/extension-not-positive': {
    severity: 'error',
    'zh-CN': ({ days }) => `延长的工作日数无效：${days}；应为正整数。该次延长未计入`,
    en: ({ days }) =>
      `not a number of working days to extend by: ${days}; expected a whole number from 1. It was left out`,
  },
  'deadlines/extension-over-cap': {
    severity: 'error',
    'zh-CN': ({ days, most, granted }) => `延长最多 ${most} 个工作日，拟延长 ${days} 个；只计 ${granted} 个`,
    en: ({ days, most, granted }) =>
      `an extension is ${most} working days at most; of ${days}, ${granted} ${granted === 1 ? 'was' : 'were'} counted`,
  },
  'deadlines/extension-after-due': {
    severity: 'error',
    'zh-CN': ({ due, on }) => `期限已于 ${due} 届满，${on} 才延长`,
    en: ({ due, on }) => `the time limit had ended on ${due} when it was extended on ${on}`,
  },
  'deadlines/extension-not-approved': {
    severity: 'warning',
    'zh-CN': () => '没有记录延长经政府信息公开工作机构负责人同意',
    en: () => 'no approval of the extension by the head of the disclosure office is recorded',
  },
  'deadlines/reasons-without-question': {
    severity: 'notice',
    'zh-CN': () => '没有要求说明理由的记录，申请人已说明理由',
    en: () => 'reasons were given, and no request for reasons is recorded',
  },
  'deadlines/delay-without-reasons': {
    severity: 'warning',
    'zh-CN': () => '确定延迟答复期限之前，没有要求申请人说明理由的记录',
    en: () => 'a delay was fixed, and no request for reasons is recorded before it',
  },
  'deadlines/delay-shorter-than-period': {
    severity: 'notice',
    'zh-CN': ({ until, due }) => `延迟答复期限 ${until} 不晚于原期限 ${due}，不改变期限`,
    en: ({ until, due }) => `the delay until ${until} is no later than the time limit of ${due} and changes nothing`,
  },
  'deadlines/late-fee-notice': {
    severity: 'error',
    'zh-CN': ({ due, on }) =>
      `收费通知最迟应当于申请处理期限届满之日 ${due} 发出，实际于 ${on} 发出；已届满的期限不因此恢复`,
    en: ({ due, on }) =>
      `the fee notice was due within the period for the reply, by ${due}, and was given on ${on}; it does not bring the period back`,
  },
  'deadlines/payment-without-notice': {
    severity: 'warning',
    'zh-CN': ({ type }) => `没有有效的收费通知即有“${zh(type)}”，不影响期限`,
    en: ({ type }) => `a ${en(type)} without a fee notice in time; it does not touch the time limit`,
  },
  'deadlines/late-payment': {
    severity: 'warning',
    'zh-CN': ({ due, on }) => `费用最迟应当于 ${due} 缴纳，实际于 ${on} 缴纳`,
    en: ({ due, on }) => `payment was due by ${due} and was made on ${on}`,
  },
  'deadlines/payment-period-ended': {
    severity: 'warning',
    'zh-CN': ({ by }) => `缴费期限已于 ${by} 届满；未缴纳的，视为放弃申请`,
    en: ({ by }) => `the time for payment ended on ${by}; unpaid, the request counts as abandoned`,
  },
  'deadlines/reply-late': {
    severity: 'error',
    'zh-CN': ({ due, on, workingDays }) => `最迟应当于 ${due} 答复，实际于 ${on} 答复，逾期 ${workingDays} 个工作日`,
    en: ({ due, on, workingDays }) =>
      `the reply was due by ${due} and was given on ${on}, ${workingDays} working ${workingDays === 1 ? 'day' : 'days'} late`,
  },
  'deadlines/overdue': {
    severity: 'error',
    'zh-CN': ({ due, asOf, workingDays }) => `期限已于 ${due} 届满，至 ${asOf} 未答复，逾期 ${workingDays} 个工作日`,
    en: ({ due, asOf, workingDays }) =>
      `the time limit ended on ${due}; on ${asOf} there is no reply, ${workingDays} working ${workingDays === 1 ? 'day' : 'days'} late`,
  },
} satisfies FindingDefinitions<ClockFindings>;
