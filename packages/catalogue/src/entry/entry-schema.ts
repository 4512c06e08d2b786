import { plainDateSchema } from '@zwgk/core/schema';
import * as z from 'zod';
import { durationIds } from '../item/item-values.ts';
import { type CatalogueEntry, disclosureModes, validities } from './entry.ts';

/** Structure of an entry (信息条目): JSON with dates as `YYYY-MM-DD`. Keys that it does not name are left out. */
export const catalogueEntrySchema: z.ZodType<CatalogueEntry> = /* @__PURE__ */ (() => {
  const text = z.string().optional();
  const texts = z.array(z.string()).optional();
  const date = plainDateSchema.optional();
  return z.object({
    id: text,
    title: z.string(),
    indexNumber: text,
    documentNumber: text,
    publisher: text,
    issuingBody: text,
    createdOn: date,
    publishedOn: date,
    effectiveOn: date,
    repealedOn: date,
    topic: text,
    genre: text,
    assemblyCategory: text,
    column: text,
    mode: z.enum(disclosureModes).optional(),
    withheldReason: text,
    audience: text,
    duration: z.enum(durationIds).optional(),
    shownUntil: date,
    responsibleUnit: text,
    stage: text,
    serviceTarget: text,
    validity: z.enum(validities).optional(),
    keywords: texts,
    summary: text,
    format: text,
    language: text,
    url: text,
    attachments: texts,
    interpretedBy: texts,
    interprets: texts,
    text,
  }) as unknown as z.ZodType<CatalogueEntry>;
})();
