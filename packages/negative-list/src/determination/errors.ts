import type { ErrorDefinitions, PlainDate } from '@zwgk/core';

/** What can be wrong with what an assessment is asked. */
export interface AssessErrors {
  'negative-list/before-regulation': { readonly on: PlainDate; readonly from: string };
}

export const assessErrors = {
  'negative-list/before-regulation': {
    'zh-CN': ({ on, from }) => `${on} 尚无政府信息公开条例，无法判定；应为 ${from} 或者以后的日期`,
    en: ({ on, from }) => `on ${on} there was no Regulation to assess by; expected ${from} or a later day`,
  },
} satisfies ErrorDefinitions<AssessErrors>;
