import type { ErrorDefinitions } from './error.ts';

/** Parameters of the errors of this package, by code. `value` is already shortened and masked. */
export interface CoreErrors {
  'core/invalid-date': { readonly value: string; readonly expected: string };
  'core/date-out-of-range': { readonly value: string; readonly first: string; readonly last: string };
  'core/invalid-instant': { readonly value: string; readonly expected: string };
  'core/invalid-time-zone': { readonly value: string };
}

export const coreErrors = {
  'core/invalid-date': {
    'zh-CN': ({ value, expected }) => `不是有效的日期：${value}；应为 ${expected}`,
    en: ({ value, expected }) => `not a date: ${value}; expected ${expected}`,
  },
  'core/date-out-of-range': {
    'zh-CN': ({ value, first, last }) => `日期超出范围：${value}；应在 ${first} 至 ${last} 之间`,
    en: ({ value, first, last }) => `date out of range: ${value}; expected one from ${first} to ${last}`,
  },
  'core/invalid-instant': {
    'zh-CN': ({ value, expected }) => `不是有效的时刻：${value}；应为 ${expected}`,
    en: ({ value, expected }) => `not an instant: ${value}; expected ${expected}`,
  },
  'core/invalid-time-zone': {
    'zh-CN': ({ value }) => `不是有效的时区：${value}；应为 IANA 时区名，例如 Asia/Shanghai`,
    en: ({ value }) => `not a time zone: ${value}; expected an IANA name such as Asia/Shanghai`,
  },
} satisfies ErrorDefinitions<CoreErrors>;
