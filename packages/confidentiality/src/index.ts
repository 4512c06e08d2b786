export { type ConfidentialityFindings, confidentialityFindings } from './findings.ts';
export { type ClassificationAuthority, classificationAuthority } from './marking/authority.ts';
export type { UnclassifiableMatter } from './marking/check-findings.ts';
export { checkMarking, type MarkingContext } from './marking/check-marking.ts';
export { checkUrgency } from './marking/check-urgency.ts';
export { type MarkingExpiry, markingExpiry, type OpenEnd, type PeriodStart } from './marking/expiry.ts';
export {
  type InternalMark,
  type InternalMarkId,
  type InternalMarkSignal,
  internalMarks,
} from './marking/internal-marks.ts';
export { formatMarking, type MarkingPeriod, type SecrecyMarking } from './marking/marking.ts';
export { type MarkingErrors, markingErrors, parseMarking, safeParseMarking } from './marking/parse-marking.ts';
export { type InternalMarkReading, type MarkingReading, readMarking } from './marking/read-marking.ts';
export { checkDocumentMarking, type MarkedPart, type RolledUpMarking, rollUpMarkings } from './marking/roll-up.ts';
export type { OrganRank } from './marking/rules/authority.ts';
export type { ReleaseStepId } from './marking/rules/release-steps.ts';
export {
  compareSecrecyLevels,
  type SecrecyLevel,
  type SecrecyLevelDefinition,
  secrecyLevels,
} from './marking/secrecy-level.ts';
export { type ClassificationHistory, type MarkingStatus, markingStatus, type ReleaseStep } from './marking/status.ts';
export { type DocumentCarrier, type Urgency, type UrgencyId, urgencies } from './marking/urgency.ts';
export { findRepetitions } from './redact/find-repetitions.ts';
export {
  offsetInOriginal,
  offsetInRedacted,
  type RedactedText,
  type Redaction,
  type RedactionOptions,
  type RedactionPlace,
  redact,
} from './redact/redact.ts';
export { type RedactErrors, redactErrors } from './redact/redact-errors.ts';
export type { RedactionStrategy } from './redact/strategy.ts';
export { type AuditEntry, formatAuditEntry } from './review/audit.ts';
export { type MarkingStep, type ReviewBar, type ReviewBars, reviewBarTexts } from './review/bar.ts';
export { customaryOverlay, customaryReviewPolicy } from './review/customary-policy.ts';
export type {
  Attachment,
  ContentHash,
  DetectionResolution,
  DocumentContent,
  ReferralAnswer,
  ReferralBody,
  ReviewDecision,
  ReviewDetection,
  ReviewEvent,
  ReviewEventType,
  ReviewMatter,
} from './review/event.ts';
export { type ExtendedReviewPolicy, extendReviewPolicy } from './review/extend-policy.ts';
export type { ReviewFacts } from './review/facts.ts';
export {
  nationalReviewPolicies,
  nationalReviewPolicy,
  nationalReviewPolicyOn,
} from './review/national-policy.ts';
export { formatNextStep, type NextStep } from './review/next-step.ts';
export type { DueDate } from './review/overdue.ts';
export type { OverlayStage, ReviewOverlay } from './review/overlay.ts';
export { type ReviewPhase, reviewPhaseLabels } from './review/phase.ts';
export type {
  ChecklistItem,
  Exemption,
  ExemptionLimit,
  Provenance,
  ReviewDuty,
  ReviewGate,
  ReviewPolicy,
  ReviewStage,
  ReviewTimeLimit,
  Separation,
  StageScope,
  TimedStep,
} from './review/policy.ts';
export type { LooseningKind } from './review/policy-findings.ts';
export {
  type ReviewOptions,
  type ReviewOutcome,
  type ReviewProgress,
  type ReviewState,
  reviewCase,
  reviewOutcome,
  type StageView,
  startReview,
  stepReview,
} from './review/review-case.ts';
export { type ReviewRole, type ReviewRoleId, reviewRoles } from './review/role.ts';
export { type AllowRuleId, allowRules } from './scan/allow/allow-rules.ts';
export { checkDetections, type ScanFinding } from './scan/check-detections.ts';
export type { AllowedDetection, Detection, DetectionConfidence, DetectionGround, Scan } from './scan/detection.ts';
export { type DetectionKind, detectionKinds } from './scan/detection-kinds.ts';
export { contextWords, type DetectorWords, detectorWords } from './scan/detector-words.ts';
export { type ChecksumMethod, type Reason, type ReasonCode, type Reasons, reasonText } from './scan/reasons.ts';
export { type ScanErrors, scanErrors } from './scan/scan-errors.ts';
export { type ScanFindings, scanFindings } from './scan/scan-findings.ts';
export { createScanner, type Scanner, type ScannerOptions } from './scan/scanner.ts';
export { type ScheduleErrors, scheduleErrors } from './schedule/errors.ts';
export { type OwnSecret, ownSecretsReviewSchedule, type YearConvention } from './schedule/own-secrets-review.ts';
export type { ReviewDue, ReviewSchedule } from './schedule/review-due.ts';
export { type WithheldItem, withheldReviewSchedule } from './schedule/withheld-review.ts';
export type { TextFormat } from './text-format.ts';
