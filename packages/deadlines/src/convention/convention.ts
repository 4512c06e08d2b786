import type { Bilingual, Citation, Confidence } from '@zwgk/core';

/** What of this house follows a convention: one of its functions, the calendar handed in, the caller, a neighbour. */
export type ConventionReader =
  | 'deadline'
  | 'request-clock'
  | 'remedies'
  | 'concurrent-deadlines'
  | 'calendar'
  | 'caller'
  | '@zwgk/law'
  | '@zwgk/negative-list'
  | '@zwgk/confidentiality';

/**
 * A question that the law leaves open or that is disputed, and the answers to choose from (约定). Nothing of the kind is
 * decided in silence: the default is named, and an answer that changes a date is noted in the result.
 */
export interface Convention<Id extends string = string, Choice extends string = string> {
  readonly id: Id;
  /** Number of the question in the list of open questions, for instance `6.1`. */
  readonly point: string;
  readonly question: Bilingual;
  readonly default: NoInfer<Choice>;
  readonly choices: Readonly<Record<Choice, Bilingual>>;
  /** What speaks for the default. Empty where the law is silent altogether. */
  readonly basis: readonly Citation[];
  /** How surely the default follows from it. */
  readonly confidence: Confidence;
  readonly readBy: readonly ConventionReader[];
}

/** Declares a convention, keeping the names of its choices. */
export const convention = <const Id extends string, const Choice extends string>(
  declared: Convention<Id, Choice>,
): Convention<Id, Choice> => declared;
