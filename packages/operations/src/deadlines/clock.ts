import { plainDateSchema } from '@zwgk/core/schema';
import { deadlineRules, extendDeadlineRules, requestClock } from '@zwgk/deadlines';
import { conventionChoicesSchema, deadlineOverlaySchema, requestEventSchema } from '@zwgk/deadlines/schema';
import * as z from 'zod';
import { operation } from '../operation.ts';
import { calendarAsKnown } from '../workdays/calendar-as-known.ts';
import { clockAnswer } from './answers.ts';

/** Where a disclosure request stands on a day (申请办理计时), and until when the reply is due. */
export const clockOperation = operation({
  name: 'clock',
  summary: {
    zh: '由办理事项推算政府信息公开申请的答复期限和办理状态，逐项说明',
    en: 'Where a disclosure request stands, and until when the reply is due, from what happened to it',
  },
  input: z.strictObject({
    events: z.array(requestEventSchema),
    asOf: plainDateSchema,
    conventions: conventionChoicesSchema.optional(),
    regime: z.enum(['2007', '2019']).optional(),
    overlay: deadlineOverlaySchema.optional(),
    asKnownOn: plainDateSchema.optional(),
  }),
  run: ({ events, asOf, conventions, regime, overlay, asKnownOn }) => {
    const extended =
      overlay === undefined ? { rules: deadlineRules, findings: [] } : extendDeadlineRules(deadlineRules, overlay);
    const calendar = calendarAsKnown(asKnownOn);
    const clock = requestClock(events, {
      asOf,
      calendar,
      rules: extended.rules,
      ...(conventions !== undefined && { conventions }),
      ...(regime !== undefined && { regime }),
    });
    return clockAnswer(clock, calendar, extended.findings);
  },
});
