import type { Language } from '@zwgk/core';
import { english } from './en.ts';
import type { Texts } from './texts.ts';
import { chinese } from './zh.ts';

const byLanguage: Readonly<Record<Language, Texts>> = { 'zh-CN': chinese, en: english };

/** The texts of a language. */
export const textsOf = (language: Language): Texts => byLanguage[language];
