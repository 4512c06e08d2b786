import type { ErrorDefinitions } from '@zwgk/core';

/** What can be wrong with a notice or an overlay that a calendar is made from. */
export interface DocumentErrors {
  'calendar/invalid-days': { readonly value: string; readonly expected: string };
  'calendar/invalid-field': { readonly value: string; readonly expected: string };
  'calendar/duplicate-notice': { readonly year: number };
  'calendar/off-and-worked': { readonly date: string };
  'calendar/make-up-on-weekday': { readonly date: string };
  'calendar/statutory-day-worked': { readonly date: string; readonly festival: string };
}

export const documentErrors = {
  'calendar/invalid-days': {
    'zh-CN': ({ value, expected }) => `不是有效的日期或日期段：${value}；应为 ${expected}`,
    en: ({ value, expected }) => `not days: ${value}; expected ${expected}`,
  },
  'calendar/invalid-field': {
    'zh-CN': ({ value, expected }) => `字段无效：${value}；应为 ${expected}`,
    en: ({ value, expected }) => `not a valid field: ${value}; expected ${expected}`,
  },
  'calendar/duplicate-notice': {
    'zh-CN': ({ year }) => `${year} 年有两份放假安排通知；后一份应列为修改`,
    en: ({ year }) => `two holiday notices for ${year}; the later one belongs among the amendments`,
  },
  'calendar/off-and-worked': {
    'zh-CN': ({ date }) => `${date} 既列为放假又列为上班`,
    en: ({ date }) => `${date} is listed both as off and as worked`,
  },
  'calendar/make-up-on-weekday': {
    'zh-CN': ({ date }) => `${date} 不是周末，不能列为调休上班日`,
    en: ({ date }) => `${date} is not on a weekend and cannot be a make-up working day`,
  },
  'calendar/statutory-day-worked': {
    'zh-CN': ({ date, festival }) => `${date} 是法定节假日（${festival}），地方安排不能改为上班`,
    en: ({ date, festival }) => `${date} is a statutory holiday (${festival}) and cannot be worked by an overlay`,
  },
} satisfies ErrorDefinitions<DocumentErrors>;
