export { checkPolicyCard, type PolicyCardCheck } from './card/check-policy-card.ts';
export { type PolicyCard, type PolicyCardField, policyCardFields } from './card/policy-card.ts';
export type { DirectoryCell } from './directory/plain-cell.ts';
export { type DirectoryOptions, type DirectoryReading, readDirectoryRows } from './directory/read-directory-rows.ts';
export {
  type DocumentNumber,
  type DocumentNumberKind,
  type DocumentNumberReading,
  findDocumentNumbers,
  parseDocumentNumber,
  readDocumentNumber,
  safeParseDocumentNumber,
} from './document-number/document-number.ts';
export {
  type DocumentNumberForm,
  type DocumentNumberParts,
  formatDocumentNumber,
} from './document-number/document-number-form.ts';
export { type DocumentNumberErrors, documentNumberErrors } from './document-number/errors.ts';
export { checkEntry, type EntryCheck, type EntryCheckOptions } from './entry/check-entry.ts';
export {
  type CatalogueEntry,
  type DisclosureMode,
  disclosureModes,
  type EntryField,
  type Validity,
  validities,
} from './entry/entry.ts';
export { type EntryFieldKind, entryFields } from './entry/entry-fields.ts';
export { catalogueEntrySchema } from './entry/entry-schema.ts';
export type { ElementObligation, MetadataElement, MetadataGuideline } from './entry/guideline/metadata-guideline.ts';
export { metadataGuidelines } from './entry/guideline/metadata-guidelines.ts';
export type { EntryStage } from './entry/rules/entry-rule.ts';
export { type CatalogueFindings, catalogueFindings } from './findings.ts';
export { type IndexNumberErrors, indexNumberErrors } from './index-number/errors.ts';
export {
  formatIndexNumber,
  type IndexNumber,
  type IndexNumberReading,
  parseIndexNumber,
  readIndexNumber,
  safeParseIndexNumber,
} from './index-number/index-number.ts';
export type { IndexNumberPart, IndexNumberScheme } from './index-number/scheme.ts';
export { type IndexNumberSchemeId, indexNumberSchemes } from './index-number/schemes.ts';
export {
  type CatalogueItem,
  type ConceptReference,
  type ItemBasis,
  type ItemField,
  itemFields,
  type Label,
  type LocalRule,
  type Matter,
} from './item/catalogue-item.ts';
export { type Cell, isKnown } from './item/cell.ts';
export { checkItem, type ItemFinding } from './item/check-item.ts';
export { type DisclosureLists, disclosureLists } from './item/disclosure-lists.ts';
export { type ItemFigures, itemFigures } from './item/item-figures.ts';
export {
  type Audience,
  audienceIds,
  type BodyKind,
  bodyKindIds,
  type Duration,
  durationIds,
  type InstitutionSector,
  institutionSectorIds,
  type Level,
  levelIds,
  type UpdateFrequency,
  updateFrequencyIds,
} from './item/item-values.ts';
export {
  type DeadlineRuleRef,
  deadlineRuleRef,
  formatItemTerm,
  formatTimeLimit,
  type ItemTerm,
  isTermNoLonger,
  itemTermUnits,
  type TermTrigger,
  type TimeLimit,
  termBounds,
  termTriggers,
} from './item/time-limit.ts';
export { checkInterpretationLinks } from './link/check-interpretation-links.ts';
export type { InterpretationLinks, InterpretedDocument, PolicyInterpretation } from './link/interpretation-links.ts';
export { type ExtendedProfile, extendProfile } from './overlay/extend-profile.ts';
export type { AddedItem, ProfileOverlay, TightenedItem } from './overlay/profile-overlay.ts';
export { checkPowerList, type PowerListCheck } from './power-list/check-power-list.ts';
export type { AdministrativePower, PowerList } from './power-list/power-list.ts';
export { type ProfileErrors, profileErrors } from './profile/errors.ts';
export type { NationalProfile } from './profile/national-profile.ts';
export type { Profile } from './profile/profile.ts';
export { type ProfileOptions, profile, profiles } from './profile/profiles.ts';
export { type DateForm, type DateReading, readDate } from './record/date.ts';
export { headers, type ResolvedHeader, resolveHeader } from './record/headers.ts';
export { type MappedField, type RecordMapping, recordMappingSchema } from './record/mapping.ts';
export { recordMappings } from './record/mappings/record-mappings.ts';
export {
  type NormalisedRecord,
  normaliseRecord,
  type RecordOptions,
  type UnreadField,
  type UnreadReason,
} from './record/normalise-record.ts';
export type { SuggestionReason } from './record/suggest/assign-columns.ts';
export type { RecognisedKind } from './record/suggest/recognisers.ts';
export { type SuggestedColumn, type SuggestedMapping, suggestMapping } from './record/suggest/suggest-mapping.ts';
export {
  type ConceptSchemeId,
  conceptScheme,
  conceptSchemes,
  findScheme,
  resolveTopic,
} from './taxonomy/concept-schemes.ts';
export { type TaxonomyErrors, taxonomyErrors } from './taxonomy/errors.ts';
