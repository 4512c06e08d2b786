import type { ErrorDefinitions } from '@zwgk/core';

/** What can be wrong with a question put to a calendar. */
export interface QuestionErrors {
  'calendar/not-covered': { readonly value: string; readonly first: string; readonly last: string };
  'calendar/result-not-covered': {
    readonly date: string;
    readonly n: number;
    readonly first: string;
    readonly last: string;
  };
  'calendar/not-an-integer': { readonly value: string };
}

export const questionErrors = {
  'calendar/not-covered': {
    'zh-CN': ({ value, first, last }) => `工作日历不含 ${value}；范围为 ${first} 至 ${last}`,
    en: ({ value, first, last }) => `the calendar does not cover ${value}; expected one from ${first} to ${last}`,
  },
  'calendar/result-not-covered': {
    'zh-CN': ({ date, n, first, last }) => `自 ${date} 起 ${n} 个工作日超出范围：工作日历为 ${first} 至 ${last}`,
    en: ({ date, n, first, last }) => `${n} working days from ${date} is out of range: ${first} to ${last}`,
  },
  'calendar/not-an-integer': {
    'zh-CN': ({ value }) => `不是有效的工作日数：${value}；应为整数`,
    en: ({ value }) => `not a number of working days: ${value}; expected an integer`,
  },
} satisfies ErrorDefinitions<QuestionErrors>;
