import { plainDateSchema } from '@zwgk/core/schema';
import { processingFee } from '@zwgk/deadlines';
import * as z from 'zod';
import { operation } from '../operation.ts';

/** The processing fee by piece or by page (信息处理费), in fen. */
export const feeOperation = operation({
  name: 'fee',
  summary: {
    zh: '计算信息处理费（按件或按量），单位为分，逐档说明',
    en: 'The processing fee, by piece or by page, in fen, band by band',
  },
  input: z.strictObject({
    pieces: z.number().optional(),
    pages: z.number().optional(),
    on: plainDateSchema.optional(),
  }),
  // Which of the two is given is for the function to judge: its error says what is expected.
  run: ({ pieces, pages, on }) =>
    processingFee({
      ...(pieces !== undefined && { pieces }),
      ...(pages !== undefined && { pages }),
      ...(on !== undefined && { on }),
    }),
});
