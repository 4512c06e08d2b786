import type { FindingDefinitions } from '@zwgk/core';
import { textOf } from '../cited.ts';
import { findGround, type GroundId } from '../grounds/grounds.ts';

type None = Record<never, never>;

/** Which remedy a passage speaks of. */
export type RemedyName = 'reconsideration' | 'litigation';

/** Parameters of the findings about letters of reply, by code. Nothing of the letter itself is in them but citations. */
export interface ReplyFindings {
  'negative-list/reply-without-citation': None;
  'negative-list/reply-citation-mismatched': { readonly place: string; readonly grounds: readonly GroundId[] };
  'negative-list/reply-cites-old-numbering': { readonly place: string };
  'negative-list/reply-without-remedies': None;
  'negative-list/reply-without-reconsideration': None;
  'negative-list/reply-without-litigation': None;
  'negative-list/reply-reconsideration-not-first': { readonly ground: GroundId };
  'negative-list/reply-remedy-period': {
    readonly remedy: RemedyName;
    readonly stated: string;
    readonly expected: string;
  };
  'negative-list/reply-asks-special-need': None;
}

const titles = (ids: readonly GroundId[], language: 'zh' | 'en'): string =>
  ids.map((id) => findGround(id)?.title[language] ?? id).join(language === 'zh' ? '、' : ', ');

const REMEDIES: Readonly<Record<RemedyName, { readonly zh: string; readonly en: string }>> = {
  reconsideration: { zh: '行政复议', en: 'reconsideration' },
  litigation: { zh: '行政诉讼', en: 'a lawsuit' },
};

const reconsideration2023 = textOf('reconsideration-law', '2023');

/** What can be wrong with a letter of reply. */
export const replyFindings = {
  'negative-list/reply-without-citation': {
    severity: 'error',
    'zh-CN': () => '答复没有写明所依据的条例条款',
    en: () => 'the reply names no article of the Regulation that it rests on',
  },
  'negative-list/reply-citation-mismatched': {
    severity: 'warning',
    'zh-CN': ({ place, grounds }) => `所引${place}与答复所称的理由（${titles(grounds, 'zh')}）不对应`,
    en: ({ place, grounds }) =>
      `${place} is not the article of the ground that the reply gives (${titles(grounds, 'en')})`,
  },
  'negative-list/reply-cites-old-numbering': {
    severity: 'error',
    'zh-CN': ({ place }) => `所引${place}是2007年文本的条款，现行文本中不是这一规定`,
    en: ({ place }) => `${place} is the numbering of the text of 2007; the text in force has another rule there`,
  },
  'negative-list/reply-without-remedies': {
    severity: 'error',
    basis: [reconsideration2023(20)],
    'zh-CN': () => '答复没有告知行政复议、行政诉讼的救济途径',
    en: () => 'the reply tells of no remedy: neither reconsideration nor a lawsuit',
  },
  'negative-list/reply-without-reconsideration': {
    severity: 'error',
    basis: [reconsideration2023(20)],
    'zh-CN': () => '答复没有告知可以申请行政复议及其期限',
    en: () => 'the reply does not tell of reconsideration',
  },
  'negative-list/reply-without-litigation': {
    severity: 'warning',
    basis: [textOf('administrative-litigation-law', '2017')(46)],
    'zh-CN': () => '答复没有告知可以提起行政诉讼及其期限',
    en: () => 'the reply does not tell of a lawsuit',
  },
  'negative-list/reply-reconsideration-not-first': {
    severity: 'error',
    basis: [reconsideration2023(23, 1, 4), reconsideration2023(23, 2)],
    'zh-CN': ({ ground }) => `以“${titles([ground], 'zh')}”不予公开的，应当告知申请人先申请行政复议`,
    en: ({ ground }) =>
      `a refusal on “${titles([ground], 'en')}” goes to reconsideration first, and the reply has to say so`,
  },
  'negative-list/reply-remedy-period': {
    severity: 'error',
    'zh-CN': ({ remedy, stated, expected }) => `${REMEDIES[remedy].zh}的期限写为 ${stated}；应为 ${expected}`,
    en: ({ remedy, stated, expected }) =>
      `the period for ${REMEDIES[remedy].en} is given as ${stated}; expected ${expected}`,
  },
  'negative-list/reply-asks-special-need': {
    severity: 'error',
    basis: [textOf('disclosure-regulation', '2019')(27)],
    'zh-CN': () => '以“自身生产、生活、科研等特殊需要”为条件；2019年5月15日起条例已取消这一条件',
    en: () => 'asks for a special need of the applicant’s own; the Regulation dropped that condition on 15 May 2019',
  },
} satisfies FindingDefinitions<ReplyFindings>;
