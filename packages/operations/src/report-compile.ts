import { compileAnnualReport, type RequestCase } from '@zwgk/annual-report';
import { ledgerConventionChoicesSchema, requestCaseSchema, table2Schema } from '@zwgk/annual-report/schema';
import { findingAt } from '@zwgk/core';
import { plainDateSchema } from '@zwgk/core/schema';
import { conventionChoicesSchema } from '@zwgk/deadlines/schema';
import * as z from 'zod';
import { withMessages } from './message-catalogues.ts';
import { operation } from './operation.ts';

/** Makes tables 3 and 4 of the annual report from a ledger of requests (由台账生成年度报告). */
export const reportCompile = operation({
  name: 'report.compile',
  summary: {
    zh: '由政府信息公开申请台账生成年度报告的表三、表四，并统计渠道、时段和按期办结情况',
    en: 'Makes tables 3 and 4 of the annual report from a ledger of requests, with statistics by channel, period and timeliness',
  },
  input: z.strictObject({
    // What is no case is not refused: it is a finding, and the rest is counted.
    ledger: z.array(z.union([requestCaseSchema, z.unknown()])),
    year: z.int(),
    asOf: plainDateSchema.optional(),
    body: z.strictObject({ name: z.string(), kind: z.string().exactOptional() }).optional(),
    table2: table2Schema.optional(),
    conventions: ledgerConventionChoicesSchema.optional(),
    clockConventions: conventionChoicesSchema.optional(),
  }),
  run: ({ ledger, year, asOf, body, table2, conventions, clockConventions }) => {
    const compiled = compileAnnualReport(ledger as readonly RequestCase[], {
      year,
      ...(asOf !== undefined && { asOf }),
      ...(body !== undefined && { body }),
      ...(table2 !== undefined && { table2 }),
      ...(conventions !== undefined && { conventions }),
      ...(clockConventions !== undefined && { clockConventions }),
    });
    const placed = compiled.findings.map((each) => (each.path.length === 0 ? each : findingAt(each, ['ledger'])));
    return { ...compiled, findings: withMessages(placed) };
  },
});
