import { feeMeasures2020, regulation2019, text, whole } from '../rule/texts.ts';
import { convention } from './convention.ts';

const documents2012 = /* @__PURE__ */ text('official-documents-regulation', '2012');

/** What bears on publication, reports and the fee (公开、年度报告与收费). */
export const publicationConventions = [
  convention({
    id: 'township-report',
    point: '6.13',
    question: { zh: '乡镇政府何时公布年度报告', en: 'when a township publishes its annual report' },
    default: 'none-stated',
    choices: {
      'none-stated': { zh: '条例第四十九条没有规定', en: 'art. 49 of the Regulation does not say' },
      'as-department': { zh: '比照县级以上部门，1月31日前', en: 'as a county department does, by 31 January' },
    },
    basis: [regulation2019(49)],
    confidence: 'inferred',
    readBy: ['deadline'],
  }),
  convention({
    id: 'formation-day',
    point: '6.14',
    question: { zh: '信息“形成”是哪一日', en: 'which day information is “formed”' },
    default: 'made',
    choices: {
      made: { zh: '公文的成文日期', en: 'the date of a document’s making' },
      printed: { zh: '印发日期', en: 'the date of its printing' },
    },
    basis: [documents2012(9, 0, 12)],
    confidence: 'inferred',
    readBy: ['deadline'],
  }),
  convention({
    id: 'concurrent-limits',
    point: '6.15',
    question: {
      zh: '法规和规范性文件对同一信息规定了不同期限的，以哪个为准',
      en: 'which time limit governs when a regulation and a document set different ones for the same information',
    },
    default: 'highest-rank',
    choices: {
      'highest-rank': { zh: '效力层级最高的规定', en: 'that of the instrument of the highest rank' },
      strictest: { zh: '最早届满的', en: 'the one that ends first' },
    },
    basis: [regulation2019(26), whole('enforcement-disclosure-opinion', '2018')],
    confidence: 'inferred',
    readBy: ['concurrent-deadlines'],
  }),
  convention({
    id: 'fee-month',
    point: '6.23',
    question: {
      zh: '按件计收时，哪些申请计入同一自然月',
      en: 'which requests of an applicant belong to one calendar month when the fee is by piece',
    },
    default: 'caller-counts',
    choices: {
      'caller-counts': { zh: '由调用者按本地口径计数', en: 'the caller counts them, as the locality does' },
    },
    basis: [feeMeasures2020],
    confidence: 'inferred',
    readBy: ['caller'],
  }),
] as const;
