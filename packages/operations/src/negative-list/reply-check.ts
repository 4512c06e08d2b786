import { plainDateSchema } from '@zwgk/core/schema';
import { checkReply } from '@zwgk/negative-list';
import * as z from 'zod';
import { withMessages } from '../message-catalogues.ts';
import { operation } from '../operation.ts';

/** Checks a letter of reply (核对答复书): the law that it cites, and the remedies that it tells of. */
export const replyCheck = operation({
  name: 'reply.check',
  summary: {
    zh: '核对答复书：所引条款是否有效、是否存在、是否与理由对应，救济途径和期限是否正确',
    en: 'Checks a letter of reply: whether its citations hold and fit its ground, and whether it tells the remedies rightly',
  },
  input: z.strictObject({ text: z.string(), on: plainDateSchema }),
  run: ({ text, on }) => ({ findings: withMessages(checkReply(text, { on })) }),
});
