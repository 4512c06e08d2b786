import type { Citation, Span } from '@zwgk/core';
import type { AllowRuleId } from './allow/allow-rules.ts';
import type { DetectionKind } from './detection-kinds.ts';
import type { Reason } from './reasons.ts';

/**
 * How sure a detection is (可信程度): `high` when the form proves itself (check digits, a star, a label), `medium` when
 * only part of that holds, `low` when a person has to look.
 */
export type DetectionConfidence = 'high' | 'medium' | 'low';

/** The ground for withholding that a detection points to (不予公开理由). Whether it applies is for a person to decide. */
export interface DetectionGround {
  /** Id of the ground, shared with the rows of the annual report's table 3: `withheld.state-secret` and so on. */
  readonly id: 'state-secret' | 'third-party';
  readonly basis: readonly Citation[];
}

/**
 * Something in a text that has to be looked at before publication (检测结果). It never holds the value that was found:
 * `span` says where it stands, and `preview` shows no more than a quarter of it.
 */
export interface Detection {
  readonly kind: DetectionKind;
  /** UTF-16 code units of the text as given, end exclusive. */
  readonly span: Span;
  readonly confidence: DetectionConfidence;
  readonly because: readonly Reason[];
  readonly ground?: DetectionGround;
  readonly preview: string;
}

/** Something that has the form of personal or secret data and is public all the same (放行), with the rule that says so. */
export interface AllowedDetection {
  readonly kind: DetectionKind;
  readonly span: Span;
  readonly rule: AllowRuleId;
  readonly preview: string;
}

/** What a scan found (扫描结果), both lists in the order of the text. */
export interface Scan {
  readonly detections: readonly Detection[];
  readonly allowed: readonly AllowedDetection[];
}
