import { regulation2019, text, whole } from '../rule/texts.ts';
import { convention } from './convention.ts';

const letter2015 = /* @__PURE__ */ whole('disclosure-periods-letter', '2015');
const civilProcedure2023 = /* @__PURE__ */ text('civil-procedure-law', '2023');

/** What the request clock decides where the Regulation is silent (申请办理计时). */
export const requestConventions = [
  convention({
    id: 'extension-base',
    point: '6.2',
    question: { zh: '延长的期限从何时起算', en: 'from when an extension runs' },
    default: 'original-due',
    choices: {
      'original-due': { zh: '自原期限届满起算', en: 'from the end of the original period' },
      'notice-date': { zh: '自告知延长之日起算', en: 'from the day of the extension notice' },
    },
    basis: [regulation2019(33, 2)],
    confidence: 'recalled',
    readBy: ['request-clock'],
  }),
  convention({
    id: 'late-extension',
    point: '6.2',
    question: {
      zh: '期限届满后才作出的延长是否有效',
      en: 'whether an extension made after the due date counts',
    },
    default: 'ineffective',
    choices: {
      ineffective: { zh: '无效', en: 'it does not' },
      effective: { zh: '有效', en: 'it does' },
    },
    basis: [],
    confidence: 'inferred',
    readBy: ['request-clock'],
  }),
  convention({
    id: 'extension-after-restart',
    point: '6.3',
    question: {
      zh: '期限重新计算后，先前的延长或者延迟答复期限是否仍然有效',
      en: 'whether an extension or a reasonable delay outlives a restart of the period',
    },
    default: 'lapses',
    choices: {
      lapses: { zh: '失效，需要时重新延长', en: 'it lapses, and may be made anew' },
      kept: { zh: '仍然有效', en: 'it is kept' },
    },
    basis: [],
    confidence: 'inferred',
    readBy: ['request-clock'],
  }),
  convention({
    id: 'pause-bounds',
    point: '6.4',
    question: { zh: '征求意见发出日、答复日是否扣除', en: 'which days of a consultation are left out' },
    default: 'after-dispatch-through-reply',
    choices: {
      'after-dispatch-through-reply': {
        zh: '扣除发出次日至答复当日',
        en: 'those after the day of dispatch, up to and including the day of reply',
      },
      'dispatch-through-reply': {
        zh: '发出当日和答复当日均扣除',
        en: 'the days of dispatch and reply and all between',
      },
      'between-dispatch-and-reply': { zh: '发出当日和答复当日均不扣除', en: 'only those between dispatch and reply' },
    },
    basis: [regulation2019(33, 3)],
    confidence: 'inferred',
    readBy: ['request-clock'],
  }),
  convention({
    id: 'unanswered-consultation',
    point: '6.4',
    question: {
      zh: '有答复期限的征求意见逾期没有回音，扣除到何时为止',
      en: 'until when an unanswered consultation that has a time limit is left out',
    },
    default: 'until-reply-due',
    choices: {
      'until-reply-due': { zh: '到答复期限届满之日', en: 'until the time limit for the reply ends' },
      'until-reply': { zh: '一直到收到答复', en: 'until a reply comes' },
    },
    basis: [regulation2019(32), regulation2019(34)],
    confidence: 'inferred',
    readBy: ['request-clock'],
  }),
  convention({
    id: 'late-consultation-reply',
    point: '6.25',
    question: {
      zh: '被征求意见方逾期答复的，扣除到何时为止',
      en: 'until when a consultation answered after its time limit is left out',
    },
    default: 'until-reply',
    choices: {
      'until-reply': { zh: '到收到答复之日', en: 'until the day of the reply' },
      'until-reply-due': { zh: '到答复期限届满之日', en: 'until the time limit for the reply ended' },
    },
    basis: [regulation2019(33, 3)],
    confidence: 'inferred',
    readBy: ['request-clock'],
  }),
  convention({
    id: 'second-supplement',
    point: '6.5',
    question: { zh: '再次补正是否重新计算期限', en: 'whether a second supplementation restarts the count' },
    default: 'restarts',
    choices: {
      restarts: { zh: '重新计算', en: 'it does' },
      'no-effect': {
        zh: '不重新计算：补正告知应当一次作出',
        en: 'it does not: the notice has to be made once for all',
      },
    },
    basis: [regulation2019(30)],
    confidence: 'inferred',
    readBy: ['request-clock'],
  }),
  convention({
    id: 'late-supplement-notice',
    point: '6.5',
    question: {
      zh: '超过7个工作日才告知补正的，收到补正后是否重新计算期限',
      en: 'whether supplementation restarts the count when it was asked for after the 7 working days',
    },
    default: 'restarts',
    choices: {
      restarts: { zh: '重新计算，但告知逾期', en: 'it does, though the notice was late' },
      'no-effect': { zh: '不重新计算', en: 'it does not' },
    },
    basis: [regulation2019(30)],
    confidence: 'inferred',
    readBy: ['request-clock'],
  }),
  convention({
    id: 'email-receipt',
    point: '6.6',
    question: { zh: '电子邮件申请以何日为收到之日', en: 'which day a request by e-mail is received' },
    default: 'mutual-confirmation',
    choices: {
      'mutual-confirmation': { zh: '双方确认之日', en: 'the day both sides confirm' },
      'system-receipt': { zh: '邮件系统收到之日', en: 'the day the mail system receives it' },
    },
    basis: [regulation2019(31, 0, 3), letter2015],
    confidence: 'inferred',
    readBy: ['request-clock'],
  }),
  convention({
    id: 'unconfirmed-receipt',
    point: '6.6',
    question: {
      zh: '需要确认而没有确认记录的，以何日为收到之日',
      en: 'which day counts as receipt when a confirmation is needed and none is recorded',
    },
    default: 'arrival',
    choices: {
      arrival: { zh: '到达之日', en: 'the day of arrival' },
      'not-received': { zh: '尚未收到，不起算', en: 'not received yet: the clock does not start' },
    },
    basis: [regulation2019(31)],
    confidence: 'inferred',
    readBy: ['request-clock'],
  }),
  convention({
    id: 'receipt-on-day-off',
    point: '6.7',
    question: { zh: '休息日收到的申请以何日为收到之日', en: 'which day a request is received that comes on a day off' },
    default: 'that-day',
    choices: {
      'that-day': { zh: '当日', en: 'that day' },
      'next-working-day': { zh: '其后第一个工作日', en: 'the next working day' },
    },
    basis: [regulation2019(31)],
    confidence: 'inferred',
    readBy: ['request-clock'],
  }),
  convention({
    id: 'change-of-2019',
    point: '6.22',
    question: {
      zh: '2019年5月15日前收到、其后答复的申请适用哪个文本',
      en: 'which text governs a request received before 15 May 2019 and answered after',
    },
    default: 'receipt',
    choices: {
      receipt: { zh: '按收到之日', en: 'that of the day of receipt' },
      reply: { zh: '按答复之日（未答复的按计算之日）', en: 'that of the day of reply, or of the day asked about' },
    },
    basis: [regulation2019(56)],
    confidence: 'inferred',
    readBy: ['request-clock'],
  }),
  convention({
    id: 'consultation-silence',
    point: '6.24',
    question: { zh: '被征求意见方不答复意味着什么', en: 'what silence of those consulted means' },
    default: 'by-article',
    choices: {
      'by-article': {
        zh: '第三方不答复的由行政机关决定（第三十二条）；共同制作机关不答复的视为同意公开（第三十四条）',
        en: 'a third party’s: the organ decides (art. 32); a co-producing organ’s: consent to disclosure (art. 34)',
      },
    },
    basis: [regulation2019(32), regulation2019(34)],
    confidence: 'primary',
    readBy: ['request-clock'],
  }),
  convention({
    id: 'answer-day',
    point: '6.27',
    question: { zh: '答复以发出之日还是到达之日为准', en: 'whether a reply counts when it is sent or when it arrives' },
    default: 'sent',
    choices: {
      sent: { zh: '发出之日', en: 'when it is sent' },
      arrived: { zh: '到达之日（记录了到达日期的）', en: 'when it arrives, where that day is recorded' },
    },
    basis: [civilProcedure2023(85)],
    confidence: 'inferred',
    readBy: ['request-clock'],
  }),
] as const;
