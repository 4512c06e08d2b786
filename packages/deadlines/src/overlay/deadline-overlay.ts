import type { Bilingual } from '@zwgk/core';
import type { Bound } from '../rule/deadline-rule.ts';
import type { Term } from '../rule/term.ts';

/** What an overlay says of a stretch of time: how long, from when, by which document of its own. */
interface LocalTerm {
  readonly term: Term;
  /** `YYYY-MM-DD`: the first and the last day on which a trigger falls under it. */
  readonly from: string;
  readonly to?: string;
  /** The local document: its title or number. */
  readonly basis: string;
}

/** A national time limit made stricter (收紧国家规定的期限). */
export interface TightenedTerm extends LocalTerm {
  /** Id of the national rule. */
  readonly rule: string;
}

/** A time limit that the region or body adds (自行增加的期限). */
export interface AddedRule extends LocalTerm {
  readonly id: string;
  readonly title: Bilingual;
  readonly trigger: Bilingual;
  readonly bound?: Bound;
}

/**
 * A region's or a body's own time limits (地方期限规定), as plain JSON: it may add rules and tighten national ones, never loosen
 * them.
 */
export interface DeadlineOverlay {
  /** Names the overlay in the answers that it decided. */
  readonly id: string;
  readonly title: Bilingual;
  readonly tighten?: readonly TightenedTerm[];
  readonly add?: readonly AddedRule[];
}
