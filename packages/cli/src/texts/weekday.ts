import { dayOfWeek, type Language, type PlainDate } from '@zwgk/core';

const weekdays: Readonly<Record<Language, readonly string[]>> = {
  'zh-CN': ['星期一', '星期二', '星期三', '星期四', '星期五', '星期六', '星期日'],
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
};

/** The weekday (星期) of a date, as it stands beside the date. */
export const weekdayOf = (date: PlainDate, language: Language): string =>
  weekdays[language][dayOfWeek(date) - 1] as string;
