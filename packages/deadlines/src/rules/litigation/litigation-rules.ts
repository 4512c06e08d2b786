import { courtFirstInstance, courtFirstInstanceSimplified } from './court-first-instance.ts';
import { courtOrderedDisclosure } from './court-ordered-disclosure.ts';
import { notActionable } from './not-actionable.ts';
import { sueAfterReview } from './sue-after-review.ts';
import { sueDirect, sueDirectCap, sueDirectCapRealProperty, sueDirectCapUntold } from './sue-direct.ts';
import { sueNonperformance } from './sue-nonperformance.ts';

/** Administrative litigation (行政诉讼). */
export const litigationRules = [
  sueDirect,
  sueDirectCapUntold,
  sueDirectCap,
  sueDirectCapRealProperty,
  sueAfterReview,
  sueNonperformance,
  courtFirstInstance,
  courtFirstInstanceSimplified,
  courtOrderedDisclosure,
  notActionable,
] as const;
