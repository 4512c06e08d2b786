import type { Bilingual } from '@zwgk/core';
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

/** The names of the states (案件状态名称). */
export const reviewPhaseLabels: Readonly<Record<ReviewPhase, Bilingual>> = {
  empty: { zh: '尚未拟稿', en: 'no draft yet' },
  draft: { zh: '拟稿', en: 'draft' },
  'under-review': { zh: '审查中', en: 'under review' },
  returned: { zh: '退回修改', en: 'sent back' },
  undetermined: { zh: '不能确定，待报请', en: 'undetermined, to be referred' },
  referred: { zh: '已报请，待答复', en: 'referred, awaiting an answer' },
  cleared: { zh: '审查通过，可以公开', en: 'cleared for publication' },
  published: { zh: '已公开', en: 'published' },
  withheld: { zh: '不予公开', en: 'withheld' },
  withdrawn: { zh: '已撤回', en: 'withdrawn' },
};

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
