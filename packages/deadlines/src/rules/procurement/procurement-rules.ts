import {
  procurementIntention,
  procurementIntentionBelowProvince,
  procurementIntentionProvincial,
} from './procurement-intention.ts';
import {
  procurementDocumentsPrequalification,
  procurementDocumentsSupply,
  procurementSingleSource,
} from './procurement-notices.ts';
import { procurementContract, procurementResult } from './procurement-results.ts';
import { tenderCandidatesDuration, tenderCandidatesPublication } from './tender-candidates.ts';

/** Procurement and tendering (政府采购、招标投标). */
export const procurementRules = [
  procurementIntention,
  procurementIntentionProvincial,
  procurementIntentionBelowProvince,
  procurementDocumentsPrequalification,
  procurementDocumentsSupply,
  procurementSingleSource,
  procurementResult,
  procurementContract,
  tenderCandidatesPublication,
  tenderCandidatesDuration,
] as const;
