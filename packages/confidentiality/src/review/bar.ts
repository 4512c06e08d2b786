import type { Bilingual, Wording } from '@zwgk/core';
import { shownId } from './person.ts';

/** Parameters of what stands in the way of publication, by code. Ids are shown as `shownId` shows them. */
export interface ReviewBars {
  'no-draft': Record<never, never>;
  'stage-open': { readonly stage: string; readonly title: Bilingual; readonly missing: number };
  stopped: { readonly stage: string; readonly decision: 'returned' | 'refused' };
  undetermined: { readonly question: 'publication' | 'secrecy'; readonly isReferred: boolean };
  'must-not-be-published': Record<never, never>;
  'marking-present': { readonly part: string; readonly lacks: readonly MarkingStep[] };
  'detection-unresolved': { readonly detection: string; readonly kind: string };
  'not-scanned': Record<never, never>;
  ended: { readonly how: 'withheld' | 'withdrawn' };
}

/** What a marking that was found still needs. */
export type MarkingStep = 'declassification' | 'originator-consent' | 'mark-removal';

/** Something that stands in the way of publication (不得公开的情形). A document is cleared when there is none. */
export type ReviewBar = {
  [Code in keyof ReviewBars]: { readonly code: Code; readonly params: ReviewBars[Code] };
}[keyof ReviewBars];

const STEPS: Readonly<Record<MarkingStep, readonly [zh: string, en: string]>> = {
  declassification: ['解密', 'declassification'],
  'originator-consent': ['原定密机关同意', 'consent of the originating organ'],
  'mark-removal': ['删除或者遮盖标志', 'removal of the marking'],
};

export const stepWords = (steps: readonly MarkingStep[], language: 0 | 1): string =>
  steps.map((step) => STEPS[step][language]).join(language === 0 ? '、' : ', ');

/** The name of a part: the text itself, or the attachment by its id. */
export const partWords = (part: string, language: 'zh' | 'en'): string => {
  if (part === 'main') return language === 'zh' ? '正文' : 'the text';
  return language === 'zh' ? `附件 ${shownId(part)}` : `attachment ${shownId(part)}`;
};

/** The texts of the bars, in both languages. */
export const reviewBarTexts: { readonly [Code in keyof ReviewBars]: Wording<ReviewBars[Code]> } = {
  'no-draft': { 'zh-CN': () => '没有拟稿', en: () => 'there is no draft' },
  'stage-open': {
    'zh-CN': ({ title, missing }) => `${title.zh}尚缺 ${missing} 人签署`,
    en: ({ title, missing }) => `${title.en} lacks ${missing} ${missing === 1 ? 'signature' : 'signatures'}`,
  },
  stopped: {
    'zh-CN': ({ decision }) => (decision === 'returned' ? '已退回，尚未修改' : '审查不同意公开，尚未修改'),
    en: ({ decision }) => `${decision}, and not changed since`,
  },
  undetermined: {
    'zh-CN': ({ isReferred }) => (isReferred ? '已报请确定，尚无答复' : '不能确定，尚未报请确定'),
    en: ({ isReferred }) => (isReferred ? 'referred, and not answered' : 'cannot be determined, and not referred'),
  },
  'must-not-be-published': {
    'zh-CN': () => '有权机关确定不得公开',
    en: () => 'the competent body has decided that it must not be published',
  },
  'marking-present': {
    'zh-CN': ({ part, lacks }) => `${partWords(part, 'zh')}有国家秘密标志，尚需：${stepWords(lacks, 0)}`,
    en: ({ part, lacks }) => `${partWords(part, 'en')} bears a state-secret marking and needs ${stepWords(lacks, 1)}`,
  },
  'detection-unresolved': {
    'zh-CN': ({ detection, kind }) => `检测结果 ${detection}（${kind}）尚未处理`,
    en: ({ detection, kind }) => `detection ${detection} (${kind}) is not dealt with`,
  },
  'not-scanned': {
    'zh-CN': () => '当前内容尚未检测',
    en: () => 'the content as it is has not been scanned',
  },
  ended: {
    'zh-CN': ({ how }) => (how === 'withheld' ? '已决定不予公开' : '已撤回'),
    en: ({ how }) => (how === 'withheld' ? 'decided not to be published' : 'withdrawn'),
  },
};
