import { disclosureCases2025, regulation2019, text } from '../rule/texts.ts';
import { convention } from './convention.ts';

const secrecyLaw2024 = /* @__PURE__ */ text('state-secrets-law', '2024');
const classification2025 = /* @__PURE__ */ text('classification-rule', '2025');

/** Open questions that move no date; the packages that decide them follow the default (判定中的未决问题). */
export const determinationConventions = [
  convention({
    id: 'override-strength',
    point: '6.17',
    question: {
      zh: '涉及重大公共利益时，公开第三方信息是应当还是可以',
      en: 'whether a grave public interest obliges or merely allows disclosure against a third party',
    },
    default: 'both-shown',
    choices: {
      'both-shown': {
        zh: '第十五条“予以公开”与第三十二条“可以决定”并列说明，由人决定',
        en: 'arts 15 (is disclosed) and 32 (may decide) are shown side by side, and a person decides',
      },
    },
    basis: [regulation2019(15), regulation2019(32)],
    confidence: 'primary',
    readBy: ['@zwgk/negative-list'],
  }),
  convention({
    id: 'economic-security',
    point: '6.18',
    question: {
      zh: '“经济安全”的举证要求是否与国家安全等相同',
      en: 'whether economic security is proved as the others are',
    },
    default: 'not-assumed',
    choices: { 'not-assumed': { zh: '不作相同推定', en: 'it is not assumed to be' } },
    basis: [regulation2019(14), disclosureCases2025(6, 2)],
    confidence: 'primary',
    readBy: ['@zwgk/negative-list'],
  }),
  convention({
    id: 'internal-affairs-exception',
    point: '6.19',
    question: {
      zh: '第十六条第二款“应当公开的从其规定”是否及于第一款的内部事务信息',
      en: 'whether the proviso of art. 16(2) also reaches internal affairs under art. 16(1)',
    },
    default: 'reaches-both',
    choices: {
      'reaches-both': { zh: '及于（更有利于公开）', en: 'it does (in favour of disclosure)' },
      'second-paragraph-only': { zh: '只及于第二款', en: 'it reaches the second paragraph only' },
    },
    basis: [regulation2019(16)],
    confidence: 'inferred',
    readBy: ['@zwgk/negative-list'],
  }),
  convention({
    id: 'work-secrets',
    point: '6.20',
    question: { zh: '工作秘密是否为独立的不予公开理由', en: 'whether a work secret is a ground of its own' },
    default: 'no-basis-of-its-own',
    choices: {
      'no-basis-of-its-own': { zh: '不是：须另有条例上的理由', en: 'it is not: a ground of the Regulation is needed' },
    },
    basis: [secrecyLaw2024(64)],
    confidence: 'inferred',
    readBy: ['@zwgk/negative-list'],
  }),
  convention({
    id: 'expired-classification',
    point: '6.21',
    question: { zh: '保密期限届满是否即可公开', en: 'whether an expired classification allows publication' },
    default: 'review-first',
    choices: {
      'review-first': { zh: '不即可公开：解密后仍须审查', en: 'it does not: review comes first' },
    },
    basis: [secrecyLaw2024(24), classification2025(43, 1), classification2025(46)],
    confidence: 'primary',
    readBy: ['@zwgk/confidentiality', '@zwgk/negative-list'],
  }),
] as const;
