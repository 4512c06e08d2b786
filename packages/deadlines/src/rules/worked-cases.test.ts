import { plainDateOfInstant, resultOf } from '@zwgk/core';
import { describe, expect, test } from 'vitest';
import { type ConventionChoices, deadline, deadlineRules } from '../index.ts';
import archives from './archives/cases/archives.json' with { type: 'json' };
import budgetPublication from './budget/cases/budget-publication.json' with { type: 'json' };
import complaintWithoutNumber from './complaint/cases/none-stated.json' with { type: 'json' };
import dataSharing from './data-sharing/cases/data-sharing.json' with { type: 'json' };
import legislation from './drafts/cases/legislation.json' with { type: 'json' };
import majorDecisions from './drafts/cases/major-decisions.json' with { type: 'json' };
import normativeDocuments from './drafts/cases/normative-documents.json' with { type: 'json' };
import emergency from './emergency/cases/emergency.json' with { type: 'json' };
import enforcementPublicity from './enforcement/cases/enforcement-publicity.json' with { type: 'json' };
import licensing from './enforcement/cases/licensing.json' with { type: 'json' };
import penaltyPublication from './enforcement/cases/penalty-publication.json' with { type: 'json' };
import enterpriseAnnualReport from './enterprise/cases/enterprise-annual-report.json' with { type: 'json' };
import enterpriseInfoQuery from './enterprise/cases/enterprise-info-query.json' with { type: 'json' };
import enterprisePublicity from './enterprise/cases/enterprise-publicity.json' with { type: 'json' };
import feePayment from './fee/cases/fee-payment.json' with { type: 'json' };
import feeWithoutNumber from './fee/cases/none-stated.json' with { type: 'json' };
import housingExpropriation from './land/cases/housing-expropriation.json' with { type: 'json' };
import landExpropriation from './land/cases/land-expropriation.json' with { type: 'json' };
import urbanPlanDraft from './land/cases/urban-plan-draft.json' with { type: 'json' };
import court from './litigation/cases/court.json' with { type: 'json' };
import sueAfterReview from './litigation/cases/sue-after-review.json' with { type: 'json' };
import sueDirect from './litigation/cases/sue-direct.json' with { type: 'json' };
import sueNonperformance from './litigation/cases/sue-nonperformance.json' with { type: 'json' };
import opinionResponse from './opinion/cases/opinion-response.json' with { type: 'json' };
import petition from './petition/cases/petition.json' with { type: 'json' };
import policy from './policy/cases/policy.json' with { type: 'json' };
import procurementIntention from './procurement/cases/procurement-intention.json' with { type: 'json' };
import procurementNotices from './procurement/cases/procurement-notices.json' with { type: 'json' };
import procurementResults from './procurement/cases/procurement-results.json' with { type: 'json' };
import tenderCandidates from './procurement/cases/tender-candidates.json' with { type: 'json' };
import publicationWithoutNumber from './publication/cases/none-stated.json' with { type: 'json' };
import proactiveDisclosure from './publication/cases/proactive-disclosure.json' with { type: 'json' };
import reviewApply from './reconsideration/cases/review-apply.json' with { type: 'json' };
import reviewDecision from './reconsideration/cases/review-decision.json' with { type: 'json' };
import reviewFiling from './reconsideration/cases/review-filing.json' with { type: 'json' };
import reviewFirst from './reconsideration/cases/review-first.json' with { type: 'json' };
import reviewOutcome from './reconsideration/cases/review-outcome.json' with { type: 'json' };
import reviewStart from './reconsideration/cases/review-start.json' with { type: 'json' };
import annualReport from './report/cases/annual-report.json' with { type: 'json' };
import consultation from './request/cases/consultation.json' with { type: 'json' };
import requestWithoutNumber from './request/cases/none-stated.json' with { type: 'json' };
import requestReceipt from './request/cases/request-receipt.json' with { type: 'json' };
import requestReply from './request/cases/request-reply.json' with { type: 'json' };
import supplement from './request/cases/supplement.json' with { type: 'json' };
import classificationDefault from './secrecy/cases/classification-default.json' with { type: 'json' };
import classificationMax from './secrecy/cases/classification-max.json' with { type: 'json' };
import declassification from './secrecy/cases/declassification.json' with { type: 'json' };
import leakReport from './secrecy/cases/leak-report.json' with { type: 'json' };
import secrecyAppraisal from './secrecy/cases/secrecy-appraisal.json' with { type: 'json' };
import secretUndetermined from './secrecy/cases/secret-undetermined.json' with { type: 'json' };
import sectors from './sectors/cases/sectors.json' with { type: 'json' };
import cppccProposalReply from './suggestions/cases/cppcc-proposal-reply.json' with { type: 'json' };
import npcSuggestionReply from './suggestions/cases/npc-suggestion-reply.json' with { type: 'json' };
import suggestionReplyPublication from './suggestions/cases/suggestion-reply-publication.json' with { type: 'json' };

/** What a lawyer writes down: which rule, from when, and the day that comes out. `reason` says how it was counted. */
interface WorkedCase {
  readonly title: string;
  readonly input: {
    readonly rule: string;
    readonly from: string | Readonly<Record<string, string>>;
    readonly on?: string;
    readonly conventions?: Readonly<Record<string, string>>;
  };
  readonly expected: Readonly<Record<string, unknown>> & { readonly error?: string };
  readonly basis: string;
  readonly reason?: string;
}

const cases: readonly WorkedCase[] = [
  ...complaintWithoutNumber,
  ...feePayment,
  ...feeWithoutNumber,
  ...court,
  ...sueAfterReview,
  ...sueDirect,
  ...sueNonperformance,
  ...petition,
  ...publicationWithoutNumber,
  ...proactiveDisclosure,
  ...reviewApply,
  ...reviewDecision,
  ...reviewFiling,
  ...reviewFirst,
  ...reviewOutcome,
  ...reviewStart,
  ...annualReport,
  ...consultation,
  ...requestWithoutNumber,
  ...requestReceipt,
  ...requestReply,
  ...supplement,
  ...archives,
  ...budgetPublication,
  ...dataSharing,
  ...legislation,
  ...majorDecisions,
  ...normativeDocuments,
  ...emergency,
  ...enforcementPublicity,
  ...licensing,
  ...penaltyPublication,
  ...enterpriseAnnualReport,
  ...enterpriseInfoQuery,
  ...enterprisePublicity,
  ...housingExpropriation,
  ...landExpropriation,
  ...urbanPlanDraft,
  ...opinionResponse,
  ...policy,
  ...procurementIntention,
  ...procurementNotices,
  ...procurementResults,
  ...tenderCandidates,
  ...classificationDefault,
  ...classificationMax,
  ...declassification,
  ...leakReport,
  ...secrecyAppraisal,
  ...secretUndetermined,
  ...sectors,
  ...cppccProposalReply,
  ...npcSuggestionReply,
  ...suggestionReplyPublication,
];

test.each(cases)('$input.rule: $title', ({ input: { rule, conventions, ...given }, expected }) => {
  const result = resultOf(() =>
    deadline(rule, { ...given, ...(conventions && { conventions: conventions as ConventionChoices }) }),
  );
  if (expected.error !== undefined) expect(result).toMatchObject({ ok: false, error: { code: expected.error } });
  else expect(result).toMatchObject({ ok: true, value: expected });
});

/** The civil day whose version of the rule a case is about. */
function dayOf({ on, from }: WorkedCase['input']): string {
  const start = on ?? (typeof from === 'string' ? from : (Object.values(from)[0] ?? ''));
  return start.length > 10 ? plainDateOfInstant(start) : start;
}

describe('every rule with a number has worked cases', () => {
  test.each(deadlineRules.filter(({ versions }) => versions.some(({ term }) => term.unit !== 'none-stated')))(
    '$id, for each of its versions',
    ({ id, versions }) => {
      const own = cases.filter(({ input, expected }) => input.rule === id && expected.error === undefined);
      for (const { term, from = '0000-01-01', to = '9999-12-31' } of versions) {
        if (term.unit === 'none-stated') continue;
        expect(own.some(({ input }) => from <= dayOf(input) && dayOf(input) <= to)).toBe(true);
      }
    },
  );
});
