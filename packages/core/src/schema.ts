/**
 * The plain JSON shapes of this package as zod schemas. They stand in an entry of their own, `@zwgk/core/schema`, so
 * that whoever only counts days does not load a validator.
 */
import * as z from 'zod';
import type { Citation } from './citation/citation.ts';
import { type PlainDate, safeParsePlainDate } from './plain-date/plain-date.ts';

/**
 * A civil date `YYYY-MM-DD`, 1900–2100 (日期). An issue carries, in `params.error`, the error that `parsePlainDate`
 * would throw.
 */
export const plainDateSchema = z
  .custom<PlainDate>()
  .check(({ value, issues }) => {
    const result = safeParsePlainDate(typeof value === 'object' ? null : value);
    if (result.ok) return;
    const { error } = result;
    issues.push({ code: 'custom', input: value, message: error.message, params: { error } });
  })
  .meta({ type: 'string', format: 'date', description: 'A civil date in China, YYYY-MM-DD, 1900–2100' });

/** A place in the law (引用). */
export const citationSchema = z.object({
  instrument: z.string().min(1),
  version: z.string().optional(),
  article: z.int().positive().optional(),
  inserted: z.int().positive().optional(),
  paragraph: z.int().positive().optional(),
  item: z.int().positive().optional(),
}) as unknown as z.ZodType<Citation>;

/** One observation about an input (检查发现), with or without its rendered text. */
export const findingSchema = z.object({
  code: z.string().regex(/^[a-z-]+\/[a-z0-9-]+$/),
  severity: z.enum(['error', 'warning', 'notice']),
  path: z.array(z.union([z.string(), z.int()])),
  params: z.record(z.string(), z.unknown()),
  basis: z.array(citationSchema),
  span: z.tuple([z.int().nonnegative(), z.int().nonnegative()]).optional(),
  message: z.object({ 'zh-CN': z.string(), en: z.string() }).optional(),
});

/** A rule that could not run (未评估). */
export const notAssessedSchema = z.object({
  rule: z.string(),
  missing: z.array(z.string()),
  path: z.array(z.union([z.string(), z.int()])),
});
