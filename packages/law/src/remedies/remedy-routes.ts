import type { Bilingual, Citation, Confidence } from '@zwgk/core';
import type { ReplyOutcomeId } from '../reply-outcome/reply-outcomes.ts';

/** What a remedy is sought against: a kind of reply, or no reply within the time limit (逾期未答复). */
export type RemedyCause = ReplyOutcomeId | 'no-reply';

/**
 * Whether reconsideration has to come before a lawsuit (复议前置). `disputed`: texts or authorities disagree, and a
 * careful organ tells the applicant of reconsideration.
 */
export type MandatoryReconsideration = 'yes' | 'no' | 'disputed';

/**
 * Whether a court takes the case (可诉性). `after-reconsideration`: not before reconsideration; `refused`: the Supreme
 * People's Court tells courts not to; `depends`: on facts that the kind of reply does not tell.
 */
export type Litigation = 'open' | 'after-reconsideration' | 'refused' | 'depends';

/** A stretch of time in which one answer held for some causes, as the data writes it. Dates are those of filing. */
export interface RemedyRouteData {
  readonly causes: readonly RemedyCause[];
  readonly from?: string;
  readonly to?: string;
  readonly mandatoryReconsideration: MandatoryReconsideration;
  readonly litigation: Litigation;
  readonly because: Bilingual;
  readonly basis: readonly Citation[];
  readonly confidence: Confidence;
}

/** 条例第十四、十五、十六条: the withholdings of which reconsideration law and court speak. */
const withheldUnderArticles14To16 = [
  'withheld.state-secret',
  'withheld.other-law',
  'withheld.security-and-stability',
  'withheld.third-party',
  'withheld.internal-affairs',
  'withheld.process-information',
  'withheld.enforcement-file',
] as const satisfies readonly RemedyCause[];

/** Replies that neither withhold nor are refused by the courts. */
const openToBoth = [
  'disclosed',
  'unable.not-held',
  'unable.still-unclear',
  'unprocessed.excessive',
  'unprocessed.reissue',
  'other.supplement-missed',
  'other.fee-unpaid',
  'other.other',
] as const satisfies readonly RemedyCause[];

/** 法释〔2025〕8号第十条第二款: acts against which the courts take no case. */
const refusedByCourts = [
  'unable.needs-creation',
  'unprocessed.petition',
  'unprocessed.publication',
] as const satisfies readonly RemedyCause[];

const everyCause: readonly RemedyCause[] = [
  ...withheldUnderArticles14To16,
  'partly-disclosed',
  'withheld.registry-lookup',
  ...openToBoth,
  ...refusedByCourts,
  'unprocessed.repeat',
  'no-reply',
];

const law2023 = (article: number, paragraph?: number, item?: number): Citation => ({
  instrument: 'reconsideration-law',
  version: '2023',
  article,
  ...(paragraph !== undefined && { paragraph }),
  ...(item !== undefined && { item }),
});
const regulation2026 = (article: number): Citation => ({
  instrument: 'reconsideration-regulation',
  version: '2026',
  article,
});
const interpretation2025 = (article: number, paragraph: number, item?: number): Citation => ({
  instrument: 'disclosure-litigation-interpretation',
  version: '2025',
  article,
  paragraph,
  ...(item !== undefined && { item }),
});

/**
 * Which way a remedy goes, by kind of reply and day of filing (救济途径). Sources: 行政复议法 (2023) art. 23; 行政复议法实施条例
 * (2026) arts 30, 31; 法释〔2025〕8号 arts 1, 2, 10; 国办函〔2021〕132号 art. 2.
 */
export const remedyRoutes: readonly RemedyRouteData[] = [
  {
    causes: everyCause,
    to: '2023-12-31',
    mandatoryReconsideration: 'no',
    litigation: 'open',
    because: {
      zh: '2024年1月1日以前，法律没有规定政府信息公开案件须先行复议',
      en: 'before 1 January 2024 no law put reconsideration first in disclosure cases',
    },
    basis: [],
    confidence: 'inferred',
  },
  {
    causes: withheldUnderArticles14To16,
    from: '2024-01-01',
    to: '2026-06-30',
    mandatoryReconsideration: 'yes',
    litigation: 'after-reconsideration',
    because: {
      zh: '申请公开而行政机关不予公开的，应当先申请行政复议',
      en: 'a refusal to disclose on request goes to reconsideration first',
    },
    basis: [law2023(23, 1, 4)],
    confidence: 'primary',
  },
  {
    causes: withheldUnderArticles14To16,
    from: '2026-07-01',
    mandatoryReconsideration: 'yes',
    litigation: 'after-reconsideration',
    because: {
      zh: '依据条例第十四条至第十六条不予公开的，应当先申请行政复议',
      en: 'a refusal under articles 14 to 16 of the Regulation goes to reconsideration first',
    },
    basis: [law2023(23, 1, 4), regulation2026(31)],
    confidence: 'primary',
  },
  {
    causes: ['partly-disclosed'],
    from: '2024-01-01',
    to: '2026-06-30',
    mandatoryReconsideration: 'disputed',
    litigation: 'depends',
    because: {
      zh: '部分不予公开是否属于“不予公开”，复议法没有写明；司法部的指导意见按不予公开对待',
      en: 'the Law does not say whether a partial refusal is a refusal; the Ministry of Justice’s guidance treats it as one',
    },
    basis: [law2023(23, 1, 4), { instrument: 'reconsideration-guidance', version: '2021', article: 2 }],
    confidence: 'secondary',
  },
  {
    causes: ['partly-disclosed'],
    from: '2026-07-01',
    mandatoryReconsideration: 'yes',
    litigation: 'after-reconsideration',
    because: {
      zh: '依据条例第十四条至第十六条部分不予公开的，同样应当先申请行政复议',
      en: 'a partial refusal under articles 14 to 16 of the Regulation also goes to reconsideration first',
    },
    basis: [law2023(23, 1, 4), regulation2026(31)],
    confidence: 'primary',
  },
  {
    causes: ['withheld.registry-lookup'],
    from: '2024-01-01',
    to: '2025-05-31',
    mandatoryReconsideration: 'disputed',
    litigation: 'depends',
    because: {
      zh: '年度报告把行政查询事项列在不予公开之下，复议法没有写明是否属于应当先行复议的“不予公开”',
      en: 'the annual report counts registry look-ups as withheld; the Law does not say whether they are refusals in its sense',
    },
    basis: [law2023(23, 1, 4)],
    confidence: 'inferred',
  },
  {
    causes: ['withheld.registry-lookup'],
    from: '2025-06-01',
    mandatoryReconsideration: 'no',
    litigation: 'refused',
    because: {
      zh: '行政查询事项不在条例第十四条至第十六条之列，人民法院也不受理',
      en: 'registry look-ups are not among articles 14 to 16 of the Regulation, and the courts do not take them',
    },
    basis: [interpretation2025(10, 2, 5)],
    confidence: 'primary',
  },
  {
    causes: openToBoth,
    from: '2024-01-01',
    mandatoryReconsideration: 'no',
    litigation: 'open',
    because: {
      zh: '不属于依据条例第十四条至第十六条的不予公开，可以申请行政复议，也可以直接起诉',
      en: 'not a refusal under articles 14 to 16 of the Regulation: reconsideration or a lawsuit, as the applicant chooses',
    },
    basis: [interpretation2025(1, 1)],
    confidence: 'inferred',
  },
  {
    causes: [...refusedByCourts, 'unprocessed.repeat'],
    from: '2024-01-01',
    to: '2025-05-31',
    mandatoryReconsideration: 'no',
    litigation: 'depends',
    because: {
      zh: '不属于不予公开；当时的司法解释未逐项写明人民法院是否受理',
      en: 'not a refusal to disclose; the judicial interpretation then in force did not list which of these the courts take',
    },
    basis: [law2023(23, 1, 4)],
    confidence: 'inferred',
  },
  {
    causes: refusedByCourts,
    from: '2025-06-01',
    mandatoryReconsideration: 'no',
    litigation: 'refused',
    because: {
      zh: '人民法院不受理此类答复引起的诉讼',
      en: 'the courts take no case against a reply of this kind',
    },
    basis: [interpretation2025(10, 2)],
    confidence: 'primary',
  },
  {
    causes: ['unprocessed.repeat'],
    from: '2025-06-01',
    mandatoryReconsideration: 'no',
    litigation: 'depends',
    because: {
      zh: '只有重复申请的信息已经公开的，人民法院才不受理',
      en: 'the courts refuse the case only where the information asked for again had been disclosed',
    },
    basis: [interpretation2025(10, 2, 4)],
    confidence: 'primary',
  },
  {
    causes: ['no-reply'],
    from: '2024-01-01',
    to: '2026-06-30',
    mandatoryReconsideration: 'disputed',
    litigation: 'depends',
    because: {
      zh: '逾期不答复是否属于应当先行复议的“未履行法定职责”，复议法与司法解释的规定不一致',
      en: 'whether silence is the “failure to perform a duty” that goes to reconsideration first: the Law and the judicial interpretation do not agree',
    },
    basis: [law2023(23, 1, 3), interpretation2025(2, 2)],
    confidence: 'inferred',
  },
  {
    causes: ['no-reply'],
    from: '2026-07-01',
    mandatoryReconsideration: 'yes',
    litigation: 'after-reconsideration',
    because: {
      zh: '法定期限内未答复的，属于未履行法定职责，应当先申请行政复议',
      en: 'no reply within the statutory period is a failure to perform a duty, which goes to reconsideration first',
    },
    basis: [law2023(23, 1, 3), regulation2026(30)],
    confidence: 'inferred',
  },
];
