import type { ErrorDefinitions } from '@zwgk/core';

export interface TaxonomyErrors {
  'catalogue/unknown-scheme': { readonly value: string; readonly known: readonly string[] };
}

/** The errors of the taxonomy, by code. */
export const taxonomyErrors = {
  'catalogue/unknown-scheme': {
    'zh-CN': ({ value, known }) => `没有概念表 ${value}；可用的有 ${known.join('、')}`,
    en: ({ value, known }) => `there is no scheme ${value}; expected one of ${known.join(', ')}`,
  },
} satisfies ErrorDefinitions<TaxonomyErrors>;
