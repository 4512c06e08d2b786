import { evaluate } from './evaluate.ts';
import { openDoubt, type ReviewFacts } from './facts.ts';
import type { ReviewPolicy } from './policy.ts';

/**
 * Where a case stands (案件状态). `cleared`: nothing stands in the way of publishing the document as it is. `published`
 * says that it was done, not that it was allowed: the findings say that.
 */
export type ReviewPhase =
  | 'empty'
  | 'draft'
  | 'under-review'
  | 'returned'
  | 'undetermined'
  | 'referred'
  | 'cleared'
  | 'published'
  | 'withheld'
  | 'withdrawn';

/** The state that the facts amount to under a policy. */
export function phaseOf(facts: ReviewFacts, policy: ReviewPolicy): ReviewPhase {
  if (facts.published !== undefined) return 'published';
  if (facts.ended !== undefined) return facts.ended.how;
  if (facts.parts === undefined) return 'empty';
  const { bars, stages, isCleared } = evaluate(facts, policy);
  if (isCleared) return 'cleared';
  const doubt = openDoubt(facts);
  if (doubt !== undefined) return doubt.referredOn === undefined ? 'undetermined' : 'referred';
  if (bars.some(({ code }) => code === 'stopped')) return 'returned';
  return stages.some(({ signatures }) => signatures.length > 0) ? 'under-review' : 'draft';
}
