import { type Bilingual, type Citation, onDate, type PlainDate, type PlainDateLike, parsePlainDate } from '@zwgk/core';
import { type MarkingExpiry, markingExpiry, type PeriodStart } from './expiry.ts';
import type { SecrecyMarking } from './marking.ts';
import { type ReleaseStepId, releaseSteps } from './rules/release-steps.ts';

/** What has happened to a classified matter, as far as it is known. Days are civil dates; what is absent did not happen. */
export interface ClassificationHistory extends PeriodStart {
  readonly asOf: PlainDateLike;
  /** Whether one's own organ classified it, or another. */
  readonly originator: 'own' | 'other';
  /** The day on which the condition of declassification came true (符合解密条件). */
  readonly conditionMetOn?: PlainDateLike;
  /** The new last day of secrecy, when the period was extended (延长保密期限). */
  readonly extendedTo?: PlainDateLike;
  /** The day on which the originating organ reviewed it after expiry and did not extend (审核未延长). */
  readonly reviewedOn?: PlainDateLike;
  /** The day on which it was declassified by decision (解密). */
  readonly declassifiedOn?: PlainDateLike;
  readonly declassificationMarkedOn?: PlainDateLike;
  readonly confidentialityReviewedOn?: PlainDateLike;
  readonly originatorConsentedOn?: PlainDateLike;
  readonly markRemovedOn?: PlainDateLike;
}

/** A step between the end of secrecy and publication, and whether it is done. */
export interface ReleaseStep {
  readonly id: ReleaseStepId;
  readonly label: Bilingual;
  readonly done: boolean;
  readonly basis: readonly Citation[];
}

/** Where a classified matter stands on a date (标志状态). */
export interface MarkingStatus {
  /**
   * `protected`: secret; `expired`: the term is over and the originating organ has yet to review; `declassified`: no
   * longer secret; `unknown`: cannot be told, and to be treated as protected.
   */
  readonly status: 'protected' | 'expired' | 'declassified' | 'unknown';
  readonly expiry: MarkingExpiry;
  /** What is left to do, and what is done, before it may be published. */
  readonly steps: readonly ReleaseStep[];
  /** True only when it is declassified and every step is done. Whether it should be published is another question. */
  readonly mayBePublished: boolean;
}

/**
 * Where a classified matter stands on a date (标志在某日的状态), and what has to follow before it may be published. An expired
 * period is not permission: since 2025-05-01 it ends secrecy only when the originating organ has reviewed and not
 * extended; then come confidentiality review, consent of the originating organ when that is another, and removal of
 * the marking.
 *
 * @throws ZwgkError `core/invalid-date`, `core/date-out-of-range`
 * @source 《保守国家秘密法》(2024) art. 24(2); 《国家秘密定密管理规定》(2025) arts 43, 44, 46
 * @example
 * ```ts
 * import { markingStatus, parseMarking } from '@zwgk/confidentiality';
 * const history = { on: '2024-06-01', asOf: '2026-06-02', originator: 'other' } as const;
 * const { status, steps, mayBePublished } = markingStatus(parseMarking('秘密★2年'), history);
 * status; // => 'expired'
 * steps.map(({ id }) => id); // => ['originator-review', 'declassification-mark', 'confidentiality-review', 'originator-consent', 'remove-mark']
 * mayBePublished; // => false
 * ```
 */
export function markingStatus(marking: SecrecyMarking, history: ClassificationHistory): MarkingStatus {
  const asOf = parsePlainDate(history.asOf);
  const expiry = markingExpiry(marking, history);
  const status = statusOn(expiry, asOf, history);
  const steps = stepsOn(asOf, marking, history);
  return {
    status,
    expiry,
    steps,
    mayBePublished: status === 'declassified' && steps.every(({ done }) => done),
  };
}

const happened = (day: PlainDateLike | undefined, asOf: PlainDate): boolean =>
  day !== undefined && parsePlainDate(day) <= asOf;

function statusOn(expiry: MarkingExpiry, asOf: PlainDate, history: ClassificationHistory): MarkingStatus['status'] {
  if (happened(history.declassifiedOn, asOf)) return 'declassified';
  if (history.extendedTo !== undefined) {
    return asOf <= parsePlainDate(history.extendedTo) ? 'protected' : expiredStatus(asOf, history);
  }
  if (expiry.status === 'open') {
    if (expiry.because === 'condition') return happened(history.conditionMetOn, asOf) ? 'declassified' : 'protected';
    return expiry.because === 'long-term' || expiry.because === 'out-of-range' ? 'protected' : 'unknown';
  }
  if (asOf <= expiry.expiresOn) return 'protected';
  // 解密时间已到: a date ends secrecy by itself; a period, since 2025, only with the originating organ's review.
  return expiry.start === undefined ? 'declassified' : expiredStatus(asOf, history);
}

function expiredStatus(asOf: PlainDate, { reviewedOn }: ClassificationHistory): 'expired' | 'declassified' {
  return requirement('originator-review', asOf).length > 0 && !happened(reviewedOn, asOf) ? 'expired' : 'declassified';
}

const requirement = (id: ReleaseStepId, asOf: PlainDate): readonly Citation[] => {
  const step = releaseSteps.find((candidate) => candidate.id === id);
  return step === undefined ? [] : (onDate(step.versions, asOf)?.basis ?? []);
};

function stepsOn(asOf: PlainDate, marking: SecrecyMarking, history: ClassificationHistory): readonly ReleaseStep[] {
  const doneOn: Readonly<Record<ReleaseStepId, PlainDateLike | undefined>> = {
    'originator-review': history.reviewedOn ?? history.declassifiedOn,
    'declassification-mark': history.declassificationMarkedOn,
    'confidentiality-review': history.confidentialityReviewedOn,
    'originator-consent': history.originatorConsentedOn,
    'remove-mark': history.markRemovedOn,
  };
  const hasPeriod = marking.until === undefined && marking.condition === undefined;
  const applies = (id: ReleaseStepId): boolean => {
    if (id === 'originator-review') return hasPeriod;
    return id !== 'originator-consent' || history.originator === 'other';
  };
  return releaseSteps
    .filter(({ id }) => applies(id) && requirement(id, asOf).length > 0)
    .map(({ id, label }) => ({ id, label, done: happened(doneOn[id], asOf), basis: requirement(id, asOf) }));
}
