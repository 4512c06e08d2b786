import { plainDateSchema } from '@zwgk/core/schema';
import { deadlineRules, formatTerm } from '@zwgk/deadlines';
import * as z from 'zod';
import { operation } from '../operation.ts';

/** The statutory time limits (期限规则), with the text of each term. */
export const deadlineRulesOperation = operation({
  name: 'deadline.rules',
  summary: {
    zh: '列出法定期限规则；给出日期时只列当日有效的文本',
    en: 'The statutory time limits; given a date, the texts in force on it',
  },
  input: z.strictObject({ on: plainDateSchema.optional() }),
  run: ({ on }) => ({
    rules: deadlineRules
      .map(({ versions, ...rule }) => ({
        ...rule,
        versions: versions
          .filter(
            ({ from, to }) =>
              on === undefined || ((from === undefined || from <= on) && (to === undefined || on <= to)),
          )
          .map((version) => ({
            ...version,
            text: { 'zh-CN': formatTerm(version.term), en: formatTerm(version.term, 'en') },
          })),
      }))
      .filter(({ versions }) => versions.length > 0),
  }),
});
