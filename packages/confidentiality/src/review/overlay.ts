import type { Bilingual } from '@zwgk/core';
import type { ReferralBody } from './event.ts';
import type {
  ChecklistItem,
  Exemption,
  Provenance,
  ReviewDuty,
  ReviewStage,
  ReviewTimeLimit,
  StageScope,
} from './policy.ts';

/** Where an office's element comes from; `origin` is the overlay's id, and may be left out. */
type Own<Element> = Omit<Element, keyof Provenance> & Partial<Omit<Provenance, 'origin'>>;

/** A stage that an office adds, or a change to one of the base: whatever is not named stays. */
export type OverlayStage = Partial<Omit<Own<ReviewStage>, 'id' | 'when'>> & {
  readonly id: string;
  readonly when?: StageScope;
  /** Of a new stage: the stage before which it stands. Left out: it is the last. */
  readonly before?: string;
};

/** What an office adds to a policy or tightens in it (本单位补充规定): plain data. */
export interface ReviewOverlay {
  readonly id: string;
  readonly title: Bilingual;
  readonly stages?: readonly OverlayStage[];
  readonly separation?: readonly { readonly duties: readonly [ReviewDuty, ReviewDuty]; readonly source?: string }[];
  readonly exemptions?: readonly Own<Exemption>[];
  readonly checklist?: readonly Own<ChecklistItem>[];
  /** Who may decide on detections: fewer roles than the base has. */
  readonly resolutionRoles?: readonly string[];
  readonly scanRequired?: boolean;
  readonly referralTo?: readonly ReferralBody[];
  readonly timeLimits?: readonly Own<ReviewTimeLimit>[];
  /**
   * What the office would do without, by id; a separation as `duty/duty`, a time limit by its rule. Only exemptions can
   * go: everything else is a loosening, and stays.
   */
  readonly without?: {
    readonly stages?: readonly string[];
    readonly separation?: readonly string[];
    readonly checklist?: readonly string[];
    readonly timeLimits?: readonly string[];
    readonly exemptions?: readonly string[];
  };
}
