import { plainDateSchema } from '@zwgk/core/schema';
import { assess } from '@zwgk/negative-list';
import { candidateSchema, negativeListSchema } from '@zwgk/negative-list/schema';
import * as z from 'zod';
import { operation } from '../operation.ts';
import { assessmentAnswer } from './answers.ts';

/** Assesses whether information may be disclosed (公开属性判定), with every ground tried and why. */
export const assessOperation = operation({
  name: 'assess',
  summary: {
    zh: '判定能否公开：逐一判断各项理由，说明决定性条件、尚需查明的事实、下一步、答复类型和救济途径',
    en: 'Whether information may be disclosed: every ground tried, what decided, facts needed, next steps, reply, remedies',
  },
  input: z.strictObject({
    facts: candidateSchema,
    on: plainDateSchema,
    overlays: z.array(negativeListSchema).optional(),
  }),
  run: ({ facts, on, overlays = [] }) => assessmentAnswer(assess(facts, { on, overlays })),
});
