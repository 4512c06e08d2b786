import type { ErrorDefinitions } from '@zwgk/core';
import { type Decision, decisions } from '../determination/decision.ts';

/** What can be wrong with what a reply is drafted from. */
export interface ReplyErrors {
  'negative-list/no-reply-yet': { readonly decision: Decision };
}

export const replyErrors = {
  'negative-list/no-reply-yet': {
    'zh-CN': ({ decision }) => `判定结果为“${decisions[decision].label.zh}”，尚不能答复；应为有答复类型的判定`,
    en: ({ decision }) =>
      `the determination is “${decisions[decision].label.en}”: there is nothing to reply yet; expected one with a kind of reply`,
  },
} satisfies ErrorDefinitions<ReplyErrors>;
