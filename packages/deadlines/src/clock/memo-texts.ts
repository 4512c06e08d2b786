import { formatChineseNumeral, formatPlainDate, type Language, type PlainDate, type Severity } from '@zwgk/core';
import { provisional } from '../deadline/step-texts.ts';
import type { Remedies, RemedyDeadline } from '../remedies/remedies.ts';
import type { ClockLine } from './clock-line.ts';
import type { ClockStatus, SubDeadline } from './read-clock.ts';
import type { RequestClock } from './request-clock.ts';

/** Everything that a memo says around the lines of its events. */
interface MemoTexts {
  readonly heading: (asOf: PlainDate) => string;
  readonly paragraph: (number: number, date: string, text: string, basis: string, total: string) => string;
  readonly runningTotal: (line: ClockLine) => string;
  readonly conclusion: (clock: RequestClock) => string;
  readonly subDeadline: (limit: SubDeadline) => string;
  readonly finding: (severity: Severity, text: string, basis: string) => string;
  readonly remedies: (remedies: Remedies, basis: string) => string;
  readonly note: (text: string, basis: string) => string;
}

const zh = (date: PlainDate): string => formatPlainDate(date, 'zh-CN');
const en = (date: PlainDate): string => formatPlainDate(date, 'en');

const statusZh: Readonly<Record<ClockStatus, string>> = {
  'not-received': '尚未收到申请，期限没有起算',
  running: '正在办理',
  paused: '正在征求意见，暂不计时；答复期限随之顺延',
  'awaiting-supplement': '等待申请人补正，答复期限没有起算',
  'awaiting-payment': '等待申请人缴费，答复期限没有起算',
  'closed-in-time': '按期办结',
  'closed-late': '逾期办结',
  overdue: '逾期未答复',
  abandoned: '视为放弃申请，不再处理',
};

const statusEn: Readonly<Record<ClockStatus, string>> = {
  'not-received': 'no request has been received, and no time runs',
  running: 'the request is being handled',
  paused: 'others are being consulted and no day is counted; the due date moves on accordingly',
  'awaiting-supplement': 'the applicant has to supplement, and no time runs for the reply',
  'awaiting-payment': 'the applicant has to pay, and no time runs for the reply',
  'closed-in-time': 'closed in time',
  'closed-late': 'closed late',
  overdue: 'overdue and not answered',
  abandoned: 'the request counts as abandoned',
};

const limitsZh: Readonly<Record<SubDeadline['rule'], string>> = {
  'supplement-notice': '如需补正，告知补正',
  'supplement-period': '申请人补正',
  'third-party-reply': '第三方提出意见',
  'co-author-reply': '共同制作机关提出意见',
  'fee-payment': '申请人缴费',
};

const limitsEn: Readonly<Record<SubDeadline['rule'], string>> = {
  'supplement-notice': 'a supplement notice, if one is needed',
  'supplement-period': 'supplementation by the applicant',
  'third-party-reply': 'the third party’s reply',
  'co-author-reply': 'the co-producing organ’s reply',
  'fee-payment': 'payment by the applicant',
};

const severityZh: Readonly<Record<Severity, string>> = { error: '问题', warning: '待核实', notice: '提示' };

const untilZh = ({ due, missing }: RemedyDeadline): string =>
  due === undefined ? '' : `，期限至${zh(due)}${provisional(missing, 'zh-CN')}`;
const untilEn = ({ due, missing }: RemedyDeadline): string =>
  due === undefined ? '' : `, until ${en(due)}${provisional(missing, 'en')}`;

const firstZh = {
  yes: '应当先申请行政复议',
  no: '可以申请行政复议',
  disputed: '是否须先申请行政复议存在争议，宜先申请行政复议',
};
const firstEn = {
  yes: 'reconsideration comes first',
  no: 'reconsideration may be sought',
  disputed: 'whether reconsideration comes first is disputed, and it is prudent to seek it first',
};

export const memoTexts: Readonly<Record<Language, MemoTexts>> = {
  'zh-CN': {
    heading: (asOf) => `政府信息公开申请办理期限说明（截至${zh(asOf)}）`,
    paragraph: (number, date, text, basis, total) =>
      `${formatChineseNumeral(number)}、${date}，${text}${basis}。${total}`,
    runningTotal: ({ added, leftOut, counted, restarted }) => {
      if (restarted) return '累计天数归零，重新计算。';
      const since = added > 0 ? `自上一事项起计入${added}个工作日，` : '';
      const out = leftOut > 0 ? `扣除${leftOut}个工作日，` : '';
      return `${since}${out}累计${counted}个工作日。`;
    },
    conclusion: ({ status, due, elapsed, remaining }) => {
      const limit = due === undefined ? '' : `答复期限为${zh(due)}，`;
      const left =
        remaining === undefined || status.startsWith('closed') || status === 'overdue'
          ? ''
          : `，剩余${remaining}个工作日`;
      return `结论：${limit}${statusZh[status]}；已计${elapsed}个工作日${left}。`;
    },
    subDeadline: ({ rule, due, missing }) =>
      `另：${limitsZh[rule]}的期限至${zh(due)}${provisional(missing, 'zh-CN')}。`,
    finding: (severity, text, basis) => `${severityZh[severity]}：${text}${basis}。`,
    remedies: ({ route, reconsideration, litigation }, basis) =>
      `救济：${firstZh[route.mandatoryReconsideration]}${untilZh(reconsideration)}；${
        litigation === undefined
          ? route.litigation === 'refused'
            ? '人民法院不受理由此提起的诉讼'
            : '对复议决定不服的，可以自收到决定之日起15日内起诉'
          : `也可以直接起诉${untilZh(litigation)}`
      }。理由：${route.because.zh}${basis}。`,
    note: (text, basis) => `${text}${basis}。`,
  },
  en: {
    heading: (asOf) => `Time limit of a disclosure request, as of ${en(asOf)}`,
    paragraph: (number, date, text, basis, total) => `${number}. ${date}: ${text}${basis}. ${total}`,
    runningTotal: ({ added, leftOut, counted, restarted }) => {
      if (restarted) return 'The running total is nought again.';
      const since = added > 0 ? `${added} counted since the entry before, ` : '';
      const out = leftOut > 0 ? `${leftOut} left out, ` : '';
      const text = `${since}${out}${counted} ${counted === 1 ? 'working day' : 'working days'} in all.`;
      return text.charAt(0).toUpperCase() + text.slice(1);
    },
    conclusion: ({ status, due, elapsed, remaining }) => {
      const limit = due === undefined ? '' : `the reply is due by ${en(due)}; `;
      const left =
        remaining === undefined || status.startsWith('closed') || status === 'overdue' ? '' : `, ${remaining} left`;
      return `Conclusion: ${limit}${statusEn[status]}; ${elapsed} ${elapsed === 1 ? 'working day' : 'working days'} counted${left}.`;
    },
    subDeadline: ({ rule, due, missing }) =>
      `Also running: ${limitsEn[rule]}, until ${en(due)}${provisional(missing, 'en')}.`,
    finding: (severity, text, basis) => `${severity.charAt(0).toUpperCase()}${severity.slice(1)}: ${text}${basis}.`,
    remedies: ({ route, reconsideration, litigation }, basis) =>
      `Remedies (${route.because.en}): ${firstEn[route.mandatoryReconsideration]}${untilEn(reconsideration)}; ${
        litigation === undefined
          ? route.litigation === 'refused'
            ? 'the courts take no case'
            : 'against the decision a lawsuit may be brought within 15 days of its receipt'
          : `or a lawsuit may be brought at once${untilEn(litigation)}`
      }${basis}.`,
    note: (text, basis) => `${text.charAt(0).toUpperCase()}${text.slice(1)}${basis}.`,
  },
};
