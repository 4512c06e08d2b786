import type { AllowRuleId } from './allow/allow-rules.ts';
import type { DetectionConfidence } from './detection.ts';
import type { DetectionKind } from './detection-kinds.ts';
import type { Reason } from './reasons.ts';

/** What becomes of a candidate near which nobody is identified: a weaker detection, let pass, or nothing. */
export type WithoutPerson =
  | { readonly confidence: DetectionConfidence }
  | { readonly rule: AllowRuleId }
  | { readonly nothing: true };

/** What a detector has found (候选), before the allow rules and the persons around it are looked at. */
export interface Candidate {
  readonly kind: DetectionKind;
  /** Indexes in the window of the view, end exclusive. */
  readonly from: number;
  readonly to: number;
  readonly confidence: DetectionConfidence;
  readonly because: readonly Reason[];
  /** The rule that lets it pass. */
  readonly rule?: AllowRuleId;
  /** Set when it counts in full only near a person. */
  readonly withoutPerson?: WithoutPerson;
  /** Whether it identifies a person, for what stands near it. */
  readonly identifies?: boolean;
}

const strength: Readonly<Record<DetectionConfidence, number>> = { low: 1, medium: 2, high: 3 };

export const contextWord = (word: string): Reason => ({ code: 'context-word', params: { word } });

export const form: Reason = { code: 'form' };

export const disguised: Reason = { code: 'disguised' };

/** Of two that are equally confident the one with a check digit that fits is the surer. */
export const sureness = ({ confidence, because }: Pick<Candidate, 'confidence' | 'because'>): number =>
  strength[confidence] * 2 + (because.some(({ code }) => code === 'checksum') ? 1 : 0);
