import { daySchema, requestEventSchema } from '@zwgk/deadlines/schema';
import * as z from 'zod';
import { applicantKinds } from '../report/applicant-column.ts';
import { remedyIds, remedyResults } from '../report/table-4.ts';
import type { RequestCase } from './request-case.ts';

/** A reconsideration or a lawsuit about a request (行政复议、行政诉讼). */
const remedyCaseSchema = z.object({
  route: z.enum(remedyIds),
  filedOn: daySchema,
  concludedOn: daySchema.exactOptional(),
  result: z.enum(remedyResults).exclude(['pending']).exactOptional(),
});

/**
 * One request of the ledger (申请台账中的一件), one on each line of an NDJSON file. Fields of the office's own are passed over.
 * Counting reads a case without it; whoever makes a ledger checks it with this.
 */
export const requestCaseSchema: z.ZodType<RequestCase> = /* @__PURE__ */ (() =>
  z.object({
    id: z.string().min(1),
    applicant: z.enum(applicantKinds),
    events: z.array(requestEventSchema).min(1),
    remedies: z.array(remedyCaseSchema).exactOptional(),
  }) as unknown as z.ZodType<RequestCase>)();
