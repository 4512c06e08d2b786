import type { Citation, Span } from '@zwgk/core';
import type { LawFinding } from '../findings.ts';
import type { Validity } from '../in-force.ts';

/** A citation found in a text (识别出的引用). */
export interface FoundCitation extends Citation {
  /** UTF-16 code units of the text as given, end exclusive. */
  readonly span: Span;
  /** Given a date: whether it was in force that day. Absent when that cannot be told; `validity` says why. */
  readonly inForce?: boolean;
  /** Given a date: the answer with its dates. */
  readonly validity?: Validity;
  /** What is doubtful about it. Absent when nothing is. */
  readonly findings?: readonly LawFinding[];
}

/**
 * A place of the law that a text names and that is not taken for a citation (未采信的引用): the instrument is not in the
 * registry, or has no such article. It has no `instrument`; the first finding says what is wrong.
 */
export interface RefusedCitation extends Omit<Citation, 'instrument' | 'version'> {
  readonly instrument?: undefined;
  readonly span: Span;
  /** The title as the text writes it, when the registry does not have it. */
  readonly unknownTitle?: string;
  readonly findings: readonly [LawFinding, ...LawFinding[]];
}

/** What `parseCitations` finds. */
export type CitationInText = FoundCitation | RefusedCitation;
