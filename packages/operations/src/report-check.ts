import { type AnnualReport, checkAnnualReport, reportFormats } from '@zwgk/annual-report';
import { annualReportSchema } from '@zwgk/annual-report/schema';
import { plainDateSchema } from '@zwgk/core/schema';
import { conventionChoicesSchema } from '@zwgk/deadlines/schema';
import * as z from 'zod';
import { withMessages } from './message-catalogues.ts';
import { operation } from './operation.ts';

const firstYear = Math.min(...reportFormats.map(({ from }) => from));

/** A report on a year that some format is for. */
const report = annualReportSchema.refine(({ year }) => year >= firstYear, {
  path: ['year'],
  error: `expected a year from ${firstYear}`,
});

/** Checks an annual report (核对年度报告), against last year’s and those of the bodies below where they are given. */
export const reportCheck = operation({
  name: 'report.check',
  summary: {
    zh: '核对年度报告：格式、勾稽关系、与上年度和下级报告的一致、文字与表格、公布期限',
    en: 'Checks an annual report: its format, its sums, last year’s report and those below, its texts, its due date',
  },
  input: z.strictObject({
    report,
    previous: report.optional(),
    children: z.array(report).optional(),
    asOf: plainDateSchema.optional(),
    conventions: conventionChoicesSchema.optional(),
  }),
  run: ({ report: checked, ...options }) => {
    const given = Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
    const { findings, verdicts, notAssessed } = checkAnnualReport(checked as AnnualReport, given);
    return { findings: withMessages(findings), verdicts, notAssessed };
  },
});
