import type { FindingDefinitions, FindingOf } from '@zwgk/core';

/** Parameters of the findings of this package, by code. Titles are Chinese, as the text or the registry writes them. */
export interface LawFindings {
  'law/unknown-instrument': { readonly instrument: string };
  'law/unknown-title': { readonly title: string };
  'law/unknown-version': { readonly title: string; readonly version: string };
  'law/article-out-of-range': {
    readonly title: string;
    readonly version?: string;
    readonly article: number;
    readonly articles: number;
  };
  'law/incomplete-place': { readonly title: string };
  'law/range-not-expanded': { readonly first: number; readonly last: number };
  'law/not-yet-in-force': { readonly title: string; readonly on: string; readonly from: string };
  'law/no-longer-in-force': { readonly title: string; readonly on: string; readonly since: string };
  'law/in-force-unknown': { readonly title: string; readonly on: string };
}

/** One of the findings of this package. */
export type LawFinding = FindingOf<LawFindings>;

/** The findings of this package: severity and text of every code. */
export const lawFindings = {
  'law/unknown-instrument': {
    severity: 'error',
    'zh-CN': ({ instrument }) => `法律文件登记中没有 ${instrument}`,
    en: ({ instrument }) => `the registry of instruments has no ${instrument}`,
  },
  'law/unknown-title': {
    severity: 'notice',
    'zh-CN': ({ title }) => `《${title}》未收入法律文件登记，无法核对`,
    en: ({ title }) => `《${title}》 is not in the registry of instruments and cannot be checked`,
  },
  'law/unknown-version': {
    severity: 'warning',
    'zh-CN': ({ title, version }) => `《${title}》没有登记“${version}”这一文本`,
    en: ({ title, version }) => `no text “${version}” of 《${title}》 is registered`,
  },
  'law/article-out-of-range': {
    severity: 'error',
    'zh-CN': ({ title, version, article, articles }) =>
      `《${title}》${version === undefined ? '' : `（${version}）`}共 ${articles} 条，没有第 ${article} 条`,
    en: ({ title, version, article, articles }) =>
      `《${title}》${version === undefined ? '' : ` (${version})`} has ${articles} articles, and no article ${article}`,
  },
  'law/incomplete-place': {
    severity: 'error',
    'zh-CN': ({ title }) => `《${title}》的引用应当依次写明条、款、项，且均为正整数`,
    en: ({ title }) => `a place in 《${title}》 needs its article first, and whole numbers from 1`,
  },
  'law/range-not-expanded': {
    severity: 'notice',
    'zh-CN': ({ first, last }) => `第 ${first} 条至第 ${last} 条的范围未展开，只列出首尾两条`,
    en: ({ first, last }) => `the range from ${first} to ${last} was not expanded; only its ends are listed`,
  },
  'law/not-yet-in-force': {
    severity: 'warning',
    'zh-CN': ({ title, on, from }) => `《${title}》自 ${from} 起施行，${on} 尚未施行`,
    en: ({ title, on, from }) => `《${title}》 is in force from ${from}, not yet on ${on}`,
  },
  'law/no-longer-in-force': {
    severity: 'warning',
    'zh-CN': ({ title, on, since }) => `《${title}》的该文本自 ${since} 起失效，${on} 不再有效`,
    en: ({ title, on, since }) => `this text of 《${title}》 ended on ${since} and was no longer in force on ${on}`,
  },
  'law/in-force-unknown': {
    severity: 'notice',
    'zh-CN': ({ title, on }) => `无法判断《${title}》的引用在 ${on} 是否有效`,
    en: ({ title, on }) => `it cannot be told whether this place in 《${title}》 was in force on ${on}`,
  },
} satisfies FindingDefinitions<LawFindings>;
