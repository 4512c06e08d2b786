import type { ErrorDefinitions } from '@zwgk/core';

/** Parameters of the errors of scanning and redaction, by code. They never hold the rejected value. */
export interface ScanErrors {
  'confidentiality/unknown-detector': { readonly known: readonly string[] };
  'confidentiality/unknown-allow-rule': { readonly known: readonly string[] };
  'confidentiality/empty-dictionary-word': Record<never, never>;
}

/** The errors of scanning (扫描错误), by code. */
export const scanErrors: ErrorDefinitions<ScanErrors> = {
  'confidentiality/unknown-detector': {
    'zh-CN': ({ known }) => `没有这种检测类别；可用的有：${known.join('、')}`,
    en: ({ known }) => `there is no such kind of detection; known are: ${known.join(', ')}`,
  },
  'confidentiality/unknown-allow-rule': {
    'zh-CN': ({ known }) => `没有这条放行规则；可用的有：${known.join('、')}`,
    en: ({ known }) => `there is no such allow rule; known are: ${known.join(', ')}`,
  },
  'confidentiality/empty-dictionary-word': {
    'zh-CN': () => '词表中有空词',
    en: () => 'a word of the dictionary is empty',
  },
};
