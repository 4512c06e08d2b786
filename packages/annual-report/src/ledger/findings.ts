import type { FindingDefinitions, PlainDate } from '@zwgk/core';
import { eventNames, type RequestEventType } from '@zwgk/deadlines';
import { findLedgerConvention, type LedgerConventionId } from './conventions.ts';

/** Why what ended a case by the office's own record does not end it for the request clock. */
export type NotEnded = 'no-notice' | 'too-early';

/** Where in a ledger something stands: what the caller calls it, or the number of the case, from 0. */
export type CasePlace = string | number;

/** Parameters of the findings that compiling a ledger makes, by code. */
export interface LedgerFindings {
  'annual-report/case-not-an-object': Readonly<Record<never, never>>;
  'annual-report/case-lacks': { readonly field: 'id' | 'applicant' | 'events' };
  'annual-report/case-unreadable': { readonly problem: { readonly 'zh-CN': string; readonly en: string } };
  'annual-report/case-repeated': { readonly first: CasePlace };
  'annual-report/case-not-received': Readonly<Record<never, never>>;
  'annual-report/value-not-known': { readonly known: readonly string[] };
  'annual-report/outcome-not-a-row': { readonly known: readonly string[] };
  'annual-report/event-in-future': {
    readonly type: RequestEventType;
    readonly on: PlainDate;
    readonly asOf: PlainDate;
  };
  'annual-report/closed-before-receipt': {
    readonly type: RequestEventType;
    readonly on: PlainDate;
    readonly receivedOn: PlainDate;
  };
  'annual-report/outcomes-of-one-day': { readonly on: PlainDate };
  'annual-report/later-outcome': {
    readonly type: RequestEventType;
    readonly on: PlainDate;
    readonly closedOn: PlainDate;
  };
  'annual-report/closing-not-counted': { readonly type: RequestEventType; readonly because: NotEnded };
  'annual-report/remedy-lacks': { readonly field: 'filedOn' | 'concludedOn' | 'result' };
  'annual-report/remedy-concluded-before-filed': { readonly filedOn: PlainDate; readonly concludedOn: PlainDate };
  'annual-report/remedy-in-future': { readonly on: PlainDate; readonly asOf: PlainDate };
  'annual-report/litigation-without-reconsideration': Readonly<Record<never, never>>;
  'annual-report/convention-decided': {
    readonly convention: LedgerConventionId;
    readonly choice: string;
    readonly cases: number;
  };
  'annual-report/counted-before-year-end': { readonly year: number; readonly asOf: PlainDate };
}

const zh = (type: RequestEventType): string => eventNames[type].zh;
const en = (type: RequestEventType): string => eventNames[type].en;

const fields = {
  id: { zh: '编号', en: 'number' },
  applicant: { zh: '申请人类别', en: 'kind of applicant' },
  events: { zh: '办理事项', en: 'list of events' },
  filedOn: { zh: '提起日期', en: 'day of filing' },
  concludedOn: { zh: '审结日期', en: 'day of conclusion' },
  result: { zh: '结果', en: 'result' },
} as const;

const reasons = {
  'no-notice': { zh: '没有有效的告知', en: 'there is no notice that set the time running' },
  'too-early': { zh: '申请人的期限尚未届满', en: 'the applicant still had time' },
} as const satisfies Readonly<Record<NotEnded, { zh: string; en: string }>>;

const unnamed = { zh: '', en: '' };
const questionOf = (id: LedgerConventionId) => findLedgerConvention(id)?.question ?? unnamed;
const choiceOf = (id: LedgerConventionId, choice: string) => findLedgerConvention(id)?.choices[choice] ?? unnamed;

const caseCount = (cases: number): string => (cases === 1 ? '1 case' : `${cases} cases`);

const TABLE_3 = [{ instrument: 'annual-report-format', version: '2021' }];

/** The findings of compiling a ledger: severity and text of every code. An error leaves the case out of the tables. */
export const ledgerFindings: FindingDefinitions<LedgerFindings> = {
  'annual-report/case-not-an-object': {
    severity: 'error',
    'zh-CN': () => '不是一件申请的记录；应为含编号、申请人类别、办理事项的对象；未计入',
    en: () => 'no record of a request; expected an object with id, applicant and events. It is not counted',
  },
  'annual-report/case-lacks': {
    severity: 'error',
    'zh-CN': ({ field }) => `缺少${fields[field].zh}（${field}），未计入`,
    en: ({ field }) => `the ${fields[field].en} (${field}) is missing; the request is not counted`,
  },
  'annual-report/case-unreadable': {
    severity: 'error',
    'zh-CN': ({ problem }) => `该件未计入：${problem['zh-CN']}`,
    en: ({ problem }) => `the request is not counted: ${problem.en}`,
  },
  'annual-report/case-repeated': {
    severity: 'error',
    'zh-CN': ({ first }) => `编号与 ${first} 处的一件相同，只计前一件`,
    en: ({ first }) => `has the number of the request at ${first}; that one alone is counted`,
  },
  'annual-report/case-not-received': {
    severity: 'error',
    'zh-CN': () => '没有收到申请的记录，不能确定属于哪一年，未计入',
    en: () => 'there is no receipt, so that it belongs to no year; the request is not counted',
  },
  'annual-report/value-not-known': {
    severity: 'error',
    'zh-CN': ({ known }) => `不是规定的取值，未计入；应为 ${known.join('、')} 之一`,
    en: ({ known }) => `not one of the values that there are, and not counted; expected ${known.join(', ')}`,
  },
  'annual-report/outcome-not-a-row': {
    severity: 'error',
    basis: TABLE_3,
    'zh-CN': ({ known }) => `办理结果不是表三的一行，未计入；应为 ${known.join('、')} 之一`,
    en: ({ known }) => `the outcome is no row of table 3; the request is not counted. Expected ${known.join(', ')}`,
  },
  'annual-report/event-in-future': {
    severity: 'error',
    'zh-CN': ({ type, on, asOf }) => `“${zh(type)}”（${on}）晚于统计日 ${asOf}，该件未计入`,
    en: ({ type, on, asOf }) =>
      `the ${en(type)} of ${on} is later than the day of counting, ${asOf}; the request is not counted`,
  },
  'annual-report/closed-before-receipt': {
    severity: 'error',
    'zh-CN': ({ type, on, receivedOn }) => `“${zh(type)}”（${on}）早于收到申请之日 ${receivedOn}，未计入`,
    en: ({ type, on, receivedOn }) =>
      `the ${en(type)} of ${on} is earlier than the receipt, ${receivedOn}; the request is not counted`,
  },
  'annual-report/outcomes-of-one-day': {
    severity: 'error',
    basis: TABLE_3,
    'zh-CN': ({ on }) => `${on} 有两个不同的办理结果，不能确定计入哪一行，未计入；区分处理的，应记为部分公开`,
    en: ({ on }) =>
      `two different outcomes on ${on}, so that the row is not certain; the request is not counted. What was severed counts as partly disclosed, and as nothing else`,
  },
  'annual-report/later-outcome': {
    severity: 'warning',
    'zh-CN': ({ type, on, closedOn }) => `${closedOn} 已办结，${on} 又有“${zh(type)}”；以先办结的结果计入`,
    en: ({ type, on, closedOn }) =>
      `it was closed on ${closedOn}; the ${en(type)} of ${on} after it does not change what is counted`,
  },
  'annual-report/closing-not-counted': {
    severity: 'warning',
    'zh-CN': ({ type, because }) => `“${zh(type)}”不使该件办结：${reasons[because].zh}`,
    en: ({ type, because }) => `the ${en(type)} does not end the request: ${reasons[because].en}`,
  },
  'annual-report/remedy-lacks': {
    severity: 'error',
    'zh-CN': ({ field }) => `行政复议或者行政诉讼缺少${fields[field].zh}（${field}），未计入表四`,
    en: ({ field }) => `the ${fields[field].en} (${field}) of the remedy is missing; it is not counted in table 4`,
  },
  'annual-report/remedy-concluded-before-filed': {
    severity: 'error',
    'zh-CN': ({ filedOn, concludedOn }) => `审结日期 ${concludedOn} 早于提起日期 ${filedOn}，未计入表四`,
    en: ({ filedOn, concludedOn }) =>
      `concluded on ${concludedOn}, before it was filed on ${filedOn}; it is not counted in table 4`,
  },
  'annual-report/remedy-in-future': {
    severity: 'error',
    'zh-CN': ({ on, asOf }) => `行政复议或者行政诉讼的日期 ${on} 晚于统计日 ${asOf}，未计入表四`,
    en: ({ on, asOf }) =>
      `a day of the remedy, ${on}, is later than the day of counting, ${asOf}; it is not counted in table 4`,
  },
  'annual-report/litigation-without-reconsideration': {
    severity: 'warning',
    'zh-CN': () => '记为复议后起诉，该件却没有行政复议的记录；已计入复议后起诉',
    en: () => 'a suit after reconsideration, and the request has none; it is counted as entered',
  },
  'annual-report/convention-decided': {
    severity: 'notice',
    'zh-CN': ({ convention, choice, cases }) =>
      `${questionOf(convention).zh}，格式没有规定：${cases} 件按“${choiceOf(convention, choice).zh}”计`,
    en: ({ convention, choice, cases }) =>
      `${questionOf(convention).en}: the format does not say; ${caseCount(cases)} counted by “${choiceOf(convention, choice).en}”`,
  },
  'annual-report/counted-before-year-end': {
    severity: 'notice',
    'zh-CN': ({ year, asOf }) => `统计日 ${asOf} 时 ${year} 年尚未结束，结转数为暂计`,
    en: ({ year, asOf }) => `on ${asOf} the year ${year} was not over; what is carried over is provisional`,
  },
};
