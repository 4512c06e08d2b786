import * as z from 'zod';
import { operation } from '../operation.ts';
import { signalsAnswer } from './answers.ts';

/** Signs in a text that a ground may apply (文本提示): reasons to look, never decisions. */
export const screen = operation({
  name: 'screen',
  summary: {
    zh: '在文本中查找可能不宜公开的提示（过程稿、会议纪要、人事、商业秘密、执法案卷等），只作提示，不作结论',
    en: 'Signs in a text that a ground for not disclosing may apply; reasons to look, never decisions',
  },
  input: z.strictObject({ text: z.string(), threshold: z.number().min(0).max(1).optional() }),
  run: ({ text, threshold }) => signalsAnswer(text, threshold === undefined ? {} : { threshold }),
});
