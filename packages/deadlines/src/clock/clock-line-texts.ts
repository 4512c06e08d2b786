import { formatPlainDate, type Language, type PlainDate } from '@zwgk/core';
import { type ReplyOutcomeGroup, replyOutcomes } from '@zwgk/law';
import type { ClockLine } from './clock-line.ts';
import { eventNames } from './event-names.ts';
import type { ReceiptChannel, RequestEventType } from './request-event.ts';

const zh = (date: PlainDate): string => formatPlainDate(date, 'zh-CN');
const en = (date: PlainDate): string => formatPlainDate(date, 'en');

/** A part of a sentence that stands only when its value is there. */
const given = <Value>(value: Value | undefined, text: (value: Value) => string): string =>
  value === undefined ? '' : text(value);

const channels: Readonly<Record<ReceiptChannel, { readonly zh: string; readonly en: string }>> = {
  'in-person': { zh: '当面提交', en: 'handed in' },
  'signed-mail': { zh: '邮寄，签收', en: 'by mail, signed for' },
  'ordinary-mail': { zh: '平常信函', en: 'by ordinary mail' },
  online: { zh: '互联网渠道', en: 'online' },
  fax: { zh: '传真', en: 'by fax' },
  email: { zh: '电子邮件', en: 'by e-mail' },
};

/** What the groups say before their rows, which by themselves name no more than a ground. */
const groupTexts: Readonly<Record<ReplyOutcomeGroup, { readonly zh: string; readonly en: string }>> = {
  disclosed: { zh: '', en: '' },
  'partly-disclosed': { zh: '', en: '' },
  withheld: { zh: '不予公开：', en: 'refused: ' },
  unable: { zh: '无法提供：', en: 'cannot be provided: ' },
  unprocessed: { zh: '不予处理：', en: 'not processed: ' },
  other: { zh: '其他处理：', en: 'other: ' },
};

const outcomeOf = ({ outcome }: ClockLine): { readonly zh: string; readonly en: string } => {
  const found = replyOutcomes.find(({ id }) => id === outcome);
  if (found === undefined) return { zh: '', en: '' };
  const { group, label } = found;
  return {
    zh: groupTexts[group].zh + label.zh,
    en: groupTexts[group].en + label.en.charAt(0).toLowerCase() + label.en.slice(1),
  };
};

const confirmedZh = ({ on, confirmedOn }: ClockLine): string =>
  given(confirmedOn, (day) => (day === on ? '，当日与申请人确认' : `，${zh(day)}与申请人确认`));
const confirmedEn = ({ on, confirmedOn }: ClockLine): string =>
  given(confirmedOn, (day) =>
    day === on ? ', confirmed with the applicant on the same day' : `, confirmed with the applicant on ${en(day)}`,
  );

/** What the count came to since the line before. */
const leftOutZh = ({ leftOut }: ClockLine): string => (leftOut > 0 ? `其间${leftOut}个工作日不计入期限，` : '');
const leftOutEn = ({ leftOut }: ClockLine): string =>
  leftOut > 0 ? `${plural(leftOut, 'working day')} before it ${leftOut === 1 ? 'is' : 'are'} left out; ` : '';

const plural = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;

const dueZh = ({ due }: ClockLine): string => given(due, (day) => `答复期限为${zh(day)}`);
const dueEn = ({ due }: ClockLine): string => given(due, (day) => `the reply is due by ${en(day)}`);

const periodZh = (line: ClockLine): string =>
  given(line.due, () => `自${line.firstDayCounted ? '当' : '次'}日起${line.total}个工作日内答复，${dueZh(line)}`);
const periodEn = (line: ClockLine): string =>
  given(
    line.due,
    () =>
      `${plural(line.total, 'working day')} from ${line.firstDayCounted ? 'this day' : 'the next day'} on, so that ${dueEn(line)}`,
  );

const pauseTexts: Readonly<Record<NonNullable<ClockLine['leavesOut']>, { readonly zh: string; readonly en: string }>> =
  {
    'after-dispatch-through-reply': {
      zh: '自次日起至收到意见之日不计入期限',
      en: 'the days after this one, up to and including that of the reply, are not counted',
    },
    'dispatch-through-reply': {
      zh: '自当日起至收到意见之日不计入期限',
      en: 'this day and those after it, up to and including that of the reply, are not counted',
    },
    'between-dispatch-and-reply': {
      zh: '自次日起至收到意见的前一日不计入期限',
      en: 'the days between this one and that of the reply are not counted',
    },
  };
const leavesOutZh = ({ leavesOut }: ClockLine): string =>
  leavesOut === undefined ? '期限继续计算' : pauseTexts[leavesOut].zh;
const leavesOutEn = ({ leavesOut }: ClockLine): string =>
  leavesOut === undefined ? 'the count goes on' : pauseTexts[leavesOut].en;

const dispatchedZh = (whom: string) => (line: ClockLine) =>
  `征求${whom}意见${given(line.limit, (day) => `，提出意见的期限至${zh(day)}`)}；${leavesOutZh(line)}`;
const dispatchedEn = (whom: string) => (line: ClockLine) =>
  `${whom} is consulted${given(line.limit, (day) => ` and has until ${en(day)}`)}; ${leavesOutEn(line)}`;
const answeredZh = (who: string) => (line: ClockLine) => `收到${who}意见；${leftOutZh(line)}${dueZh(line)}`;
const answeredEn = (who: string) => (line: ClockLine) => `${who} replies; ${leftOutEn(line)}${dueEn(line)}`;

/** What a line says, by type of event, in both languages. */
const clockLineTexts: Readonly<
  Record<RequestEventType, { readonly zh: (line: ClockLine) => string; readonly en: (line: ClockLine) => string }>
> = {
  received: {
    zh: (line) =>
      `收到申请（${channels[line.channel ?? 'in-person'].zh}${confirmedZh(line)}）；${line.firstDayCounted ? '收到当日计入' : '收到当日不计入'}，${periodZh(line)}`,
    en: (line) =>
      `the request is received (${channels[line.channel ?? 'in-person'].en}${confirmedEn(line)}); ${line.firstDayCounted ? 'the day of receipt is counted' : 'the day of receipt is not counted'}: ${periodEn(line)}`,
  },
  'supplement-requested': {
    zh: (line) =>
      `告知申请人补正${given(line.limit, (day) => `，补正期限至${zh(day)}`)}${line.due === undefined ? '；等待补正，收到补正后重新计算期限' : '；期限继续计算'}`,
    en: (line) =>
      `the applicant is told what to supplement${given(line.limit, (day) => ` by ${en(day)}`)}; ${line.due === undefined ? 'the clock waits, and starts anew when the supplementation comes' : 'the count goes on'}`,
  },
  'supplement-received': {
    zh: (line) =>
      line.restarted
        ? `收到补正后的申请，期限重新计算：${periodZh(line)}`
        : `收到补正后的申请；期限不重新计算，${dueZh(line)}`,
    en: (line) =>
      line.restarted
        ? `the supplemented request is received and the count starts anew: ${periodEn(line)}`
        : `the supplemented request is received; the count does not start anew, and ${dueEn(line)}`,
  },
  'supplement-missed': {
    zh: () => '申请人逾期不补正，视为放弃申请，不再处理',
    en: () => 'the applicant has not supplemented in time; the request counts as abandoned',
  },
  'third-party-consulted': { zh: dispatchedZh('第三方'), en: dispatchedEn('a third party') },
  'third-party-replied': { zh: answeredZh('第三方'), en: answeredEn('the third party') },
  'organ-consulted': { zh: dispatchedZh('其他机关'), en: dispatchedEn('another organ') },
  'organ-replied': { zh: answeredZh('其他机关'), en: answeredEn('the other organ') },
  'co-author-consulted': { zh: dispatchedZh('共同制作机关'), en: dispatchedEn('a co-producing organ') },
  'co-author-replied': { zh: answeredZh('共同制作机关'), en: answeredEn('the co-producing organ') },
  'reasons-requested': {
    zh: () => '要求申请人说明大量、反复申请的理由；期限继续计算',
    en: () => 'the applicant is asked for the reasons of so many requests; the count goes on',
  },
  'reasons-given': { zh: () => '申请人说明理由', en: () => 'the applicant gives reasons' },
  'delay-fixed': {
    zh: (line) => `确定延迟答复的合理期限并告知申请人，${dueZh(line)}`,
    en: (line) => `a reasonable delay is fixed and told to the applicant; ${dueEn(line)}`,
  },
  extended: {
    zh: (line) =>
      `${line.approved === true ? '经政府信息公开工作机构负责人同意，' : ''}延长答复期限${line.granted ?? 0}个工作日并告知申请人，${dueZh(line)}`,
    en: (line) =>
      `the period is extended by ${plural(line.granted ?? 0, 'working day')}${line.approved === true ? ', with approval,' : ''} and the applicant told; ${dueEn(line)}`,
  },
  'fee-notified': {
    zh: (line) => `发出收费通知${given(line.limit, (day) => `，缴费期限至${zh(day)}`)}；等待缴费，缴清后重新计算期限`,
    en: (line) =>
      `the fee notice is given${given(line.limit, (day) => `, payable by ${en(day)}`)}; the clock waits, and starts anew on payment`,
  },
  'fee-paid': {
    zh: (line) => `申请人缴清费用，期限重新计算：${periodZh(line)}`,
    en: (line) => `the applicant pays and the count starts anew: ${periodEn(line)}`,
  },
  'fee-unpaid': {
    zh: () => '申请人逾期未缴费，视为放弃申请，不再处理',
    en: () => 'the applicant has not paid in time; the request counts as abandoned',
  },
  transferred: {
    zh: () => '转送其他机关并告知申请人',
    en: () => 'the request is passed to another organ and the applicant told',
  },
  withdrawn: { zh: () => '申请人撤回申请', en: () => 'the applicant withdraws the request' },
  replied: {
    zh: (line) =>
      `答复申请人（${outcomeOf(line).zh}）${given(line.due, (day) => `；答复期限为${zh(day)}，${line.inTime === true ? '未逾期' : '已逾期'}`)}`,
    en: (line) =>
      `the applicant is answered (${outcomeOf(line).en})${given(line.due, (day) => `; the reply was due by ${en(day)} and is ${line.inTime === true ? 'in time' : 'late'}`)}`,
  },
};

/** What a line says of an event that the clock did not take into account. */
const ineffectiveText = {
  zh: ({ type }: ClockLine): string => `${eventNames[type].zh}；未计入，原因见后`,
  en: ({ type }: ClockLine): string => `${eventNames[type].en}; it was left out, see below`,
};

/**
 * What a line of the trace says happened, and what followed from it (事项的表述), without its date, its law and the total.
 *
 * @example
 * ```ts
 * import { formatClockLine, requestClock } from '@zwgk/deadlines';
 * const clock = requestClock([{ type: 'received', on: '2026-11-02', channel: 'in-person' }], { asOf: '2026-11-09' });
 * const [line] = clock.trace;
 * line && formatClockLine(line, 'zh-CN'); // => '收到申请（当面提交）；收到当日不计入，自次日起20个工作日内答复，答复期限为2026年11月30日'
 * ```
 */
export function formatClockLine(line: ClockLine, language: Language): string {
  const { zh, en } = line.effective ? clockLineTexts[line.type] : ineffectiveText;
  return language === 'zh-CN' ? zh(line) : en(line);
}
