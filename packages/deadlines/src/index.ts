export type { ClockLine } from './clock/clock-line.ts';
export { formatClockLine } from './clock/clock-line-texts.ts';
export type { Closing } from './clock/clock-state.ts';
export {
  type ChangedDay,
  type ClockComparison,
  type ClockComparisonOptions,
  compareClocks,
  type Moved,
} from './clock/compare-clocks.ts';
export type { ConsultedKind } from './clock/consulted-kind.ts';
export { eventNames } from './clock/event-names.ts';
export { explainClock } from './clock/explain-clock.ts';
export type { ClockFindings } from './clock/findings.ts';
export type { ClockReading, ClockStatus, ExcludedInterval, SubDeadline } from './clock/read-clock.ts';
export { type RequestClock, type RequestClockOptions, requestClock } from './clock/request-clock.ts';
export {
  type EventOf,
  type ReceiptChannel,
  type RequestEvent,
  type RequestEventType,
  receiptChannels,
} from './clock/request-event.ts';
export { type ComputationLaw, type ComputationLawId, computationLaws } from './computation/computation-law.ts';
export type { Convention, ConventionReader } from './convention/convention.ts';
export { type Choices, type ConventionChoices, type ConventionId, conventions } from './convention/conventions.ts';
export { type ConcurrentDeadlines, concurrentDeadlines } from './deadline/concurrent-deadlines.ts';
export { type Deadline, type DeadlineOptions, deadline } from './deadline/deadline.ts';
export { explainDeadline, formatStep } from './deadline/explain-deadline.ts';
export type { DeadlineStart } from './deadline/start.ts';
export type { DeadlineStep, DeadlineSteps } from './deadline/step.ts';
export { type DeadlineRuleId, type DeadlineRuleOnDate, deadlineRule, deadlineRules } from './deadline-rules.ts';
export { type DeadlineErrors, deadlineErrors } from './errors.ts';
export { type FeeBand, type FeeInput, type ProcessingFee, processingFee } from './fee/processing-fee.ts';
export { type DeadlineFinding, type DeadlineFindings, deadlineFindings } from './findings.ts';
export type { AddedRule, DeadlineOverlay, TightenedTerm } from './overlay/deadline-overlay.ts';
export { type ExtendedRules, extendDeadlineRules } from './overlay/extend-deadline-rules.ts';
export { type Remedies, type RemedyDeadline, type RemedyOptions, remediesAgainst } from './remedies/remedies.ts';
export type { Bound, DeadlineRule, DeadlineRuleVersion } from './rule/deadline-rule.ts';
export { formatTerm } from './rule/format-term.ts';
export { type NotCounted, notCountedTimes } from './rule/not-counted.ts';
export type { StartName, StartReading } from './rule/start-reading.ts';
export type { StatedWord, Term } from './rule/term.ts';
