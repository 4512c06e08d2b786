/**
 * The plain JSON shapes of items, overlays, cards and links as zod schemas. They stand in an entry of their own,
 * `@zwgk/catalogue/schema`, so that whoever only reads a profile does not load a validator.
 */
import { citationSchema, plainDateSchema } from '@zwgk/core/schema';
import * as z from 'zod';
import type { PolicyCard } from './card/policy-card.ts';
import { disclosureModes } from './entry/entry.ts';
import { type CatalogueItem, itemFields } from './item/catalogue-item.ts';
import { audienceIds, bodyKindIds, durationIds, levelIds, updateFrequencyIds } from './item/item-values.ts';
import { type ItemTerm, itemTermUnits, type TimeLimit, termBounds, termTriggers } from './item/time-limit.ts';
import type { InterpretationLinks } from './link/interpretation-links.ts';
import type { ProfileOverlay } from './overlay/profile-overlay.ts';
import type { PowerList } from './power-list/power-list.ts';
import { conceptScheme, conceptSchemes } from './taxonomy/concept-schemes.ts';

const text = z.string().min(1);
const bilingual = z.strictObject({ zh: text, en: text });
const label = z.strictObject({ zh: text, en: text.exactOptional() });
const matter = z.strictObject({ level1: label, level2: label.exactOptional() });
const itemId = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/, {
  error: 'expected lower-case words joined by - or .',
});
const concept = z.strictObject({
  scheme: z.enum(conceptSchemes.map(({ id }) => id)),
  id: text,
  confidence: z.enum(['secondary', 'recalled', 'inferred']).exactOptional(),
});

/** How long a time limit is (期限的长度): `{"unit": "working-days", "amount": 10}`, or a fixed date. */
export const itemTermSchema: z.ZodType<ItemTerm> = z.union([
  z.strictObject({ unit: z.enum(itemTermUnits), amount: z.int().positive() }),
  z.strictObject({
    unit: z.literal('fixed-date'),
    month: z.int().min(1).max(12),
    day: z.int().min(1).max(31),
  }),
]);

/** One time limit of an item (公开时限). */
export const timeLimitSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('rule'), rule: text, term: itemTermSchema.exactOptional() }),
  z.strictObject({
    kind: z.literal('term'),
    term: itemTermSchema,
    trigger: z.enum(termTriggers).exactOptional(),
    bound: z.enum(termBounds).exactOptional(),
  }),
  z.strictObject({ kind: z.literal('promptly') }),
]) as unknown as z.ZodType<TimeLimit>;

const cell = <Schema extends z.ZodType>(schema: Schema) => z.union([z.literal('unknown'), schema]);

const cells = {
  elements: z.array(label),
  basis: z.array(z.union([citationSchema, text])),
  timeLimit: z.array(timeLimitSchema),
  responsible: label,
  channels: z.array(text),
  audience: z.array(z.enum(audienceIds)),
  mode: z.enum(disclosureModes),
  level: z.array(z.enum(levelIds)),
  updateFrequency: z.enum(updateFrequencyIds),
  duration: z.enum(durationIds),
} as const;

const itemField = z.enum(Object.keys(itemFields) as [keyof typeof itemFields]);

/** A row of a disclosure catalogue (目录事项). */
export const catalogueItemSchema = z.strictObject({
  id: itemId,
  matter,
  elements: cell(cells.elements),
  basis: cell(cells.basis),
  timeLimit: cell(cells.timeLimit),
  responsible: cell(cells.responsible),
  channels: cell(cells.channels),
  audience: cell(cells.audience),
  mode: cell(cells.mode),
  level: cell(cells.level),
  updateFrequency: cell(cells.updateFrequency),
  duration: cell(cells.duration),
  bodyKinds: cell(z.array(z.enum(bodyKindIds))),
  concepts: z.array(concept).exactOptional(),
  asWritten: z.partialRecord(itemField, z.string()).exactOptional(),
  from: plainDateSchema.exactOptional(),
  to: plainDateSchema.exactOptional(),
  origin: text,
  confidence: z.enum(['primary', 'secondary', 'recalled', 'inferred']).exactOptional(),
  local: z.array(z.strictObject({ overlay: text, basis: text, cells: z.array(itemField) })).exactOptional(),
}) as unknown as z.ZodType<CatalogueItem>;

/**
 * A region's or a body's own catalogue (地方目录). It can say what is refused afterwards, such as a removal, so that
 * `extendProfile` can explain why.
 */
export const profileOverlaySchema = z.strictObject({
  id: itemId,
  title: bilingual,
  bodyKind: z.enum(bodyKindIds),
  add: z
    .array(
      z.strictObject({
        id: itemId,
        matter,
        basis: cells.basis.min(1),
        mode: cells.mode,
        elements: cells.elements.exactOptional(),
        timeLimit: cells.timeLimit.exactOptional(),
        responsible: label.exactOptional(),
        channels: cells.channels.exactOptional(),
        audience: cells.audience.exactOptional(),
        level: cells.level.exactOptional(),
        updateFrequency: cells.updateFrequency.exactOptional(),
        duration: cells.duration.exactOptional(),
        concepts: z.array(concept).exactOptional(),
        from: plainDateSchema.exactOptional(),
        to: plainDateSchema.exactOptional(),
      }),
    )
    .exactOptional(),
  tighten: z
    .array(
      z.strictObject({
        item: text,
        basis: text,
        timeLimit: z.union([z.literal('promptly'), itemTermSchema]).exactOptional(),
        updateFrequency: cells.updateFrequency.exactOptional(),
        channels: cells.channels.exactOptional(),
        elements: cells.elements.exactOptional(),
        citations: z.array(citationSchema).exactOptional(),
        responsible: label.exactOptional(),
        duration: cells.duration.exactOptional(),
        mode: cells.mode.exactOptional(),
        audience: cells.audience.exactOptional(),
      }),
    )
    .exactOptional(),
  remove: z.array(text).exactOptional(),
}) as unknown as z.ZodType<ProfileOverlay>;

const written = z.string().regex(/\S/, { error: 'expected a text' });

/** A preferential policy as a card (惠企利民政策卡片). */
export const policyCardSchema = z.object({
  id: written,
  title: written,
  document: written,
  effectiveOn: plainDateSchema,
  validUntil: plainDateSchema.nullish(),
  benefit: written,
  eligible: written,
  procedure: written,
  unit: written,
  contact: written,
}) as unknown as z.ZodType<PolicyCard>;

/** Documents and their interpretations, each with its links (文件与解读的关联). */
export const interpretationLinksSchema = z.strictObject({
  documents: z.array(z.strictObject({ id: text, interpretedBy: z.array(text).exactOptional() })),
  interpretations: z.array(
    z.strictObject({
      id: text,
      interprets: z.array(text).exactOptional(),
      form: z.enum(conceptScheme('interpretation-forms').concepts.map(({ id }) => id)).exactOptional(),
    }),
  ),
}) as unknown as z.ZodType<InterpretationLinks>;

/** A list of the powers of a body (权力清单). */
export const powerListSchema = z.strictObject({
  body: text,
  powers: z.array(z.strictObject({ id: text, title: text, kind: text })),
  counts: z.record(text, z.int().nonnegative()).exactOptional(),
}) as unknown as z.ZodType<PowerList>;
