import type { ErrorDefinitions } from '../error/error.ts';

/** What can be wrong with a date. `value` is already shortened and masked. */
export interface DateErrors {
  'core/invalid-date': { readonly value: string; readonly expected: string };
  'core/date-out-of-range': { readonly value: string; readonly first: string; readonly last: string };
}

export const dateErrors = {
  'core/invalid-date': {
    'zh-CN': ({ value, expected }) => `不是有效的日期：${value}；应为 ${expected}`,
    en: ({ value, expected }) => `not a date: ${value}; expected ${expected}`,
  },
  'core/date-out-of-range': {
    'zh-CN': ({ value, first, last }) => `日期超出范围：${value}；应在 ${first} 至 ${last} 之间`,
    en: ({ value, first, last }) => `date out of range: ${value}; expected one from ${first} to ${last}`,
  },
} satisfies ErrorDefinitions<DateErrors>;
