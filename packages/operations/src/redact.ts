import { findRepetitions, redact as redactText } from '@zwgk/confidentiality';
import { redactionStrategySchema } from '@zwgk/confidentiality/schema';
import * as z from 'zod';
import { operation } from './operation.ts';
import { scannerInput, scannerOf } from './scan.ts';

/** A text with what a scan found taken out of it (遮盖). */
export const redact = operation({
  name: 'redact',
  summary: {
    zh: '遮盖文本中检出的内容：等长遮盖、标签、删除或者带密钥的假名；返回遮盖后的文本和各处位置',
    en: 'A text with what was detected masked, labelled, removed or replaced by keyed pseudonyms, and the places',
  },
  input: z.strictObject({
    text: z.string(),
    strategy: redactionStrategySchema.optional(),
    language: z.enum(['zh-CN', 'en']).optional(),
    ...scannerInput,
  }),
  run: ({ text, strategy, language, ...options }) => {
    const scan = scannerOf(options).scan(text);
    const { format } = options;
    const redacted = redactText(text, [...scan.detections, ...findRepetitions(text, scan, format)], strategy, {
      ...(format !== undefined && { format }),
      ...(language !== undefined && { language }),
    });
    return { ...redacted, detections: scan.detections };
  },
});
