import type { ErrorDefinitions } from '@zwgk/core';

export interface IndexNumberErrors {
  'catalogue/invalid-index-number': { readonly value: string; readonly expected: string };
}

/** The errors of index numbers, by code. */
export const indexNumberErrors = {
  'catalogue/invalid-index-number': {
    'zh-CN': ({ value, expected }) => `不是可识别的索引号：${value}；应如 ${expected}`,
    en: ({ value, expected }) => `not an index number of a known scheme: ${value}; expected for instance ${expected}`,
  },
} satisfies ErrorDefinitions<IndexNumberErrors>;
