import type { ErrorDefinitions } from '@zwgk/core';

/** What can be wrong with a candidate. Every `value` is shortened and masked. */
export interface FactErrors {
  'negative-list/not-a-candidate': { readonly value: string };
  'negative-list/unknown-fact': { readonly name: string };
  'negative-list/invalid-fact': { readonly name: string; readonly value: string; readonly expected: string };
}

export const factErrors = {
  'negative-list/not-a-candidate': {
    'zh-CN': ({ value }) => `应为事实名称与取值的对象，得到的是 ${value}`,
    en: ({ value }) => `expected an object of facts and their values, got ${value}`,
  },
  'negative-list/unknown-fact': {
    'zh-CN': ({ name }) => `没有名为 ${name} 的事实`,
    en: ({ name }) => `no fact is called ${name}`,
  },
  'negative-list/invalid-fact': {
    'zh-CN': ({ name, value, expected }) => `事实 ${name} 的取值 ${value} 不符合要求；应为 ${expected}`,
    en: ({ name, value, expected }) => `${value} is not an answer to ${name}; expected ${expected}`,
  },
} satisfies ErrorDefinitions<FactErrors>;
