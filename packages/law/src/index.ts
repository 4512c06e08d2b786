export { type CitationContext, checkCitation } from './check-citation.ts';
export { type LawErrors, lawErrors } from './errors.ts';
export { type LawFinding, type LawFindings, lawFindings } from './findings.ts';
export { type CitationStyle, formatCitation } from './format-citation.ts';
export { inForce, type UnknownValidity, type Validity } from './in-force.ts';
export type {
  Instrument,
  InstrumentKind,
  InstrumentVersion,
  Source,
  VersionFact,
  VersionRef,
} from './instrument.ts';
export type { CitationInText, FoundCitation, RefusedCitation } from './parse/citation-in-text.ts';
export { parseCitation, safeParseCitation } from './parse/parse-citation.ts';
export { type ParseOptions, parseCitations } from './parse/parse-citations.ts';
export { findInstrument, type InstrumentId, instruments } from './registry.ts';
export { type RemedyRoute, remedyRoute } from './remedies/remedy-route.ts';
export type { Litigation, MandatoryReconsideration, RemedyCause } from './remedies/remedy-routes.ts';
export type { ReplyOutcome, ReplyOutcomeGroup } from './reply-outcome/reply-outcome.ts';
export { type ReplyOutcomeId, replyOutcomes } from './reply-outcome/reply-outcomes.ts';
export { predecessorOf, type Succession, successorOf } from './succession/succession.ts';
export { versionOn } from './version.ts';
