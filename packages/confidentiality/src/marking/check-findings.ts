import type { FindingDefinitions, PlainDate } from '@zwgk/core';
import { law2024, regulation2024, rule2025 } from './rules/cited.ts';
import { levelWords, type SecrecyLevel } from './secrecy-level.ts';

/**
 * Matters that may not be classified (不得确定为国家秘密的事项): the public has to know of or take part in them; work secrets, trade
 * secrets and privacy; lawfully public already, or no longer controllable; to be public by law.
 */
export type UnclassifiableMatter = 'needs-publicity' | 'not-state-secret-kind' | 'already-public' | 'public-by-law';

interface Compared {
  readonly given: string;
  readonly source: string;
}

interface Required {
  /** Id of the part or attachment that requires it. */
  readonly part: string;
  readonly required: string;
}

/** Parameters of the findings on what a marking says, by code. */
export interface MarkingCheckFindings {
  'confidentiality/no-classification-rules': { readonly on: PlainDate; readonly first: PlainDate };
  'confidentiality/term-form-not-provided': { readonly normalised: string; readonly from: PlainDate };
  'confidentiality/period-too-long': {
    readonly level: SecrecyLevel;
    readonly years: number;
    readonly normalised: string;
  };
  'confidentiality/long-term-by-scope-only': Record<never, never>;
  'confidentiality/no-classification-authority': { readonly level: SecrecyLevel; readonly may: readonly string[] };
  'confidentiality/derived-level-differs': Compared;
  'confidentiality/derived-term-differs': Compared;
  'confidentiality/unclassifiable-matter': { readonly matter: UnclassifiableMatter };
  'confidentiality/roll-up-undecided': { readonly parts: readonly string[] };
  'confidentiality/document-mark-missing': Required;
  'confidentiality/document-level-too-low': Required;
  'confidentiality/document-level-too-high': { readonly given: string; readonly required: string };
  'confidentiality/document-term-too-short': Required;
  'confidentiality/urgency-not-for-carrier': { readonly urgency: string; readonly carrier: 'paper' | 'telegram' };
}

const MATTERS: Readonly<Record<UnclassifiableMatter, readonly [zh: string, en: string]>> = {
  'needs-publicity': ['需要社会公众广泛知晓或者参与', 'the public has to know of it or take part'],
  'not-state-secret-kind': ['属于工作秘密、商业秘密、个人隐私', 'it is a work secret, a trade secret or privacy'],
  'already-public': ['已经依法公开或者无法控制知悉范围', 'it is lawfully public already, or beyond control'],
  'public-by-law': ['依法应当公开', 'the law requires it to be public'],
};

const rollUp = [rule2025(31, 2)];

/** What can be said of what a marking says (定密的检查发现). */
export const markingCheckFindings = {
  'confidentiality/no-classification-rules': {
    severity: 'notice',
    'zh-CN': ({ on, first }) => `没有收录 ${on} 的定密规则，最早为 ${first}；未作核对`,
    en: ({ on, first }) =>
      `no rules of classification are held for ${on}; the first are of ${first}; nothing was checked`,
  },
  'confidentiality/term-form-not-provided': {
    severity: 'notice',
    'zh-CN': ({ normalised, from }) => `${normalised}：这种期限写法自 ${from} 起才有规定`,
    en: ({ normalised, from }) => `${normalised}: this way of stating the term is provided for since ${from} only`,
  },
  'confidentiality/period-too-long': {
    severity: 'error',
    'zh-CN': ({ level, years, normalised }) =>
      `${normalised}：${levelWords[level]}级的保密期限除另有规定外不超过 ${years} 年`,
    en: ({ level, years, normalised }) =>
      `${normalised}: unless otherwise provided, ${level} is limited to ${years} years`,
  },
  'confidentiality/long-term-by-scope-only': {
    severity: 'error',
    'zh-CN': () => '保密期限为“长期”，须以保密事项范围有明确规定为限',
    en: () => 'the period is 长期 (long-term), which is allowed only where the scope of secrets says so',
  },
  'confidentiality/no-classification-authority': {
    severity: 'error',
    'zh-CN': ({ level, may }) =>
      `该机关没有${levelWords[level]}级定密权限（${may.length === 0 ? '没有定密权' : `可以确定${may.join('、')}`}）；应当先行采取保密措施，报有权机关确定`,
    en: ({ level, may }) =>
      `the organ may not classify as ${level} (${may.length === 0 ? 'it has no authority' : `it may give ${may.join(', ')}`}); protect the matter and report it to an organ that may`,
  },
  'confidentiality/derived-level-differs': {
    severity: 'error',
    basis: [law2024(18), regulation2024(18), rule2025(28)],
    'zh-CN': ({ given, source }) => `派生定密的密级与来源不一致：现为 ${given}，来源为 ${source}`,
    en: ({ given, source }) =>
      `derived classification takes the level of its source: ${given}, but the source is ${source}`,
  },
  'confidentiality/derived-term-differs': {
    severity: 'warning',
    basis: [regulation2024(18), rule2025(28)],
    'zh-CN': ({ given, source }) => `派生定密的保密期限与来源不一致：现为 ${given}，来源为 ${source}；请核对`,
    en: ({ given, source }) => `the term differs from that of the source: ${given}, source ${source}; please check`,
  },
  'confidentiality/unclassifiable-matter': {
    severity: 'error',
    'zh-CN': ({ matter }) => `该事项${MATTERS[matter][0]}，不得确定为国家秘密，不得作出国家秘密标志`,
    en: ({ matter }) => `the matter may not be classified or bear a marking: ${MATTERS[matter][1]}`,
  },
  'confidentiality/roll-up-undecided': {
    severity: 'warning',
    basis: rollUp,
    'zh-CN': ({ parts }) => `${parts.join('、')} 的期限无法比较长短，整份文件的期限须由人判断`,
    en: ({ parts }) => `the terms of ${parts.join(', ')} cannot be compared; a person has to fix the term of the whole`,
  },
  'confidentiality/document-mark-missing': {
    severity: 'error',
    basis: rollUp,
    'zh-CN': ({ part, required }) => `${part} 有国家秘密标志，整份文件没有；应为 ${required}`,
    en: ({ part, required }) => `${part} bears a marking and the document none; it has to be ${required}`,
  },
  'confidentiality/document-level-too-low': {
    severity: 'error',
    basis: rollUp,
    'zh-CN': ({ part, required }) => `整份文件的密级低于 ${part}；应当按最高密级确定：${required}`,
    en: ({ part, required }) => `the document's level is below that of ${part}; the highest one applies: ${required}`,
  },
  'confidentiality/document-level-too-high': {
    severity: 'warning',
    basis: rollUp,
    'zh-CN': ({ given, required }) => `整份文件标为 ${given}，高于各部分的最高密级（${required}）；请核对`,
    en: ({ given, required }) =>
      `the document is marked ${given}, above the highest of its parts (${required}); check it`,
  },
  'confidentiality/document-term-too-short': {
    severity: 'error',
    basis: rollUp,
    'zh-CN': ({ part, required }) => `整份文件的期限短于 ${part}；应当按最长保密期限确定：${required}`,
    en: ({ part, required }) =>
      `the document's term is shorter than that of ${part}; the longest one applies: ${required}`,
  },
  'confidentiality/urgency-not-for-carrier': {
    severity: 'warning',
    basis: [{ instrument: 'official-documents-regulation', version: '2012', article: 9, item: 3 }],
    'zh-CN': ({ urgency, carrier }) =>
      carrier === 'paper' ? `“${urgency}”用于电报；纸质公文用特急、加急` : `“${urgency}”不用于电报`,
    en: ({ urgency, carrier }) =>
      carrier === 'paper' ? `${urgency} is for telegrams; papers bear 特急 or 加急` : `${urgency} is not for telegrams`,
  },
} satisfies FindingDefinitions<MarkingCheckFindings>;
