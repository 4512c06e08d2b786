import type { Instrument } from './instrument.ts';
import { administrativeDocumentsMeasures } from './instruments/administrative-documents-measures.ts';
import { administrativeLitigationInterpretation } from './instruments/administrative-litigation-interpretation.ts';
import { administrativeLitigationLaw } from './instruments/administrative-litigation-law.ts';
import { annualReportFormat } from './instruments/annual-report-format.ts';
import { annualReportRemediesLetter } from './instruments/annual-report-remedies-letter.ts';
import { antiUnfairCompetitionLaw } from './instruments/anti-unfair-competition-law.ts';
import { archivesLaw } from './instruments/archives-law.ts';
import { archivesRegulation } from './instruments/archives-regulation.ts';
import { auditLaw } from './instruments/audit-law.ts';
import { budgetLaw } from './instruments/budget-law.ts';
import { budgetRegulation } from './instruments/budget-regulation.ts';
import { businessEnvironmentRegulation } from './instruments/business-environment-regulation.ts';
import { catalogueSystemGuide } from './instruments/catalogue-system-guide.ts';
import { civilCode } from './instruments/civil-code.ts';
import { civilProcedureLaw } from './instruments/civil-procedure-law.ts';
import { civilServantsLaw } from './instruments/civil-servants-law.ts';
import { classificationRule } from './instruments/classification-rule.ts';
import { constructionProjectsOpinion } from './instruments/construction-projects-opinion.ts';
import { dataSecurityLaw } from './instruments/data-security-law.ts';
import { deputiesLaw } from './instruments/deputies-law.ts';
import { disclosureLitigationInterpretation } from './instruments/disclosure-litigation-interpretation.ts';
import { disclosurePeriodsLetter } from './instruments/disclosure-periods-letter.ts';
import { disclosureRegulation } from './instruments/disclosure-regulation.ts';
import { disclosureWorkPoints } from './instruments/disclosure-work-points.ts';
import { emergencyResponseLaw } from './instruments/emergency-response-law.ts';
import { enforcementDisclosureOpinion } from './instruments/enforcement-disclosure-opinion.ts';
import { enterpriseInformationRegulation } from './instruments/enterprise-information-regulation.ts';
import { environmentalProtectionLaw } from './instruments/environmental-protection-law.ts';
import { expropriationRegulation } from './instruments/expropriation-regulation.ts';
import { foodSafetyLaw } from './instruments/food-safety-law.ts';
import { governmentDataSharingRegulation } from './instruments/government-data-sharing-regulation.ts';
import { governmentProcurementRegulation } from './instruments/government-procurement-regulation.ts';
import { grassrootsOpinion } from './instruments/grassroots-opinion.ts';
import { holidayRegulation } from './instruments/holiday-regulation.ts';
import { infectiousDiseasesLaw } from './instruments/infectious-diseases-law.ts';
import { landAdministrationLaw } from './instruments/land-administration-law.ts';
import { landAdministrationRegulation } from './instruments/land-administration-regulation.ts';
import { legalityReviewOpinion } from './instruments/legality-review-opinion.ts';
import { legislationLaw } from './instruments/legislation-law.ts';
import { licensingLaw } from './instruments/licensing-law.ts';
import { majorDecisionsRegulation } from './instruments/major-decisions-regulation.ts';
import { minorsProtectionLaw } from './instruments/minors-protection-law.ts';
import { normativeDocumentsNotice } from './instruments/normative-documents-notice.ts';
import { officialDocumentsFormat } from './instruments/official-documents-format.ts';
import { officialDocumentsRegulation } from './instruments/official-documents-regulation.ts';
import { openGovernmentRules } from './instruments/open-government-rules.ts';
import { organisationCodeStandard } from './instruments/organisation-code-standard.ts';
import { penaltiesLaw } from './instruments/penalties-law.ts';
import { personalInformationProtectionLaw } from './instruments/personal-information-protection-law.ts';
import { petitionRegulation } from './instruments/petition-regulation.ts';
import { platformNotice } from './instruments/platform-notice.ts';
import { processingFeeMeasures } from './instruments/processing-fee-measures.ts';
import { procurementIntentionNotice } from './instruments/procurement-intention-notice.ts';
import { propertyRegistryRegulation } from './instruments/property-registry-regulation.ts';
import { proposalsRegulation } from './instruments/proposals-regulation.ts';
import { publicInstitutionsMeasures } from './instruments/public-institutions-measures.ts';
import { publicOpinionNotice } from './instruments/public-opinion-notice.ts';
import { publicResourcesOpinion } from './instruments/public-resources-opinion.ts';
import { publicSecurityPenaltiesLaw } from './instruments/public-security-penalties-law.ts';
import { publicWelfareOpinion } from './instruments/public-welfare-opinion.ts';
import { reconsiderationGuidance } from './instruments/reconsideration-guidance.ts';
import { reconsiderationLaw } from './instruments/reconsideration-law.ts';
import { reconsiderationRegulation } from './instruments/reconsideration-regulation.ts';
import { regulationMakingRegulation } from './instruments/regulation-making-regulation.ts';
import { requestsOpinion } from './instruments/requests-opinion.ts';
import { ruleMakingRegulation } from './instruments/rule-making-regulation.ts';
import { ruleOfLawIndicators } from './instruments/rule-of-law-indicators.ts';
import { rulesPublicationNotice } from './instruments/rules-publication-notice.ts';
import { secrecyAppraisalRule } from './instruments/secrecy-appraisal-rule.ts';
import { secretMarkRule } from './instruments/secret-mark-rule.ts';
import { secretPeriodRule } from './instruments/secret-period-rule.ts';
import { stateSecretsLaw } from './instruments/state-secrets-law.ts';
import { stateSecretsRegulation } from './instruments/state-secrets-regulation.ts';
import { statisticsLaw } from './instruments/statistics-law.ts';
import { statisticsRegulation } from './instruments/statistics-regulation.ts';
import { suggestionsPublicationNotice } from './instruments/suggestions-publication-notice.ts';
import { tenderingRegulation } from './instruments/tendering-regulation.ts';
import { unifiedSocialCreditCodeStandard } from './instruments/unified-social-credit-code-standard.ts';
import { urbanPlanningLaw } from './instruments/urban-planning-law.ts';
import { utilitiesMeasures } from './instruments/utilities-measures.ts';
import { vaccineLaw } from './instruments/vaccine-law.ts';
import { websiteIndicatorsNotice } from './instruments/website-indicators-notice.ts';
import { workSafetyLaw } from './instruments/work-safety-law.ts';
import { workingHoursMeasures } from './instruments/working-hours-measures.ts';
import { workingHoursRegulation } from './instruments/working-hours-regulation.ts';

const registry = [
  disclosureRegulation,
  stateSecretsLaw,
  stateSecretsRegulation,
  classificationRule,
  secrecyAppraisalRule,
  secretMarkRule,
  secretPeriodRule,
  reconsiderationLaw,
  reconsiderationRegulation,
  administrativeLitigationLaw,
  administrativeLitigationInterpretation,
  disclosureLitigationInterpretation,
  civilProcedureLaw,
  civilCode,
  budgetLaw,
  budgetRegulation,
  licensingLaw,
  penaltiesLaw,
  holidayRegulation,
  workingHoursRegulation,
  workingHoursMeasures,
  officialDocumentsRegulation,
  administrativeDocumentsMeasures,
  archivesLaw,
  archivesRegulation,
  statisticsLaw,
  statisticsRegulation,
  personalInformationProtectionLaw,
  dataSecurityLaw,
  governmentDataSharingRegulation,
  emergencyResponseLaw,
  petitionRegulation,
  legislationLaw,
  publicSecurityPenaltiesLaw,
  antiUnfairCompetitionLaw,
  infectiousDiseasesLaw,
  enterpriseInformationRegulation,
  propertyRegistryRegulation,
  governmentProcurementRegulation,
  tenderingRegulation,
  landAdministrationLaw,
  landAdministrationRegulation,
  urbanPlanningLaw,
  expropriationRegulation,
  environmentalProtectionLaw,
  foodSafetyLaw,
  vaccineLaw,
  minorsProtectionLaw,
  auditLaw,
  workSafetyLaw,
  civilServantsLaw,
  deputiesLaw,
  majorDecisionsRegulation,
  regulationMakingRegulation,
  ruleMakingRegulation,
  businessEnvironmentRegulation,
  disclosurePeriodsLetter,
  annualReportRemediesLetter,
  processingFeeMeasures,
  reconsiderationGuidance,
  annualReportFormat,
  platformNotice,
  rulesPublicationNotice,
  websiteIndicatorsNotice,
  catalogueSystemGuide,
  requestsOpinion,
  suggestionsPublicationNotice,
  disclosureWorkPoints,
  publicOpinionNotice,
  openGovernmentRules,
  constructionProjectsOpinion,
  publicResourcesOpinion,
  publicWelfareOpinion,
  normativeDocumentsNotice,
  legalityReviewOpinion,
  enforcementDisclosureOpinion,
  grassrootsOpinion,
  publicInstitutionsMeasures,
  utilitiesMeasures,
  procurementIntentionNotice,
  ruleOfLawIndicators,
  proposalsRegulation,
  officialDocumentsFormat,
  organisationCodeStandard,
  unifiedSocialCreditCodeStandard,
] as const;

/** The id of an instrument of the registry. */
export type InstrumentId = (typeof registry)[number]['id'];

/** The registry of instruments (法律文件登记): disclosure law first, then what stands around it. */
export const instruments: readonly Instrument<InstrumentId>[] = registry;

const byId: ReadonlyMap<string, Instrument<InstrumentId>> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ instruments.map((instrument) => [instrument.id, instrument]),
);

/**
 * The instrument with an id, or `undefined` when the registry does not hold it.
 *
 * @example
 * ```ts
 * import { findInstrument } from '@zwgk/law';
 * findInstrument('disclosure-regulation')?.title.zh; // => '中华人民共和国政府信息公开条例'
 * ```
 */
export function findInstrument(id: string): Instrument<InstrumentId> | undefined {
  return byId.get(id);
}
