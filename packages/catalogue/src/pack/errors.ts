import type { ErrorDefinitions } from '@zwgk/core';

export interface PackErrors {
  'catalogue/unknown-pack': { readonly value: string; readonly known: readonly string[] };
}

/** The errors of packs, by code. */
export const packErrors = {
  'catalogue/unknown-pack': {
    'zh-CN': ({ value, known }) => `没有目录包 ${value}；可用的有 ${known.join('、')}`,
    en: ({ value, known }) => `there is no pack ${value}; expected one of ${known.join(', ')}`,
  },
} satisfies ErrorDefinitions<PackErrors>;
