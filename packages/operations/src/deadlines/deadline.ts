import { plainDateSchema } from '@zwgk/core/schema';
import { deadline, deadlineRules, extendDeadlineRules } from '@zwgk/deadlines';
import { conventionChoicesSchema, deadlineOverlaySchema, deadlineStartSchema } from '@zwgk/deadlines/schema';
import * as z from 'zod';
import { operation } from '../operation.ts';
import { calendarAsKnown } from '../workdays/calendar-as-known.ts';
import { deadlineAnswer } from './answers.ts';

/** When a statutory time limit ends (推算期限), step by step, with its law. */
export const deadlineOperation = operation({
  name: 'deadline',
  summary: {
    zh: '推算法定期限的届满日，逐步说明计算过程和依据',
    en: 'When a statutory time limit ends, step by step, with its law',
  },
  input: z.strictObject({
    rule: z.string(),
    from: deadlineStartSchema,
    on: plainDateSchema.optional(),
    conventions: conventionChoicesSchema.optional(),
    overlay: deadlineOverlaySchema.optional(),
    asKnownOn: plainDateSchema.optional(),
  }),
  run: ({ rule, from, on, conventions, overlay, asKnownOn }) => {
    const extended =
      overlay === undefined ? { rules: deadlineRules, findings: [] } : extendDeadlineRules(deadlineRules, overlay);
    const result = deadline(rule, {
      from,
      calendar: calendarAsKnown(asKnownOn),
      rules: extended.rules,
      ...(on !== undefined && { on }),
      ...(conventions !== undefined && { conventions }),
    });
    return deadlineAnswer(result, extended.findings);
  },
});
