import {
  enforcementDecisionPublication,
  licencePenaltyPublication,
  localPublicityRetention,
} from './enforcement-publicity.ts';
import { licenceDecisionPublic, licenceTimeLimits } from './licensing.ts';
import { penaltyPublicationLaw, penaltyWithdrawal, workSafetyPenalty } from './penalty-publication.ts';

/** Enforcement, penalties and licences (行政执法公示). */
export const enforcementRules = [
  enforcementDecisionPublication,
  licencePenaltyPublication,
  penaltyPublicationLaw,
  penaltyWithdrawal,
  workSafetyPenalty,
  licenceDecisionPublic,
  licenceTimeLimits,
  localPublicityRetention,
] as const;
