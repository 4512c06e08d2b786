import { citationSchema, plainDateSchema } from '@zwgk/core/schema';
import * as z from 'zod';
import type { ReviewEvent } from './event.ts';
import type { ReviewOverlay } from './overlay.ts';
import type { ReviewPolicy } from './policy.ts';

const id = z.string().min(1).max(200);
const on = plainDateSchema;
const bilingual = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });
const attachments = z.array(z.strictObject({ id, content: id })).optional();
const part = id.optional();
const by = id;
const role = id;
const body = z.enum(['competent-department', 'secrecy-administration']);
const matter = z.enum(['everyday-news', 'ordinary', 'important']);
const question = z.enum(['publication', 'secrecy']);

const detection = z.strictObject({
  id,
  kind: id,
  part,
  span: z.tuple([z.int().nonnegative(), z.int().nonnegative()]).optional(),
});

const marked = { on, part };

/** One event of a review case (保密审查事件). */
export const reviewEventSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('drafted'), on, by, content: id, attachments, matter: matter.optional() }),
  z.strictObject({ type: z.literal('revised'), on, by, content: id, attachments }),
  z.strictObject({ type: z.literal('escalated'), on, by }),
  z.strictObject({ type: z.literal('scanned'), on, content: id, attachments, detections: z.array(detection) }),
  z.strictObject({
    type: z.literal('detection-resolved'),
    on,
    by,
    role,
    detection: id,
    how: z.enum(['removed', 'false-alarm', 'public-by-law', 'consented']),
  }),
  z.strictObject({ type: z.literal('marking-found'), ...marked, originator: z.enum(['own', 'other']) }),
  z.strictObject({ type: z.literal('declassified'), ...marked }),
  z.strictObject({ type: z.literal('originator-consented'), ...marked }),
  z.strictObject({ type: z.literal('mark-removed'), ...marked }),
  z.strictObject({
    type: z.literal('reviewed'),
    on,
    by,
    role,
    stage: id,
    decision: z.enum(['passed', 'returned', 'refused', 'undetermined']),
    content: id,
    attachments,
    checked: z.union([z.array(id), z.literal('all')]).optional(),
    question: question.optional(),
  }),
  z.strictObject({ type: z.literal('referred'), on, by, to: body }),
  z.strictObject({
    type: z.literal('referral-answered'),
    on,
    from: body,
    answer: z.enum(['may-be-published', 'publish-in-part', 'must-not-be-published']),
  }),
  z.strictObject({ type: z.literal('published'), on, by, content: id, attachments }),
  z.strictObject({ type: z.literal('withheld'), on, by }),
  z.strictObject({ type: z.literal('withdrawn'), on, by }),
  z.strictObject({ type: z.literal('leak-found'), on }),
  z.strictObject({ type: z.literal('leak-reported'), on }),
]) as unknown as z.ZodType<ReviewEvent>;

const provenance = {
  basis: z.array(citationSchema),
  confidence: z.enum(['primary', 'secondary', 'recalled', 'inferred']),
  origin: id,
  source: z.string().optional(),
};
const own = {
  basis: provenance.basis.optional(),
  confidence: provenance.confidence.optional(),
  source: provenance.source,
};

const scope = z.enum(['always', 'important', 'declassified']);
const signers = z.int().positive().max(20);
const duties = z.tuple([id, id]);
const limit = z.enum(['attachment', 'detection', 'marking', 'referral', 'stop']);
const gate = z.enum(['responsibility', 'content', 'form']);
const step = z.enum(['undetermined', 'referred', 'referral-answered', 'leak-found', 'leak-reported']);

const stage = { id, title: bilingual, when: scope, roles: z.array(role).min(1), signers };
const exemption = { id, title: bilingual, matter, stage: id, signers, voidBy: z.array(limit) };
const item = { id, gate, title: bilingual, stage: id };
const timeLimit = {
  rule: id,
  from: step,
  to: step,
  question: question.optional(),
  hours: z.int().positive().optional(),
};

/** A whole review policy (保密审查制度). */
export const reviewPolicySchema = z.strictObject({
  id,
  title: bilingual,
  stages: z.array(z.strictObject({ ...stage, ...provenance })).min(1),
  separation: z.array(z.strictObject({ duties, ...provenance })),
  exemptions: z.array(z.strictObject({ ...exemption, ...provenance })),
  checklist: z.array(z.strictObject({ ...item, ...provenance })),
  resolution: z.strictObject({ roles: z.array(role), ...provenance }),
  scan: z.strictObject({ required: z.boolean(), ...provenance }),
  referral: z.strictObject({ to: z.array(body), ...provenance }),
  timeLimits: z.array(z.strictObject({ ...timeLimit, ...provenance })),
}) as unknown as z.ZodType<ReviewPolicy>;

/** An office's overlay on a policy (本单位补充规定). It can only tighten: see `extendReviewPolicy`. */
export const reviewOverlaySchema = z.strictObject({
  id,
  title: bilingual,
  stages: z.array(z.strictObject({ ...z.object(stage).partial().shape, id, before: id.optional(), ...own })).optional(),
  separation: z.array(z.strictObject({ duties, source: own.source })).optional(),
  exemptions: z.array(z.strictObject({ ...exemption, ...own })).optional(),
  checklist: z.array(z.strictObject({ ...item, ...own })).optional(),
  resolutionRoles: z.array(role).optional(),
  scanRequired: z.boolean().optional(),
  referralTo: z.array(body).optional(),
  timeLimits: z.array(z.strictObject({ ...timeLimit, ...own })).optional(),
  without: z
    .strictObject({
      stages: z.array(id).optional(),
      separation: z.array(id).optional(),
      checklist: z.array(id).optional(),
      timeLimits: z.array(id).optional(),
      exemptions: z.array(id).optional(),
    })
    .optional(),
}) as unknown as z.ZodType<ReviewOverlay>;
