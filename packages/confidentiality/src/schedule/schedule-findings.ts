import type { FindingDefinitions, PlainDate } from '@zwgk/core';

/** Parameters of the findings on periodic reviews, by code. */
export interface ScheduleFindings {
  'confidentiality/withheld-review-overdue': {
    readonly id: string;
    readonly due: PlainDate;
    readonly everyMonths: number;
  };
  'confidentiality/own-secret-review-overdue': { readonly id: string; readonly due: PlainDate };
}

/** What can be said of periodic reviews (定期审查的检查发现). */
export const scheduleFindings = {
  'confidentiality/withheld-review-overdue': {
    severity: 'warning',
    'zh-CN': ({ id, due, everyMonths }) =>
      `不予公开的信息 ${id} 应在 ${due} 前再次评估审查（本机关规定每 ${everyMonths} 个月一次）`,
    en: ({ id, due, everyMonths }) =>
      `withheld information ${id} was to be reviewed by ${due} (the office's own interval: ${everyMonths} months)`,
  },
  'confidentiality/own-secret-review-overdue': {
    severity: 'error',
    'zh-CN': ({ id, due }) => `所确定的国家秘密 ${id} 应在 ${due} 前审核（每年审核）`,
    en: ({ id, due }) => `the organ's own secret ${id} was to be reviewed by ${due} (every year)`,
  },
} satisfies FindingDefinitions<ScheduleFindings>;
