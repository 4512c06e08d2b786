import type { ErrorDefinitions } from '@zwgk/core';

/** Parameters of the errors of redaction, by code. */
export interface RedactErrors {
  /** `index` of the detection, and the length of the text. */
  'confidentiality/span-outside-text': { readonly index: number; readonly length: number };
  'confidentiality/empty-pseudonym-key': Record<never, never>;
}

/** The errors of redaction (遮盖错误), by code. */
export const redactErrors: ErrorDefinitions<RedactErrors> = {
  'confidentiality/span-outside-text': {
    'zh-CN': ({ length }) => `检测位置超出文本（文本长 ${length}）；请用同一份文本的检测结果`,
    en: ({ length }) => `the span lies outside the text of length ${length}; expected detections of the same text`,
  },
  'confidentiality/empty-pseudonym-key': {
    'zh-CN': () => '假名化密钥为空',
    en: () => 'the key for pseudonyms is empty',
  },
};
