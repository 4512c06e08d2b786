import { plainDateSchema } from '@zwgk/core/schema';
import * as z from 'zod';
import { operation } from '../operation.ts';
import { calendarAsKnown } from './calendar-as-known.ts';

/** The n-th working day after a date (推算工作日); n may be negative, and the start day is not counted. */
export const workdaysAdd = operation({
  name: 'workdays.add',
  summary: {
    zh: '推算某日之后（n 为负则之前）第 n 个工作日，起始日不计',
    en: 'The n-th working day after a date (before it, when n is negative); the start day is not counted',
  },
  input: z.strictObject({ date: plainDateSchema, n: z.int(), asKnownOn: plainDateSchema.optional() }),
  run: ({ date, n, asKnownOn }) => calendarAsKnown(asKnownOn).addWorkingDays(date, n),
});
