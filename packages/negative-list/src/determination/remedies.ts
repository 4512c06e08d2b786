import type { Bilingual, Citation, PlainDate } from '@zwgk/core';
import { type Litigation, type MandatoryReconsideration, type ReplyOutcomeId, remedyRoute } from '@zwgk/law';
import type { DeadlineRuleId } from './deadline-rules.ts';

/**
 * The remedies against a reply (救济途径), with the ids of the rules of `@zwgk/deadlines` that time them. They follow the law
 * of the day on which they are sought: an assessment gives those of its own day, a letter of reply those of the letter’s.
 */
export interface Remedies {
  /** Whether reconsideration has to come before a lawsuit (复议前置). */
  readonly mandatoryReconsideration: MandatoryReconsideration;
  readonly litigation: Litigation;
  readonly deadlines: readonly DeadlineRuleId[];
  readonly because: Bilingual;
  readonly basis: readonly Citation[];
}

const LITIGATION_RULES: Readonly<Record<Litigation, readonly DeadlineRuleId[]>> = {
  open: ['review-apply', 'sue-direct', 'sue-after-review'],
  'after-reconsideration': ['review-apply', 'sue-after-review'],
  depends: ['review-apply', 'sue-direct', 'sue-after-review'],
  refused: ['review-apply'],
};

/** The remedies against a kind of reply, by the law of a day. */
export function remediesOn(outcome: ReplyOutcomeId, day: PlainDate): Remedies {
  const { mandatoryReconsideration, litigation, because, basis } = remedyRoute(outcome, day);
  return { mandatoryReconsideration, litigation, deadlines: LITIGATION_RULES[litigation], because, basis };
}
