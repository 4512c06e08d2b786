import { plainDateSchema } from '@zwgk/core/schema';
import { assess, decisions, explainTrial, steps } from '@zwgk/negative-list';
import { candidateSchema, negativeListSchema } from '@zwgk/negative-list/schema';
import * as z from 'zod';
import { withMessages } from './message-catalogues.ts';
import { operation } from './operation.ts';

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
  run: ({ facts, on, overlays = [] }) => {
    const assessment = assess(facts, { on, overlays });
    return {
      ...assessment,
      grounds: assessment.grounds.map((trial) => ({
        ...trial,
        message: { 'zh-CN': explainTrial(trial, 'zh-CN'), en: explainTrial(trial, 'en') },
      })),
      steps: assessment.steps.map((step) => ({ ...step, title: steps[step.id].title })),
      label: decisions[assessment.decision].label,
      conflicts: withMessages(assessment.conflicts),
    };
  },
});
