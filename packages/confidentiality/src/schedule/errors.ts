import type { ErrorDefinitions } from '@zwgk/core';

/** Parameters of the errors of schedules, by code. */
export interface ScheduleErrors {
  'confidentiality/invalid-interval': { readonly value: string };
}

/** The errors of schedules, by code. */
export const scheduleErrors = {
  'confidentiality/invalid-interval': {
    'zh-CN': ({ value }) => `不是有效的审查间隔：${value}；应为 1 至 600 的整月数`,
    en: ({ value }) => `not an interval: ${value}; expected whole months from 1 to 600`,
  },
} satisfies ErrorDefinitions<ScheduleErrors>;
