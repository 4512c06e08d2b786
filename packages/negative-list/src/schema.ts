/**
 * The plain JSON shapes of this package as zod schemas. They stand in an entry of their own,
 * `@zwgk/negative-list/schema`, so that whoever only assesses does not load a validator.
 */
import { citationSchema, plainDateSchema } from '@zwgk/core/schema';
import { match } from 'ts-pattern';
import * as z from 'zod';
import type { Fact } from './facts/fact.ts';
import { type Candidate, facts } from './facts/facts.ts';
import { mustDiscloseItems } from './must-disclose/must-disclose-items.ts';
import type { NegativeList } from './overlay/negative-list.ts';

const UNKNOWN = 'unknown';

const schemaOf = (fact: Fact): z.ZodType =>
  match<Fact, z.ZodType>(fact)
    .with({ kind: 'yes-no' }, () => z.enum(['yes', 'no', UNKNOWN]))
    .with({ kind: 'choice' }, ({ values }) => z.enum([...Object.keys(values), UNKNOWN]))
    .with({ kind: 'several' }, ({ values }) => z.union([z.array(z.enum(Object.keys(values))), z.literal(UNKNOWN)]))
    .with({ kind: 'date' }, () => z.union([z.literal(UNKNOWN), plainDateSchema]))
    .with({ kind: 'names' }, () => z.union([z.array(z.string()), z.literal(UNKNOWN)]))
    .exhaustive();

/** What is known of a candidate (事实): any of the facts, each with an answer or `unknown`. A misspelt name is refused. */
export const candidateSchema: z.ZodType<Candidate> = /* @__PURE__ */ (() =>
  z.strictObject(
    Object.fromEntries(
      Object.entries(facts).map(([name, fact]) => [
        name,
        schemaOf(fact)
          .meta({ description: describe(fact) })
          .optional(),
      ]),
    ),
  ) as unknown as z.ZodType<Candidate>)();

/** The question in both languages: what a caller in another language sees in the JSON Schema. */
function describe({ title: { zh, en } }: Fact): string {
  return `${zh} · ${en}`;
}

/** A local negative list (地方负面清单). Whether its entries are sound, `checkNegativeList` says. */
export const negativeListSchema: z.ZodType<NegativeList> = /* @__PURE__ */ (() =>
  z.strictObject({
    id: z.string().min(1),
    title: z.string().min(1),
    issuer: z.string().optional(),
    from: plainDateSchema.optional(),
    to: plainDateSchema.optional(),
    entries: z.array(
      z.strictObject({
        id: z.string().min(1),
        title: z.string().min(1),
        ground: z.string().min(1),
        basis: z.array(citationSchema).optional(),
        mustDiscloseItem: z.enum(mustDiscloseItems.map(({ id }) => id)).optional(),
        scope: z.enum(['whole', 'part']).optional(),
      }),
    ),
  }) as unknown as z.ZodType<NegativeList>)();
