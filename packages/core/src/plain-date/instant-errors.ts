import type { ErrorDefinitions } from '../error/error.ts';

/** What can be wrong with an instant. `value` is already shortened and masked. */
export interface InstantErrors {
  'core/invalid-instant': { readonly value: string; readonly expected: string };
  'core/invalid-time-zone': { readonly value: string };
}

export const instantErrors = {
  'core/invalid-instant': {
    'zh-CN': ({ value, expected }) => `不是有效的时刻：${value}；应为 ${expected}`,
    en: ({ value, expected }) => `not an instant: ${value}; expected ${expected}`,
  },
  'core/invalid-time-zone': {
    'zh-CN': ({ value }) => `不是有效的时区：${value}；应为 IANA 时区名，例如 Asia/Shanghai`,
    en: ({ value }) => `not a time zone: ${value}; expected an IANA name such as Asia/Shanghai`,
  },
} satisfies ErrorDefinitions<InstantErrors>;
