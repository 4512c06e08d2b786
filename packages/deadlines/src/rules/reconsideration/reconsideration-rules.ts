import {
  reviewApply,
  reviewApplyCap,
  reviewApplyCapRealProperty,
  reviewApplyCapUntold,
  reviewWrongRouteTolling,
} from './review-apply.ts';
import {
  reviewDecideOrdinary,
  reviewDecideSimplified,
  reviewExcludedTime,
  reviewPromoted,
  reviewSimplifiedCopy,
  reviewSimplifiedResponse,
} from './review-decision.ts';
import {
  reviewAdmissibility,
  reviewHopeless,
  reviewNotAccepted,
  reviewOnlineReceipt,
  reviewRepeat,
  reviewSupplementNotice,
  reviewSupplementPeriod,
} from './review-filing.ts';
import { reviewFirstDuty, reviewFirstScope, reviewFirstSilence, reviewNotSilence } from './review-first.ts';
import { reviewMinorLateness, reviewRedo, reviewToCourt } from './review-outcome.ts';
import { reviewStartRules } from './review-start.ts';

/** Administrative reconsideration (行政复议), in the order of a case. */
export const reconsiderationRules = [
  reviewApply,
  reviewApplyCapUntold,
  reviewApplyCap,
  reviewApplyCapRealProperty,
  ...reviewStartRules,
  reviewWrongRouteTolling,
  reviewFirstDuty,
  reviewFirstScope,
  reviewFirstSilence,
  reviewNotSilence,
  reviewOnlineReceipt,
  reviewAdmissibility,
  reviewSupplementNotice,
  reviewSupplementPeriod,
  reviewNotAccepted,
  reviewRepeat,
  reviewHopeless,
  reviewDecideOrdinary,
  reviewDecideSimplified,
  reviewSimplifiedCopy,
  reviewSimplifiedResponse,
  reviewExcludedTime,
  reviewPromoted,
  reviewRedo,
  reviewMinorLateness,
  reviewToCourt,
] as const;
