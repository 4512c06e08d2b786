import type { ErrorDefinitions } from '@zwgk/core';

export interface DocumentNumberErrors {
  'catalogue/invalid-document-number': { readonly value: string; readonly expected: string };
}

/** The errors of document numbers, by code. */
export const documentNumberErrors = {
  'catalogue/invalid-document-number': {
    'zh-CN': ({ value, expected }) => `不是可识别的发文字号：${value}；应如 ${expected}`,
    en: ({ value, expected }) => `not a document number: ${value}; expected for instance ${expected}`,
  },
} satisfies ErrorDefinitions<DocumentNumberErrors>;
