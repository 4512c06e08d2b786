import type { ErrorDefinitions } from '@zwgk/core';

/** Parameters of the errors of this package, by code. Values are already shortened and masked. */
export interface AnnualReportErrors {
  'annual-report/no-format': { readonly year: string };
}

/** The errors of this package, by code. */
export const annualReportErrors = {
  'annual-report/no-format': {
    'zh-CN': ({ year }) => `没有报告年度 ${year} 的格式；应为 2008 年及以后的年份`,
    en: ({ year }) => `there is no format for a report on ${year}; expected a year from 2008`,
  },
} satisfies ErrorDefinitions<AnnualReportErrors>;
