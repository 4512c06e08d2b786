import type { Citation } from '@zwgk/core';
import type { ReplyOutcome } from './reply-outcome.ts';

const article = (article: number, paragraph?: number, item?: number): Citation => ({
  instrument: 'disclosure-regulation',
  version: '2019',
  article,
  ...(paragraph !== undefined && { paragraph }),
  ...(item !== undefined && { item }),
});

/** An item of an article that has one paragraph only. */
const item = (number: number, item: number): Citation => ({ ...article(number), item });

/**
 * The ways of answering a disclosure request (答复类型), in the order of the annual report's table 3 (表三). The ids are
 * shared by the request clock, the negative list and the annual report. Pairing of rows and articles is our inference:
 * the report's format names no articles in these rows.
 *
 * @source 国办公开办函〔2021〕30号, table 3; 《政府信息公开条例》(2019) arts 14–16, 30, 33–39
 */
export const replyOutcomes = [
  {
    id: 'disclosed',
    group: 'disclosed',
    notation: '三（一）',
    label: { zh: '予以公开', en: 'Disclosed' },
    basis: [item(36, 1), item(36, 2)],
    confidence: 'inferred',
  },
  {
    id: 'partly-disclosed',
    group: 'partly-disclosed',
    notation: '三（二）',
    label: { zh: '部分公开', en: 'Partly disclosed' },
    basis: [article(37)],
    confidence: 'inferred',
  },
  {
    id: 'withheld.state-secret',
    group: 'withheld',
    notation: '三（三）1',
    label: { zh: '属于国家秘密', en: 'State secret' },
    basis: [article(14)],
    confidence: 'inferred',
  },
  {
    id: 'withheld.other-law',
    group: 'withheld',
    notation: '三（三）2',
    label: { zh: '其他法律行政法规禁止公开', en: 'Forbidden by another law or administrative regulation' },
    basis: [article(14)],
    confidence: 'inferred',
  },
  {
    id: 'withheld.security-and-stability',
    group: 'withheld',
    notation: '三（三）3',
    label: { zh: '危及“三安全一稳定”', en: 'Endangers national, public or economic security, or social stability' },
    basis: [article(14)],
    confidence: 'inferred',
  },
  {
    id: 'withheld.third-party',
    group: 'withheld',
    notation: '三（三）4',
    label: { zh: '保护第三方合法权益', en: 'Protects the lawful rights of a third party' },
    basis: [article(15), article(32)],
    confidence: 'inferred',
  },
  {
    id: 'withheld.internal-affairs',
    group: 'withheld',
    notation: '三（三）5',
    label: { zh: '属于三类内部事务信息', en: 'Internal affairs, of three kinds' },
    basis: [article(16, 1)],
    confidence: 'inferred',
  },
  {
    id: 'withheld.process-information',
    group: 'withheld',
    notation: '三（三）6',
    label: { zh: '属于四类过程性信息', en: 'Process information, of four kinds' },
    basis: [article(16, 2)],
    confidence: 'inferred',
  },
  {
    id: 'withheld.enforcement-file',
    group: 'withheld',
    notation: '三（三）7',
    label: { zh: '属于行政执法案卷', en: 'Administrative enforcement case file' },
    basis: [article(16, 2)],
    confidence: 'inferred',
  },
  {
    id: 'withheld.registry-lookup',
    group: 'withheld',
    notation: '三（三）8',
    label: { zh: '属于行政查询事项', en: 'Registry look-up' },
    basis: [item(36, 7)],
    confidence: 'inferred',
  },
  {
    id: 'unable.not-held',
    group: 'unable',
    notation: '三（四）1',
    label: { zh: '本机关不掌握相关政府信息', en: 'Not held by this organ' },
    basis: [item(36, 4), item(36, 5)],
    confidence: 'inferred',
  },
  {
    id: 'unable.needs-creation',
    group: 'unable',
    notation: '三（四）2',
    label: { zh: '没有现成信息需要另行制作', en: 'Does not exist as such and would have to be made' },
    basis: [article(38)],
    confidence: 'inferred',
  },
  {
    id: 'unable.still-unclear',
    group: 'unable',
    notation: '三（四）3',
    label: { zh: '补正后申请内容仍不明确', en: 'Still unclear after supplementation' },
    basis: [article(30)],
    confidence: 'inferred',
  },
  {
    id: 'unprocessed.petition',
    group: 'unprocessed',
    notation: '三（五）1',
    label: { zh: '信访举报投诉类申请', en: 'Petition, report or complaint in the form of a request' },
    basis: [article(39, 1)],
    confidence: 'inferred',
  },
  {
    id: 'unprocessed.repeat',
    group: 'unprocessed',
    notation: '三（五）2',
    label: { zh: '重复申请', en: 'Repeated request' },
    basis: [item(36, 6)],
    confidence: 'inferred',
  },
  {
    id: 'unprocessed.publication',
    group: 'unprocessed',
    notation: '三（五）3',
    label: { zh: '要求提供公开出版物', en: 'Asks for a publication that anyone can obtain' },
    basis: [article(39, 2)],
    confidence: 'inferred',
  },
  {
    id: 'unprocessed.excessive',
    group: 'unprocessed',
    notation: '三（五）4',
    label: { zh: '无正当理由大量反复申请', en: 'Many or repeated requests without good reason' },
    basis: [article(35)],
    confidence: 'inferred',
  },
  {
    id: 'unprocessed.reissue',
    group: 'unprocessed',
    notation: '三（五）5',
    label: {
      zh: '要求行政机关确认或重新出具已获取信息',
      en: 'Asks to confirm or issue again what the applicant already has',
    },
    basis: [],
    confidence: 'secondary',
  },
  {
    id: 'other.supplement-missed',
    group: 'other',
    notation: '三（六）1',
    label: {
      zh: '申请人无正当理由逾期不补正、行政机关不再处理',
      en: 'The applicant did not supplement in time without good reason; no longer handled',
    },
    basis: [article(30)],
    confidence: 'inferred',
  },
  {
    id: 'other.fee-unpaid',
    group: 'other',
    notation: '三（六）2',
    label: {
      zh: '申请人逾期未按收费通知要求缴纳费用、行政机关不再处理',
      en: 'The applicant did not pay the fee in time; no longer handled',
    },
    basis: [{ instrument: 'processing-fee-measures', version: '2020' }],
    confidence: 'secondary',
  },
  {
    id: 'other.other',
    group: 'other',
    notation: '三（六）3',
    label: { zh: '其他', en: 'Other' },
    basis: [],
    confidence: 'secondary',
  },
] as const satisfies readonly ReplyOutcome[];

/** The id of a way of answering (答复类型代码). */
export type ReplyOutcomeId = (typeof replyOutcomes)[number]['id'];
