import {
  housingExpropriationComments,
  housingExpropriationNoticesCompensation,
  housingExpropriationNoticesDecision,
  housingExpropriationNoticesSurvey,
} from './housing-expropriation.ts';
import { landCompensationNotice, landExpropriationNotice, landPreAnnouncement } from './land-expropriation.ts';
import { urbanPlanDraft } from './urban-plan-draft.ts';

/** Land, housing and planning (征地、房屋征收与规划). */
export const landRules = [
  housingExpropriationComments,
  housingExpropriationNoticesDecision,
  housingExpropriationNoticesSurvey,
  housingExpropriationNoticesCompensation,
  landPreAnnouncement,
  landCompensationNotice,
  landExpropriationNotice,
  urbanPlanDraft,
] as const;
