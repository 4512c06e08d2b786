import type { PlainDate } from '@zwgk/core';
import { match, P } from 'ts-pattern';
import {
  type DetectionResolution,
  type DocumentPart,
  MAIN_PART,
  type ReferralAnswer,
  type ReferralBody,
  type ReviewEvent,
  type ReviewMatter,
} from './event.ts';

/** One event of the log with its place in it. */
export interface At {
  readonly at: number;
  readonly on: PlainDate;
}

/** A signature that a document passes a stage. Whether it counts is the policy's to say. */
export interface Signature extends At {
  readonly by: string;
  readonly role: string;
  readonly stage: string;
  readonly parts: readonly DocumentPart[];
  readonly checked: readonly string[] | 'all';
}

/** A return or refusal: it holds, whoever made it. */
export interface Stop extends At {
  readonly by: string;
  readonly stage: string;
  readonly decision: 'returned' | 'refused';
  /** The document as it was then. */
  readonly parts: readonly DocumentPart[];
}

/** A doubt, its referral, and the answers to it. */
export interface Doubt extends At {
  readonly question: 'publication' | 'secrecy';
  readonly parts: readonly DocumentPart[];
  readonly referredOn?: PlainDate;
  readonly answers: readonly { readonly from: ReferralBody; readonly answer: ReferralAnswer; readonly on: PlainDate }[];
}

export interface MarkingFact extends At {
  readonly part: string;
  readonly originator: 'own' | 'other';
  /** The part as it was when the marking was found. */
  readonly hash: string | undefined;
  readonly isDeclassified: boolean;
  readonly hasConsent: boolean;
  readonly isRemoved: boolean;
}

export interface DetectionFact extends At {
  readonly id: string;
  readonly kind: string;
  readonly parts: readonly DocumentPart[];
  readonly resolutions: readonly { readonly by: string; readonly role: string; readonly how: DetectionResolution }[];
}

/** Who did what: also acts that do not count, so that nobody can take up a second duty by failing at the first. */
export interface Act extends At {
  readonly by: string;
  readonly duty: string;
}

/**
 * What the log says (案卷事实): the fold of the events, without any policy. A policy only judges it, so that one log can
 * be held against several. Plain data; ids of persons stand in it as given.
 */
export interface ReviewFacts {
  readonly count: number;
  readonly lastOn?: PlainDate;
  readonly parts?: readonly DocumentPart[];
  readonly matter: ReviewMatter;
  readonly acts: readonly Act[];
  readonly signatures: readonly Signature[];
  readonly stops: readonly Stop[];
  readonly doubts: readonly Doubt[];
  readonly markings: readonly MarkingFact[];
  readonly detections: readonly DetectionFact[];
  readonly scans: readonly (readonly DocumentPart[])[];
  readonly published?: { readonly on: PlainDate; readonly parts: readonly DocumentPart[] };
  readonly ended?: { readonly on: PlainDate; readonly how: 'withheld' | 'withdrawn' };
  readonly leak?: { readonly on: PlainDate; readonly reportedOn?: PlainDate };
}

/** The facts of an empty log. */
export const noFacts: ReviewFacts = {
  count: 0,
  matter: 'ordinary',
  acts: [],
  signatures: [],
  stops: [],
  doubts: [],
  markings: [],
  detections: [],
  scans: [],
};

/** Whether an event can happen at all in this state; otherwise it is a finding, and only what it warns of is taken over. */
export function isPossible(facts: ReviewFacts, event: ReviewEvent): boolean {
  if (event.type === 'leak-found') return true;
  if (event.type === 'leak-reported') return facts.leak !== undefined;
  if (event.type === 'drafted') return facts.parts === undefined;
  if (facts.parts === undefined) return false;
  if (facts.published !== undefined) return event.type === 'scanned' || event.type === 'marking-found';
  if (facts.ended !== undefined) return false;
  return match(event)
    .with({ type: 'referred' }, () => openDoubt(facts)?.referredOn === undefined && openDoubt(facts) !== undefined)
    .with({ type: 'referral-answered' }, () => openDoubt(facts)?.referredOn !== undefined)
    .with({ type: 'detection-resolved' }, ({ detection }) => facts.detections.some(({ id }) => id === detection))
    .with({ type: P.union('declassified', 'originator-consented', 'mark-removed') }, ({ part = MAIN_PART }) =>
      facts.markings.some((marking) => marking.part === part),
    )
    .otherwise(() => true);
}

/** The doubt that waits for an answer. */
export const openDoubt = ({ doubts }: ReviewFacts): Doubt | undefined =>
  doubts.find(({ answers }) => answers.length === 0);

/** Whether an event is entered with a day before that of the one before it. */
export const isOutOfOrder = ({ lastOn }: ReviewFacts, { on }: ReviewEvent): boolean =>
  lastOn !== undefined && on < lastOn;
