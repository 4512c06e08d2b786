/**
 * The plain JSON shapes of this package as zod schemas. They stand in an entry of their own,
 * `@zwgk/annual-report/schema`, so that whoever only checks does not load a validator.
 */
import { plainDateSchema } from '@zwgk/core/schema';
import * as z from 'zod';
import type { AnnualReport } from './report/annual-report.ts';
import { applicantColumns } from './report/applicant-column.ts';
import type { Table2 } from './report/table-2.ts';
import { table3RowIds } from './report/table-3.ts';
import { remedyColumns, remedyIds } from './report/table-4.ts';

export { ledgerConventionChoicesSchema } from './ledger/convention-schema.ts';
export { requestCaseSchema } from './ledger/request-case-schema.ts';

/** A cell of a table (单元格): a number, `null` for a blank, `"n/a"` for “not applicable”. */
export const cellSchema = z.union([z.number(), z.null(), z.literal('n/a')]);

/** Cells under the keys that a table knows, any of which may be missing. */
const cellsUnder = (keys: readonly string[]) =>
  z.strictObject(Object.fromEntries(keys.map((key) => [key, cellSchema.exactOptional()])));

const rowsUnder = (keys: readonly string[], row: z.ZodType) =>
  z.strictObject(Object.fromEntries(keys.map((key) => [key, row.exactOptional()])));

const documents = cellsUnder(['made', 'repealed', 'inForce']).exactOptional();
const disclosures = cellsUnder(['made', 'newlyDisclosed', 'disclosedInAll']).exactOptional();
const decisions = cellSchema.exactOptional();
const matters = cellsUnder(['itemsLastYear', 'change', 'decisions']).exactOptional();

/** Table 2 of the format of 2021 (表二). */
const table2Of2021 = z.strictObject({
  regulations: documents,
  normativeDocuments: documents,
  licences: decisions,
  penalties: decisions,
  coercion: decisions,
  charges: decisions,
});

/** Table 2 of the format of 2019 (表二). */
const table2Of2019 = z.strictObject({
  regulations: disclosures,
  normativeDocuments: disclosures,
  licences: matters,
  otherServices: matters,
  penalties: matters,
  coercion: matters,
  charges: cellsUnder(['itemsLastYear', 'change']).exactOptional(),
  procurement: cellsUnder(['projects', 'amount']).exactOptional(),
});

/** Table 2 in the shape of either format (表二). */
export const table2Schema: z.ZodType<Table2> = /* @__PURE__ */ (() =>
  z.union([table2Of2021, table2Of2019]) as unknown as z.ZodType<Table2>)();

/** The annual report (年度报告). Whether its rows are those of its year’s format, and its figures right, `checkAnnualReport` says. */
export const annualReportSchema: z.ZodType<AnnualReport> = /* @__PURE__ */ (() =>
  z.strictObject({
    year: z.int(),
    body: z.strictObject({ name: z.string(), kind: z.string().exactOptional() }),
    publishedOn: plainDateSchema.exactOptional(),
    table2: table2Schema.exactOptional(),
    table3: rowsUnder(table3RowIds, cellsUnder(applicantColumns)).exactOptional(),
    table4: rowsUnder(remedyIds, cellsUnder(remedyColumns)).exactOptional(),
    sections: z.record(z.string(), z.string()).exactOptional(),
  }) as unknown as z.ZodType<AnnualReport>)();
