import { plainDateSchema } from '@zwgk/core/schema';
import * as z from 'zod';
import { operation } from '../operation.ts';
import { calendarAsKnown } from './calendar-as-known.ts';

/** What kind of day a date is (某日是否工作日), and by which notice. */
export const workdaysDay = operation({
  name: 'workdays.day',
  summary: {
    zh: '某日是工作日、休息日还是节假日，依据哪份放假通知',
    en: 'Whether a date is a working day, a day of rest or a holiday, and by which notice',
  },
  input: z.strictObject({ date: plainDateSchema, asKnownOn: plainDateSchema.optional() }),
  run: ({ date, asKnownOn }) => calendarAsKnown(asKnownOn).day(date),
});
