import type { ErrorDefinitions } from '@zwgk/core';

/** Parameters of the errors of this package, by code. `value` is already shortened and masked. */
export interface LawErrors {
  'law/no-citation': { readonly value: string };
  'law/several-citations': { readonly value: string; readonly count: number };
  'law/title-not-registered': { readonly title: string };
  'law/no-such-article': { readonly title: string; readonly article: number; readonly articles: number };
  'law/instrument-not-registered': { readonly instrument: string };
  'law/invalid-place': { readonly expected: string };
}

/** The errors of this package, by code. */
export const lawErrors = {
  'law/no-citation': {
    'zh-CN': ({ value }) => `没有找到法条引用：${value}；应为例如《政府信息公开条例》第三十三条第二款`,
    en: ({ value }) => `no citation found: ${value}; expected for instance 《政府信息公开条例》第三十三条第二款`,
  },
  'law/several-citations': {
    'zh-CN': ({ value, count }) => `应当只有一处引用，实有 ${count} 处：${value}`,
    en: ({ value, count }) => `expected one citation, found ${count}: ${value}`,
  },
  'law/title-not-registered': {
    'zh-CN': ({ title }) => `未收入登记的法律文件：${title}；应为登记中的名称或者文号`,
    en: ({ title }) => `not a registered instrument: ${title}; expected a title or number of the registry`,
  },
  'law/no-such-article': {
    'zh-CN': ({ title, article, articles }) => `《${title}》没有第 ${article} 条；应在第 1 条至第 ${articles} 条之间`,
    en: ({ title, article, articles }) => `《${title}》 has no article ${article}; expected one from 1 to ${articles}`,
  },
  'law/instrument-not-registered': {
    'zh-CN': ({ instrument }) => `未登记的法律文件标识：${instrument}；应为登记中的标识，例如 disclosure-regulation`,
    en: ({ instrument }) => `not the id of an instrument: ${instrument}; expected one such as disclosure-regulation`,
  },
  'law/invalid-place': {
    'zh-CN': ({ expected }) => `引用的条款项有误；应为 ${expected}`,
    en: ({ expected }) => `not a place in an instrument; expected ${expected}`,
  },
} satisfies ErrorDefinitions<LawErrors>;
