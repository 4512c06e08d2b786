import type { FindingDefinitions } from '@zwgk/core';

/** Parameters of the findings about one item, by code. Every `value` is shortened and masked. */
export interface ItemFindings {
  'catalogue/item-concept-unknown': { readonly scheme: string; readonly value: string };
}

/** What can be wrong with what an item names. */
export const itemFindings = {
  'catalogue/item-concept-unknown': {
    severity: 'error',
    'zh-CN': ({ scheme, value }) => `概念表 ${scheme} 中没有 ${value}；可用的见 zwgk taxonomy`,
    en: ({ scheme, value }) => `the scheme ${scheme} has no ${value}; zwgk taxonomy shows what it has`,
  },
} satisfies FindingDefinitions<ItemFindings>;
