import { formatPlainDate, type Language, parsePlainDate } from '@zwgk/core';

const DATE = { 'zh-CN': / ?(\d{4}-\d{2}-\d{2}) ?/g, en: /(\d{4}-\d{2}-\d{2})/g } as const;

/** The dates of a sentence as a memo writes them (年月日). A finding that is told by itself writes them as YYYY-MM-DD. */
export const datesInWords = (sentence: string, language: Language): string =>
  sentence.replace(DATE[language], (_, date: string) => formatPlainDate(parsePlainDate(date), language));
