export type { Bar, BarTarget, BarVersion } from './bars/bar.ts';
export { type BarId, bars } from './bars/bars.ts';
export type { Condition, Truth } from './conditions/condition.ts';
export { type ConditionId, conditions } from './conditions/conditions.ts';
export type { Rule } from './conditions/rule.ts';
export { type Assessment, type AssessOptions, assess } from './determination/assess.ts';
export type { Conflict } from './determination/conflicts.ts';
export { type DeadlineRuleId, deadlineRules } from './determination/deadline-rules.ts';
export { type Decision, decisions } from './determination/decision.ts';
export { explainTrial } from './determination/explain-trial.ts';
export type { Remedies } from './determination/remedies.ts';
export { type Step, type StepId, steps } from './determination/steps.ts';
export type { Because, Trial, TrialReason, Verdict } from './determination/trial.ts';
export { type NegativeListErrors, negativeListErrors } from './errors.ts';
export { parseCandidate, safeParseCandidate } from './facts/candidate.ts';
export type { Fact } from './facts/fact.ts';
export { type Candidate, type FactName, facts } from './facts/facts.ts';
export { type NegativeListFindings, negativeListFindings } from './findings.ts';
export type { Decider, Ground, GroundVersion, Nature } from './grounds/ground.ts';
export { findGround, type GroundId, grounds } from './grounds/grounds.ts';
export {
  findMustDiscloseItem,
  type MustDiscloseItem,
  type MustDiscloseItemId,
  mustDiscloseItems,
} from './must-disclose/must-disclose-items.ts';
export { checkNegativeList, type NegativeListFinding } from './overlay/check-negative-list.ts';
export type { NegativeList, NegativeListEntry } from './overlay/negative-list.ts';
export { checkInventory, type PartialFinding } from './partial/check-inventory.ts';
export type { DocumentPart, PartInventory } from './partial/part-inventory.ts';
export { partialReasons } from './partial/partial-reasons.ts';
export { checkReply, type ReplyCheckOptions } from './reply/check-reply.ts';
export { draftReply, formatReply } from './reply/draft-reply.ts';
export type { ReplyDraft, ReplyParagraph, ReplyPart, ReplyParticulars } from './reply/reply-draft.ts';
export { type EntrySignal, type ScreenableEntry, screenEntry, screenedFields } from './screen/screen-entry.ts';
export type { ScreenRule } from './screen/screen-rule.ts';
export { type ScreenRuleId, screenRules } from './screen/screen-rules.ts';
export { DEFAULT_THRESHOLD, type ScreenOptions, type Signal, screenText } from './screen/screen-text.ts';
