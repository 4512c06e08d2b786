import type { Bilingual } from '@zwgk/core';
import type { GroundId } from '../grounds/grounds.ts';

/**
 * Words that may show that a ground applies (提示词): never a decision, only a reason to look. `unless` are words of the
 * same sentence that explain the find away, for instance because the document is about such papers and is none itself.
 */
export interface ScreenRule<Id extends string = string> {
  readonly id: Id;
  readonly ground: GroundId;
  /** How strongly it speaks, above 0 up to 1. */
  readonly weight: number;
  /** Why the words speak for the ground. */
  readonly because: Bilingual;
  readonly words: readonly string[];
  readonly unless: readonly string[];
}

export const rule = <const Id extends string>(declared: ScreenRule<Id>): ScreenRule<Id> => declared;
