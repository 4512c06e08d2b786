import type { Confidence, Language } from '@zwgk/core';

/** How a fact of law is known that was not read in the text itself, by language. Nothing need be said of one that was. */
export const confidenceTexts: Readonly<Record<Language, Readonly<Record<Confidence, string>>>> = {
  'zh-CN': {
    primary: '',
    secondary: '未在原文中核对：来自转述或地方文件',
    recalled: '未在原文中核对：来自记忆',
    inferred: '对条文的理解',
  },
  en: {
    primary: '',
    secondary: 'not read in the text itself: from a report or a local document',
    recalled: 'not read in the text itself: from memory',
    inferred: 'our reading of the text',
  },
};
