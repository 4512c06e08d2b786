import type { ErrorDefinitions } from '@zwgk/core';

/** Parameters of the errors of this package, by code. Values are already shortened and masked. */
export interface AnnualReportErrors {
  'annual-report/no-format': { readonly year: string };
  'annual-report/no-tables': { readonly year: number };
  'annual-report/other-year': { readonly year: number; readonly other: number };
  'annual-report/unknown-convention': { readonly value: string; readonly known: readonly string[] };
  'annual-report/unknown-choice': {
    readonly convention: string;
    readonly value: string;
    readonly known: readonly string[];
  };
}

/** The errors of this package, by code. */
export const annualReportErrors = {
  'annual-report/no-format': {
    'zh-CN': ({ year }) => `没有报告年度 ${year} 的格式；应为 2008 年及以后的年份`,
    en: ({ year }) => `there is no format for a report on ${year}; expected a year from 2008`,
  },
  'annual-report/no-tables': {
    'zh-CN': ({ year }) => `${year} 年的报告没有规定的表格，不能由台账生成；应为 2019 年及以后的年份`,
    en: ({ year }) => `the report on ${year} has no tables to compile; expected a year from 2019`,
  },
  'annual-report/other-year': {
    'zh-CN': ({ year, other }) => `这是 ${year} 年的统计，不是 ${other} 年的`,
    en: ({ year, other }) => `the tally is of ${year}, not of ${other}`,
  },
  'annual-report/unknown-convention': {
    'zh-CN': ({ value, known }) => `没有计数约定 ${value}；应为 ${known.join('、')} 之一`,
    en: ({ value, known }) => `there is no convention of counting ${value}; expected ${known.join(', ')}`,
  },
  'annual-report/unknown-choice': {
    'zh-CN': ({ convention, value, known }) => `计数约定 ${convention} 没有 ${value}；应为 ${known.join('、')} 之一`,
    en: ({ convention, value, known }) =>
      `${value} is no choice of the convention ${convention}; expected ${known.join(', ')}`,
  },
} satisfies ErrorDefinitions<AnnualReportErrors>;
