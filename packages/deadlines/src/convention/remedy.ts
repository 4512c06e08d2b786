import { reconsiderationRegulation2026 } from '../rule/texts.ts';
import { convention } from './convention.ts';

/** Reconsideration and litigation (救济). */
export const remedyConventions = [
  convention({
    id: 'reconsideration-first',
    point: '6.16',
    question: { zh: '哪些答复须先行复议', en: 'against which replies reconsideration comes first' },
    default: 'by-table',
    choices: {
      'by-table': {
        zh: '依登记的救济途径表，有争议的标为“有争议”',
        en: 'as the table of remedy routes has it, which says “disputed” where it is',
      },
    },
    basis: [reconsiderationRegulation2026(31), reconsiderationRegulation2026(30)],
    confidence: 'primary',
    readBy: ['@zwgk/law'],
  }),
  convention({
    id: 'silence-start',
    point: '6.29',
    question: {
      zh: '逾期不答复的，申请行政复议的期限自何时起算',
      en: 'from when the time for reconsideration runs against silence',
    },
    default: 'end-of-period',
    choices: {
      'end-of-period': { zh: '自答复期限届满之日', en: 'from the end of the period for the reply' },
      'not-stated': { zh: '没有规定，不计算', en: 'it is not stated, and not computed' },
    },
    basis: [reconsiderationRegulation2026(24)],
    confidence: 'inferred',
    readBy: ['remedies'],
  }),
  convention({
    id: 'slight-lateness',
    point: '6.30',
    question: { zh: '逾期答复是否必然被撤销', en: 'whether a late reply is bound to be annulled' },
    default: 'not-implied',
    choices: {
      'not-implied': {
        zh: '不必然：轻微逾期可能只被确认违法',
        en: 'it is not: a slight delay may only be declared unlawful',
      },
    },
    basis: [reconsiderationRegulation2026(59, 1)],
    confidence: 'primary',
    readBy: ['request-clock'],
  }),
  convention({
    id: 'change-of-2026',
    point: '6.31',
    question: {
      zh: '2026年7月1日前后，复议前置适用哪一日的规定',
      en: 'which day decides whether the reconsideration rules of July 2026 apply',
    },
    default: 'filing',
    choices: {
      filing: { zh: '申请救济之日（未申请的按计算之日）', en: 'the day of filing, or the day asked about' },
      reply: { zh: '答复之日', en: 'the day of the reply' },
    },
    basis: [],
    confidence: 'inferred',
    readBy: ['remedies'],
  }),
] as const;
