import {
  petitionHandling,
  petitionRecheck,
  petitionRecheckRequest,
  petitionRedirect,
  petitionRegistration,
  petitionReview,
  petitionReviewRequest,
  petitionTransferObjection,
} from './petition.ts';

/** Petitions (信访), where a request is really one. */
export const petitionRules = [
  petitionRedirect,
  petitionRegistration,
  petitionTransferObjection,
  petitionHandling,
  petitionReviewRequest,
  petitionReview,
  petitionRecheckRequest,
  petitionRecheck,
] as const;
