import { plainDateSchema } from '@zwgk/core/schema';
import { parseCitations } from '@zwgk/law';
import * as z from 'zod';
import { withMessages } from './message-catalogues.ts';
import { operation } from './operation.ts';

/** All citations of law in a text (识别法条引用), each with its place and, given a date, whether it was in force. */
export const citeParse = operation({
  name: 'cite.parse',
  summary: {
    zh: '识别文本中的法条引用，并说明在指定日期是否有效',
    en: 'The citations of law in a text, and whether each was in force on a date',
  },
  input: z.strictObject({ text: z.string(), on: plainDateSchema.optional() }),
  run: ({ text, on }) => {
    const named = parseCitations(text, on === undefined ? {} : { on });
    const rendered = named.map(({ findings, ...citation }) => ({
      ...citation,
      ...(findings !== undefined && { findings: withMessages(findings) }),
    }));
    return {
      citations: rendered.filter(({ instrument }) => instrument !== undefined),
      // Places of the law that the text names and the registry does not have: said, never attached to another law.
      refused: rendered.filter(({ instrument }) => instrument === undefined),
    };
  },
});
