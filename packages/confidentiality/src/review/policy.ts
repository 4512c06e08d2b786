import type { Bilingual, Citation, Confidence } from '@zwgk/core';
import type { ReferralBody, ReviewMatter } from './event.ts';

/** Where an element of a policy comes from. What has no citation is practice, and says which. */
export interface Provenance {
  readonly basis: readonly Citation[];
  readonly confidence: Confidence;
  /** `national`, or the id of the overlay that added it. */
  readonly origin: string;
  /** Of practice: where it was read. */
  readonly source?: string;
}

/** Which documents a stage is for: all; important matters; those that bore a state-secret marking. */
export type StageScope = 'always' | 'important' | 'declassified';

/** One stage of the review (审查环节). */
export interface ReviewStage extends Provenance {
  readonly id: string;
  readonly title: Bilingual;
  readonly when: StageScope;
  /** Who may sign (可以签署的角色). */
  readonly roles: readonly string[];
  /** How many different persons have to sign. */
  readonly signers: number;
}

/** What one person does in a review: draft, sign a stage (by its id), decide on detections. */
export type ReviewDuty = 'draft' | 'resolve' | (string & {});

/** Two duties that one person may not have in the same case (不相容职责). */
export interface Separation extends Provenance {
  readonly duties: readonly [ReviewDuty, ReviewDuty];
}

/** What voids an exemption: an attachment, anything that a scan found, a marking, a doubt, a refusal or return. */
export type ExemptionLimit = 'attachment' | 'detection' | 'marking' | 'referral' | 'stop';

/** Fewer signers for one kind of matter (简化审签), within limits. */
export interface Exemption extends Provenance {
  readonly id: string;
  readonly title: Bilingual;
  readonly matter: ReviewMatter;
  readonly stage: string;
  readonly signers: number;
  readonly voidBy: readonly ExemptionLimit[];
}

/** The three gates of the offices (三关): responsibility (责任关), content (内容关), form (形式关). */
export type ReviewGate = 'responsibility' | 'content' | 'form';

/** Something that a signature at a stage has to confirm (审查清单). */
export interface ChecklistItem extends Provenance {
  readonly id: string;
  readonly gate: ReviewGate;
  readonly title: Bilingual;
  readonly stage: string;
}

/** The steps of a doubt or a leak between which time runs. */
export type TimedStep = 'undetermined' | 'referred' | 'referral-answered' | 'leak-found' | 'leak-reported';

/** A time limit (时限), by the id of its rule in `@zwgk/deadlines`, or in hours. */
export interface ReviewTimeLimit extends Provenance {
  readonly rule: string;
  readonly from: TimedStep;
  readonly to: TimedStep;
  /** Of doubts: only for this question. */
  readonly question?: 'publication' | 'secrecy';
  readonly hours?: number;
}

/** How an organ reviews what it is going to publish (保密审查制度): plain data. */
export interface ReviewPolicy {
  readonly id: string;
  readonly title: Bilingual;
  /** In the order in which they are passed. */
  readonly stages: readonly ReviewStage[];
  readonly separation: readonly Separation[];
  readonly exemptions: readonly Exemption[];
  readonly checklist: readonly ChecklistItem[];
  /** Who may decide that a detection is dealt with. */
  readonly resolution: Provenance & { readonly roles: readonly string[] };
  /** Whether the published text has to have been scanned as it is. */
  readonly scan: Provenance & { readonly required: boolean };
  /** Whose answer settles a doubt. */
  readonly referral: Provenance & { readonly to: readonly ReferralBody[] };
  readonly timeLimits: readonly ReviewTimeLimit[];
}
