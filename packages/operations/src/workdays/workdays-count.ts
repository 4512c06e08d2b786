import { plainDateSchema } from '@zwgk/core/schema';
import * as z from 'zod';
import { operation } from '../operation.ts';
import { calendarAsKnown } from './calendar-as-known.ts';

/** Working days after `from`, up to and including `to` (计算工作日数). */
export const workdaysCount = operation({
  name: 'workdays.count',
  summary: {
    zh: '计算 from 之后至 to（含当日）的工作日数',
    en: 'The number of working days after `from`, up to and including `to`',
  },
  input: z.strictObject({ from: plainDateSchema, to: plainDateSchema, asKnownOn: plainDateSchema.optional() }),
  run: ({ from, to, asKnownOn }) => calendarAsKnown(asKnownOn).countWorkingDays(from, to),
});
