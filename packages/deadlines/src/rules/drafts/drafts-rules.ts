import { adminRegulationComments, effectiveAfterPublication, lawDraftComments, rulesComments } from './legislation.ts';
import { majorDecisionComments, majorDecisionHearing, majorDecisionPublish } from './major-decisions.ts';
import {
  normativeDocCommentsBusiness,
  normativeDocCommentsGeneral,
  normativeLegalityReview,
} from './normative-documents.ts';

/** Drafts, comments and entry into force (征求意见与公布). */
export const draftsRules = [
  lawDraftComments,
  adminRegulationComments,
  rulesComments,
  normativeDocCommentsBusiness,
  normativeDocCommentsGeneral,
  normativeLegalityReview,
  effectiveAfterPublication,
  majorDecisionComments,
  majorDecisionHearing,
  majorDecisionPublish,
] as const;
