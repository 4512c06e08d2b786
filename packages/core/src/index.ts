export type { Bilingual, Language, Path, Wording } from './bilingual.ts';
export { formatChineseNumeral, readChineseNumeral } from './chinese-numeral/chinese-numeral.ts';
export type { Citation } from './citation/citation.ts';
export type { Concept, ConceptSchemeData, ConceptSuccessor } from './concept-scheme/concept.ts';
export { type ConceptScheme, createConceptScheme, type Resolution } from './concept-scheme/concept-scheme.ts';
export type { Confidence } from './confidence.ts';
export { type Dated, onDate } from './dated.ts';
export { type CoreErrors, coreErrors } from './error/core-errors.ts';
export { type ErrorDefinitions, errorOf, isZwgkError, ZwgkError } from './error/error.ts';
export { quoteCode, shownKey } from './error/quote-code.ts';
export { maskLongNumbers, quoteValue } from './error/quote-value.ts';
export { type Result, resultOf } from './error/result.ts';
export {
  createFinding,
  type Finding,
  type FindingDefinition,
  type FindingDefinitions,
  type FindingOf,
  type FindingPlace,
  findingAt,
  renderFinding,
  type Severity,
  type Span,
} from './finding/finding.ts';
export type { NotAssessed } from './finding/not-assessed.ts';
export {
  type CodeVerdict,
  organisationCheckDigit,
  verifyOrganisationCode,
} from './organisation-code/organisation-code.ts';
export { correspondingDay } from './plain-date/corresponding-day.ts';
export { englishMonth } from './plain-date/english-month.ts';
export { CHINA_ZONE, type Instant, millisecondsOfInstant, plainDateOfInstant } from './plain-date/instant.ts';
export {
  addDays,
  dayNumber,
  dayOfWeek,
  daysBetween,
  formatPlainDate,
  isPlainDate,
  type PlainDate,
  type PlainDateLike,
  type PlainDateShape,
  parsePlainDate,
  plainDateOfDay,
  safeParsePlainDate,
  yearOf,
} from './plain-date/plain-date.ts';
export {
  unifiedSocialCreditCheckCharacter,
  verifyUnifiedSocialCreditCode,
} from './unified-social-credit-code/unified-social-credit-code.ts';
