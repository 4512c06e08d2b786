/**
 * The plain JSON shapes of this package as zod schemas, for callers in other languages. They stand in an entry of their
 * own, `@zwgk/deadlines/schema`, so that whoever only computes dates does not load a validator.
 */
import { plainDateOfInstant, resultOf, safeParsePlainDate } from '@zwgk/core';
import { plainDateSchema } from '@zwgk/core/schema';
import { replyOutcomes } from '@zwgk/law';
import * as z from 'zod';
import { eventNames } from './clock/event-names.ts';
import { type RequestEvent, receiptChannels } from './clock/request-event.ts';
import { type ConventionChoices, conventions } from './convention/conventions.ts';
import type { DeadlineOverlay } from './overlay/deadline-overlay.ts';
import { startReadings } from './rule/start-reading.ts';

/** A day, or a moment with its offset, which falls on the day that it is in China (日期或时刻). */
export const daySchema = z
  .custom<string>()
  .check(({ value, issues }) => {
    const isInstant = typeof value === 'string' && value.length > 10;
    const read = isInstant
      ? resultOf(() => plainDateOfInstant(value))
      : safeParsePlainDate(typeof value === 'object' ? null : value);
    if (read.ok) return;
    issues.push({ code: 'custom', input: value, message: read.error.message, params: { error: read.error } });
  })
  .meta({
    type: 'string',
    anyOf: [{ format: 'date' }, { format: 'date-time' }],
    description: 'A civil date in China, YYYY-MM-DD, or an instant with its offset, YYYY-MM-DDThh:mm:ss+08:00',
  });

const outcomeSchema = z.enum(replyOutcomes.map(({ id }) => id) as [string, ...string[]]);

const happened = <Type extends string, Fields extends z.core.$ZodLooseShape>(type: Type, fields: Fields) =>
  z.strictObject({ type: z.literal(type), on: daySchema, ...fields });

const party = { party: z.string().exactOptional() };
const organ = { organ: z.string().exactOptional() };
const dispatch = { receivedOn: daySchema.exactOptional() };

const eventsByType = z.discriminatedUnion('type', [
  happened('received', {
    channel: z.enum(receiptChannels),
    confirmedOn: daySchema.exactOptional(),
  }),
  happened('supplement-requested', { by: daySchema.exactOptional() }),
  happened('supplement-received', {}),
  happened('supplement-missed', {}),
  happened('third-party-consulted', { ...party, ...dispatch }),
  happened('third-party-replied', party),
  happened('organ-consulted', { ...organ, ...dispatch }),
  happened('organ-replied', organ),
  happened('co-author-consulted', { ...organ, ...dispatch }),
  happened('co-author-replied', organ),
  happened('reasons-requested', {}),
  happened('reasons-given', {}),
  happened('delay-fixed', { until: daySchema }),
  happened('extended', { workingDays: z.number(), approvedBy: z.string().exactOptional() }),
  happened('fee-notified', dispatch),
  happened('fee-paid', {}),
  happened('fee-unpaid', {}),
  happened('transferred', { to: z.string() }),
  happened('withdrawn', {}),
  happened('replied', { outcome: outcomeSchema, arrivedOn: daySchema.exactOptional() }),
]);

/** An event of a disclosure request (申请办理中的事项). A type that is not known is answered with those that are. */
export const requestEventSchema = z
  .looseObject({ type: z.enum(Object.keys(eventNames) as [string, ...string[]]) })
  .pipe(eventsByType as unknown as z.ZodType<RequestEvent, { type: string }>) as z.ZodType<RequestEvent>;

/** Answers to open questions that differ from the defaults (对约定的选择). */
export const conventionChoicesSchema = z.strictObject(
  Object.fromEntries(
    conventions.map(({ id, choices }) => [id, z.enum(Object.keys(choices) as [string, ...string[]]).exactOptional()]),
  ),
) as unknown as z.ZodType<ConventionChoices>;

const amount = z.int().positive();

/** How long a period is (期限的长度). */
export const termSchema = z.union([
  z.strictObject({
    unit: z.enum(['working-days', 'calendar-days', 'months', 'years', 'hours']),
    amount,
    atLeast: amount.exactOptional(),
  }),
  z.strictObject({ unit: z.literal('fixed-date'), month: z.int().min(1).max(12), day: z.int().min(1).max(31) }),
]);

const bilingual = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });
const ruleId = z.string().regex(/^[a-z]+(-[a-z0-9]+)*$/, { error: 'expected lower-case words joined by hyphens' });
const localTerm = {
  term: termSchema,
  from: plainDateSchema,
  to: plainDateSchema.exactOptional(),
  basis: z.string().min(1),
};

/** A region's or a body's own time limits (地方期限规定). */
export const deadlineOverlaySchema = z.strictObject({
  id: ruleId,
  title: bilingual,
  tighten: z.array(z.strictObject({ rule: z.string().min(1), ...localTerm })).exactOptional(),
  add: z
    .array(
      z.strictObject({
        id: ruleId,
        title: bilingual,
        trigger: bilingual,
        bound: z.enum(['at-most', 'at-least', 'before']).exactOptional(),
        ...localTerm,
      }),
    )
    .exactOptional(),
}) as unknown as z.ZodType<DeadlineOverlay>;

/** Where a period starts: a day or moment, or several to choose from (起算日). */
export const deadlineStartSchema = z.union([
  daySchema,
  z.strictObject(
    Object.fromEntries(
      Object.values(startReadings)
        .flat()
        .map((name) => [name, daySchema.exactOptional()]),
    ),
  ),
]);
