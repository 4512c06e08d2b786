import type { Bilingual, FindingDefinitions, PlainDate } from '@zwgk/core';
import { disclosure2019, law2024, regulation2024, rule2025 } from '../marking/rules/cited.ts';
import { type MarkingStep, partWords, stepWords } from './bar.ts';
import type { ReferralBody, ReviewEventType } from './event.ts';
import { bodyWords, eventWords } from './event-words.ts';
import { type ReviewPhase, reviewPhaseLabels } from './phase.ts';
import type { ExemptionLimit } from './policy.ts';
import { roleLabel } from './role.ts';

/** Parameters of the findings on a review case, by code. Ids are shown as `shownId` shows them. */
export interface ReviewFindings {
  'confidentiality/review-impossible-event': { readonly event: ReviewEventType; readonly phase: ReviewPhase };
  'confidentiality/review-out-of-order': { readonly on: PlainDate; readonly previous: PlainDate };
  'confidentiality/review-after-as-of': { readonly count: number; readonly asOf: PlainDate };
  'confidentiality/review-id-looks-like-number': { readonly field: string };
  'confidentiality/review-unknown-stage': { readonly stage: string; readonly known: readonly string[] };
  'confidentiality/review-stage-not-applicable': { readonly title: Bilingual };
  'confidentiality/review-role-not-allowed': {
    readonly title: Bilingual;
    readonly role: string;
    readonly allowed: readonly string[];
  };
  'confidentiality/review-checklist-incomplete': { readonly title: Bilingual; readonly items: readonly Bilingual[] };
  'confidentiality/review-same-person': {
    readonly person: string;
    readonly duty: Bilingual;
    readonly other: Bilingual;
  };
  'confidentiality/review-same-person-two-roles': {
    readonly person: string;
    readonly role: string;
    readonly other: string;
  };
  'confidentiality/review-signed-twice': { readonly person: string; readonly title: Bilingual };
  'confidentiality/review-stage-skipped': { readonly title: Bilingual; readonly open: readonly Bilingual[] };
  'confidentiality/review-attachment-not-reviewed': { readonly title: Bilingual; readonly attachment: string };
  'confidentiality/review-other-content': { readonly part: string };
  'confidentiality/review-content-changed': { readonly part: string; readonly titles: readonly Bilingual[] };
  'confidentiality/review-published-without-clearance': { readonly bars: readonly string[] };
  'confidentiality/review-marking-present': { readonly part: string; readonly lacks: readonly MarkingStep[] };
  'confidentiality/review-detection-unresolved': { readonly detection: string; readonly kind: string };
  'confidentiality/review-resolution-not-allowed': { readonly detection: string; readonly person: string };
  'confidentiality/review-referral-missing': { readonly since: PlainDate };
  'confidentiality/review-referral-overdue': {
    readonly rule: string;
    /** What was to be done in time. */
    readonly step: ReviewEventType;
    readonly due: PlainDate;
    readonly doneOn?: PlainDate;
  };
  'confidentiality/review-leak-report-overdue': { readonly foundOn: PlainDate; readonly reportedOn?: PlainDate };
  'confidentiality/review-answer-not-competent': { readonly from: ReferralBody };
  'confidentiality/review-exemption-void': { readonly title: Bilingual; readonly limits: readonly ExemptionLimit[] };
}

const review = [disclosure2019(17, 2), law2024(35), regulation2024(42)];
const referral = [disclosure2019(17, 3)];
const removal = [rule2025(46)];

const zhList = (titles: readonly Bilingual[]): string => titles.map(({ zh }) => zh).join('、');
const enList = (titles: readonly Bilingual[]): string => titles.map(({ en }) => en).join(', ');

const LIMITS: Readonly<Record<ExemptionLimit, readonly [zh: string, en: string]>> = {
  attachment: ['有附件', 'there is an attachment'],
  detection: ['有检测结果', 'a scan found something'],
  marking: ['有国家秘密标志', 'there is a marking'],
  referral: ['存在不能确定的事项', 'something could not be determined'],
  stop: ['曾被退回或者不同意公开', 'it was returned or refused'],
};

/** What can be said of a review case (保密审查的检查发现). */
export const reviewFindings = {
  'confidentiality/review-impossible-event': {
    severity: 'error',
    'zh-CN': ({ event, phase }) =>
      `“${eventWords(event, 'zh')}”在当前状态（${reviewPhaseLabels[phase].zh}）下不能发生，不予采信`,
    en: ({ event, phase }) =>
      `"${eventWords(event, 'en')}" cannot happen in this state (${reviewPhaseLabels[phase].en}); not counted`,
  },
  'confidentiality/review-out-of-order': {
    severity: 'error',
    'zh-CN': ({ on, previous }) => `日期 ${on} 早于前一事件的 ${previous}，有利于公开的内容不予采信`,
    en: ({ on, previous }) =>
      `dated ${on}, before the ${previous} of the event before it; it cannot speak for publication`,
  },
  'confidentiality/review-after-as-of': {
    severity: 'notice',
    'zh-CN': ({ count, asOf }) => `有 ${count} 个事件晚于 ${asOf}，未计入`,
    en: ({ count, asOf }) => `${count} ${count === 1 ? 'event is' : 'events are'} later than ${asOf} and left out`,
  },
  'confidentiality/review-id-looks-like-number': {
    severity: 'warning',
    'zh-CN': ({ field }) => `${field} 形似证件号码或者电话号码；应当使用与个人信息无关的标识`,
    en: ({ field }) => `${field} looks like an identity or telephone number; use an id that says nothing of a person`,
  },
  'confidentiality/review-unknown-stage': {
    severity: 'error',
    'zh-CN': ({ stage, known }) => `审查制度没有名为 ${stage} 的环节；应为 ${known.join('、')}`,
    en: ({ stage, known }) => `the policy has no stage ${stage}; expected one of ${known.join(', ')}`,
  },
  'confidentiality/review-stage-not-applicable': {
    severity: 'notice',
    'zh-CN': ({ title }) => `${title.zh}不适用于本件`,
    en: ({ title }) => `${title.en} is not for this document`,
  },
  'confidentiality/review-role-not-allowed': {
    severity: 'error',
    'zh-CN': ({ title, role, allowed }) =>
      `${title.zh}应由${allowed.map((id) => roleLabel(id, 'zh')).join('、')}签署，${roleLabel(role, 'zh')}的签署不予采信`,
    en: ({ title, role, allowed }) =>
      `${title.en} is for ${allowed.map((id) => roleLabel(id, 'en')).join(', ')}; a signature of ${roleLabel(role, 'en')} does not count`,
  },
  'confidentiality/review-checklist-incomplete': {
    severity: 'error',
    basis: [regulation2024(42)],
    'zh-CN': ({ title, items }) => `${title.zh}没有逐项确认：${zhList(items)}`,
    en: ({ title, items }) => `${title.en} does not confirm: ${enList(items)}`,
  },
  'confidentiality/review-same-person': {
    severity: 'error',
    'zh-CN': ({ person, duty, other }) => `${person} 已承担“${other.zh}”，不得再承担“${duty.zh}”`,
    en: ({ person, duty, other }) => `${person} already has the duty "${other.en}" and may not take "${duty.en}" too`,
  },
  'confidentiality/review-same-person-two-roles': {
    severity: 'warning',
    'zh-CN': ({ person, role, other }) =>
      `${person} 在同一案件中以${roleLabel(other, 'zh')}和${roleLabel(role, 'zh')}两种身份出现`,
    en: ({ person, role, other }) =>
      `${person} acts as ${roleLabel(other, 'en')} and as ${roleLabel(role, 'en')} in the same case`,
  },
  'confidentiality/review-signed-twice': {
    severity: 'error',
    'zh-CN': ({ person, title }) => `${person} 在${title.zh}重复签署，只计一人`,
    en: ({ person, title }) => `${person} signs ${title.en} twice and counts once`,
  },
  'confidentiality/review-stage-skipped': {
    severity: 'error',
    basis: review,
    'zh-CN': ({ title, open }) => `${zhList(open)}尚未通过，${title.zh}的签署不予采信`,
    en: ({ title, open }) => `${enList(open)} not passed yet: a signature at ${title.en} does not count`,
  },
  'confidentiality/review-attachment-not-reviewed': {
    severity: 'error',
    basis: [regulation2024(42)],
    'zh-CN': ({ title, attachment }) => `${title.zh}没有审查附件 ${attachment}；应当逐项审查`,
    en: ({ title, attachment }) => `${title.en} did not review attachment ${attachment}; every item is to be reviewed`,
  },
  'confidentiality/review-other-content': {
    severity: 'error',
    basis: review,
    'zh-CN': ({ part }) => `${partWords(part, 'zh')}与当前稿内容不同（摘要不符）`,
    en: ({ part }) => `${partWords(part, 'en')} is not the current one (the hash differs)`,
  },
  'confidentiality/review-content-changed': {
    severity: 'warning',
    basis: review,
    'zh-CN': ({ part, titles }) => `${partWords(part, 'zh')}在审查后改动，须重新审查：${zhList(titles)}`,
    en: ({ part, titles }) =>
      `${partWords(part, 'en')} was changed after review; to be passed again: ${enList(titles)}`,
  },
  'confidentiality/review-published-without-clearance': {
    severity: 'error',
    basis: review,
    'zh-CN': ({ bars }) => `未完成保密审查即公开（${bars.length} 项未决）；应当先审查、后公开`,
    en: ({ bars }) => `published without clearance (${bars.join(', ')}); review comes before publication`,
  },
  'confidentiality/review-marking-present': {
    severity: 'warning',
    basis: removal,
    'zh-CN': ({ part, lacks }) => `${partWords(part, 'zh')}有国家秘密标志，公开前尚需：${stepWords(lacks, 0)}`,
    en: ({ part, lacks }) =>
      `${partWords(part, 'en')} bears a state-secret marking; before publication: ${stepWords(lacks, 1)}`,
  },
  'confidentiality/review-detection-unresolved': {
    severity: 'warning',
    'zh-CN': ({ detection, kind }) => `检测结果 ${detection}（${kind}）尚未由人处理`,
    en: ({ detection, kind }) => `detection ${detection} (${kind}) has not been dealt with by a person`,
  },
  'confidentiality/review-resolution-not-allowed': {
    severity: 'error',
    'zh-CN': ({ detection, person }) => `${person} 无权处理检测结果 ${detection}，不予采信`,
    en: ({ detection, person }) => `${person} may not decide on detection ${detection}; it does not count`,
  },
  'confidentiality/review-referral-missing': {
    severity: 'warning',
    basis: referral,
    'zh-CN': ({ since }) => `${since} 起不能确定是否可以公开，应当报请有关主管部门或者保密行政管理部门确定`,
    en: ({ since }) =>
      `undetermined since ${since}: to be referred to the competent department or the secrecy administration`,
  },
  'confidentiality/review-referral-overdue': {
    severity: 'error',
    'zh-CN': ({ step, due, doneOn }) =>
      `“${eventWords(step, 'zh')}”超过时限：应在 ${due} 前（含当日）完成，${doneOn === undefined ? '尚未完成' : `实际 ${doneOn}`}`,
    en: ({ step, due, doneOn }) =>
      `"${eventWords(step, 'en')}" is overdue: by ${due}, ${doneOn === undefined ? 'not done yet' : `done on ${doneOn}`}`,
  },
  'confidentiality/review-leak-report-overdue': {
    severity: 'error',
    basis: [regulation2024(61, 1)],
    'zh-CN': ({ foundOn, reportedOn }) =>
      `${foundOn} 发现泄露，应在 24 小时内报告，${reportedOn === undefined ? '尚未报告' : `${reportedOn} 才报告`}`,
    en: ({ foundOn, reportedOn }) =>
      `leak found on ${foundOn}, to be reported within 24 hours; ${reportedOn === undefined ? 'not reported' : `reported on ${reportedOn}`}`,
  },
  'confidentiality/review-answer-not-competent': {
    severity: 'error',
    basis: referral,
    'zh-CN': ({ from }) => `本制度不以${bodyWords[from].zh}的意见作为确定意见，不予采信`,
    en: ({ from }) => `under this policy ${bodyWords[from].en} does not settle doubts; the answer does not count`,
  },
  'confidentiality/review-exemption-void': {
    severity: 'warning',
    'zh-CN': ({ title, limits }) => `不适用“${title.zh}”：${limits.map((limit) => LIMITS[limit][0]).join('、')}`,
    en: ({ title, limits }) => `"${title.en}" does not apply: ${limits.map((limit) => LIMITS[limit][1]).join(', ')}`,
  },
} satisfies FindingDefinitions<ReviewFindings>;
