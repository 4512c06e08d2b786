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
