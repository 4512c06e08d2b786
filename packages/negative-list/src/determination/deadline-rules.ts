/**
 * The time limits that a determination names (期限规则代码). They are ids of the rules of `@zwgk/deadlines`, which works
 * them out; here nothing is counted.
 */
export const deadlineRules = [
  'third-party-reply',
  'co-author-reply',
  'organ-consultation',
  'request-reply',
  'supplement-notice',
  'supplement-period',
  'fee-notice',
  'fee-payment',
  'review-apply',
  'sue-direct',
  'sue-after-review',
  'sue-nonperformance',
] as const;

/** The id of a rule of `@zwgk/deadlines`. */
export type DeadlineRuleId = (typeof deadlineRules)[number];
