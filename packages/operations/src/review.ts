import {
  customaryReviewPolicy,
  type DueDate,
  extendReviewPolicy,
  formatAuditEntry,
  formatNextStep,
  nationalReviewPolicy,
  type ReviewBar,
  type ReviewOutcome,
  reviewBarTexts,
  reviewCase,
} from '@zwgk/confidentiality';
import { reviewEventSchema, reviewOverlaySchema } from '@zwgk/confidentiality/schema';
import { findingAt, isPlainDate, type Language, resultOf } from '@zwgk/core';
import { plainDateSchema } from '@zwgk/core/schema';
import { deadline, deadlineRules } from '@zwgk/deadlines';
import * as z from 'zod';
import { type RenderedFinding, withMessages } from './message-catalogues.ts';
import { operation } from './operation.ts';

const policies = { national: nationalReviewPolicy, customary: customaryReviewPolicy } as const;

/** Due dates by the rules of `@zwgk/deadlines`: a rule that it does not have is not assessed. */
const dueByRule: DueDate = (rule, from) => {
  if (!deadlineRules.some(({ id }) => id === rule)) return undefined;
  const found = resultOf(() => deadline(rule, { from }).due);
  return found.ok && isPlainDate(found.value) ? found.value : undefined;
};

/** A text in both languages, as it leaves zwgk for another program. */
interface RenderedText {
  readonly 'zh-CN': string;
  readonly en: string;
}

/** A replayed review case as it leaves zwgk for another program: with its texts in both languages. */
export interface RenderedReview extends Omit<ReviewOutcome, 'state' | 'next' | 'findings' | 'audit'> {
  readonly state: Omit<ReviewOutcome['state'], 'bars'> & {
    readonly bars: readonly (ReviewBar & { readonly text: RenderedText })[];
  };
  readonly next: readonly (ReviewOutcome['next'][number] & { readonly text: RenderedText })[];
  readonly findings: readonly RenderedFinding[];
  readonly audit: readonly (ReviewOutcome['audit'][number] & { readonly text: RenderedText })[];
}

const both = (text: (language: Language) => string): RenderedText => ({ 'zh-CN': text('zh-CN'), en: text('en') });

const barText = (bar: ReviewBar): RenderedText =>
  both((language) => reviewBarTexts[bar.code][language](bar.params as never));

/**
 * Replays a review case (重放保密审查案卷): where it stands, who may do what next, what was done wrong, and the audit trail. The
 * policy is one of the two of the house, `customary` unless named, or an office's overlay on one of them.
 */
export const review = operation({
  name: 'review',
  summary: {
    zh: '重放保密审查案卷：现状、下一步、检查发现、审查留痕',
    en: 'Replays a confidentiality review: where it stands, what comes next, what was wrong, the audit trail',
  },
  input: z.strictObject({
    events: z.array(reviewEventSchema),
    policy: z.enum(['national', 'customary']).optional(),
    overlay: reviewOverlaySchema.optional(),
    asOf: plainDateSchema,
    dueDates: z.record(z.string(), plainDateSchema).optional(),
  }),
  run: ({ events, policy: name = 'customary', overlay, asOf, dueDates = {} }): RenderedReview => {
    const extended =
      overlay === undefined ? { policy: policies[name], findings: [] } : extendReviewPolicy(policies[name], overlay);
    const dueDate: DueDate = (rule, from) => dueDates[rule] ?? dueByRule(rule, from);
    const outcome = reviewCase(events, extended.policy, { asOf, dueDate });
    const { state, next, findings, audit } = outcome;
    return {
      ...outcome,
      state: { ...state, bars: state.bars.map((bar) => ({ ...bar, text: barText(bar) })) },
      next: next.map((step) => ({ ...step, text: both((language) => formatNextStep(step, language)) })),
      findings: withMessages([...extended.findings.map((finding) => findingAt(finding, ['overlay'])), ...findings]),
      audit: audit.map((entry) => ({ ...entry, text: both((language) => formatAuditEntry(entry, language)) })),
    };
  },
});
