import { type Language, shownKey } from '@zwgk/core';
import type * as z from 'zod';
import { en, zhCN } from 'zod/locales';

const zodTexts = { 'zh-CN': zhCN().localeError, en: en().localeError };

/**
 * What is said of an input that does not fit its schema (输入不符合要求的说明), by language: zod's own texts, which repeat no
 * value, except that of an unknown key, which would repeat the key whatever it is.
 *
 * @example
 * ```ts
 * import { inputTexts, runOperation } from '@zwgk/operations';
 * Object.keys(inputTexts); // => ['zh-CN', 'en']
 * const reply = runOperation('workdays.count', { from: '2026-09-30', to: '2026-10-08', day: 1, 姓名甲: 2 });
 * !reply.ok && reply.error.message; // => '输入不符合要求：有未知的键：day、…'
 * ```
 */
export const inputTexts: Readonly<Record<Language, z.core.$ZodErrorMap>> = {
  'zh-CN': (issue) =>
    issue.code === 'unrecognized_keys'
      ? `有未知的键：${issue.keys.map(shownKey).join('、')}`
      : zodTexts['zh-CN'](issue),
  en: (issue) =>
    issue.code === 'unrecognized_keys' ? `unknown keys: ${issue.keys.map(shownKey).join(', ')}` : zodTexts.en(issue),
};
