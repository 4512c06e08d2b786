import type { Confidence, FindingDefinitions, FindingOf, PlainDate } from '@zwgk/core';
import { type ClockFindings, clockFindings } from './clock/findings.ts';
import { findConvention } from './convention/conventions.ts';
import { statedWords } from './deadline/step-texts.ts';
import { type OverlayFindings, overlayFindings } from './overlay/findings.ts';
import type { StatedWord } from './rule/term.ts';

/** Parameters of the findings of this package, by code. */
export interface DeadlineFindings extends ClockFindings, OverlayFindings {
  'deadlines/none-stated': { readonly rule: string; readonly word: StatedWord };
  'deadlines/not-read-in-the-text': { readonly confidence: Confidence };
  'deadlines/counting-law-of-today': { readonly on: PlainDate };
  'deadlines/late-is-not-void': Readonly<Record<never, never>>;
  'deadlines/local-term': { readonly overlay: string; readonly document: string };
  'deadlines/convention-moves-date': {
    readonly convention: string;
    readonly choice: string;
    readonly alternative: string;
    readonly due: string | null;
  };
}

/** One of the findings of this package. */
export type DeadlineFinding = FindingOf<DeadlineFindings>;

const unnamed = { zh: '', en: '' };
const questionOf = (convention: string) => findConvention(convention)?.question ?? unnamed;
const choiceOf = (convention: string, choice: string) => findConvention(convention)?.choices[choice] ?? unnamed;

/** How a fact is known that was not read in the text of the instrument. */
const knownBy = {
  primary: { zh: '原文', en: 'the text itself' },
  secondary: { zh: '转述或地方文件', en: 'a report or a local document' },
  recalled: { zh: '记忆，未经核对', en: 'memory, unchecked' },
  inferred: { zh: '对条文的理解', en: 'our reading of the text' },
} as const;

/** The findings of this package: severity and text of every code. */
export const deadlineFindings: FindingDefinitions<DeadlineFindings> = {
  ...clockFindings,
  ...overlayFindings,
  'deadlines/none-stated': {
    severity: 'notice',
    'zh-CN': ({ rule, word }) => `期限规则 ${rule} 没有天数（${statedWords[word].zh}）`,
    en: ({ rule, word }) =>
      `deadline rule ${rule} has no number (${word === 'nothing' ? 'nothing is stated' : statedWords[word].en})`,
  },
  'deadlines/not-read-in-the-text': {
    severity: 'notice',
    'zh-CN': ({ confidence }) => `这一期限未在文件原文中核对，来自${knownBy[confidence].zh}`,
    en: ({ confidence }) =>
      `this time limit was not read in the instrument’s own text, but comes from ${knownBy[confidence].en}`,
  },
  'deadlines/counting-law-of-today': {
    severity: 'notice',
    'zh-CN': ({ on }) => `期间的计算引用现行法律；${on} 该法尚未施行，当时的一般规定未收入登记`,
    en: ({ on }) =>
      `the count cites the law of today, which was not in force on ${on}; the general rule of that time is not in the registry`,
  },
  'deadlines/late-is-not-void': {
    severity: 'notice',
    'zh-CN': () => '逾期不等于答复无效：逾期轻微、对权利没有实际影响的，复议机关可以只确认违法',
    en: () =>
      'late is not void: where the delay is slight and touches no right, reconsideration may merely declare it unlawful',
  },
  'deadlines/local-term': {
    severity: 'notice',
    'zh-CN': ({ overlay, document }) => `期限由地方规定（${overlay}）确定：${document}`,
    en: ({ overlay, document }) => `the term is that of the local rules ${overlay}: ${document}`,
  },
  'deadlines/convention-moves-date': {
    severity: 'notice',
    'zh-CN': ({ convention, choice, alternative, due }) =>
      `约定：${questionOf(convention).zh}？本结果取“${choiceOf(convention, choice).zh}”；如取“${choiceOf(convention, alternative).zh}”，${due === null ? '则没有期限' : `期限为 ${due}`}`,
    en: ({ convention, choice, alternative, due }) =>
      `convention on ${questionOf(convention).en}: ${choiceOf(convention, choice).en}; with “${choiceOf(convention, alternative).en}” ${due === null ? 'there would be no time limit' : `the time limit would end on ${due}`}`,
  },
};
