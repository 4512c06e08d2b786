import type { Case } from '../conditions/case.ts';
import { classificationState } from '../conditions/classification.ts';
import type { FactName } from '../facts/facts.ts';
import { findGround } from '../grounds/grounds.ts';
import { decisionOf, type Ruling } from './decide.ts';
import { type Step, type StepId, stepOn } from './steps.ts';

/** What the organ has to do next (下一步), in order. */
export function nextSteps(
  { decision, deciding, met, untold }: Ruling,
  needed: readonly FactName[],
  matter: Case,
): readonly Step[] {
  const { facts, on } = matter;
  const ids = new Set<StepId>();
  const isRequest = facts.occasion !== 'publication';
  const isFinal = deciding === undefined || deciding.verdict === 'met' || decision === 'disclose-in-part';
  if (!isFinal || decision === 'establish-facts') {
    for (const { id } of untold) {
      const procedure = findGround(id)?.procedure;
      const isDue = procedure !== undefined && matter.truthOf(procedure.when) === 'yes';
      if (isDue) for (const step of procedure.steps) ids.add(step);
    }
  }
  const state = classificationState(facts, on);
  if (state === 'expired') ids.add('originator-review');
  if (state === 'pending' || state === 'disputed') ids.add('secrecy-referral');
  if (decision === 'ask-for-supplement' && deciding?.verdict === 'cannot-tell') ids.add('supplement-notice');
  if (needed.length > 0 && decision !== 'withhold') ids.add('establish-facts');
  for (const { id } of met) {
    const isOfDecision = decision === 'disclose-in-part' || decisionOf(id) === decision;
    if (isOfDecision) for (const step of findGround(id)?.answer ?? []) ids.add(step);
  }
  if (needed.includes('separable')) ids.add('sever');
  if (decision === 'disclose' || decision === 'disclose-in-part') {
    if (matter.truthOf('touchesThirdPartyRights') === 'yes' && facts.publicInterestPrevails === 'yes') {
      ids.add('third-party-notice');
    }
    if (facts.origin === 'co-made' && isRequest) ids.add('co-author-consultation');
    if (facts.alreadyPublic === 'yes' && isRequest) ids.add('tell-where-published');
  }
  if (isRequest && facts.excessive === 'yes' && facts.reasons === 'acceptable') ids.add('fix-delay');
  if (isRequest) ids.add('reply');
  return [...ids].map((id) => stepOn(id, on));
}
