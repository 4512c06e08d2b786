import type { Bilingual } from '@zwgk/core';
import { match } from 'ts-pattern';
import type { Case } from '../conditions/case.ts';
import { classificationState } from '../conditions/classification.ts';
import type { GroundId } from '../grounds/grounds.ts';

/**
 * What a determination can come to (处理决定). `openness` says how much leaves the office when it is acted upon: 2
 * everything, 1 a part, 0 nothing, or nothing yet. Fewer known facts never lead to a higher one.
 */
export const decisions = {
  disclose: { label: { zh: '予以公开', en: 'disclose' }, openness: 2 },
  'disclose-in-part': { label: { zh: '部分公开', en: 'disclose in part' }, openness: 1 },
  withhold: { label: { zh: '不予公开', en: 'withhold' }, openness: 0 },
  'consult-third-party': { label: { zh: '先征求第三方意见', en: 'consult the third party first' }, openness: 0 },
  'refer-to-secrecy-authority': {
    label: { zh: '报主管部门或者保密行政管理部门确定', en: 'refer to the competent or secrecy authority' },
    openness: 0,
  },
  'obtain-approval': { label: { zh: '经批准或者审核后再公开', en: 'obtain approval first' }, openness: 0 },
  'ask-for-supplement': { label: { zh: '告知补正', en: 'ask for supplementation' }, openness: 0 },
  'cannot-provide': { label: { zh: '无法提供', en: 'cannot provide' }, openness: 0 },
  'do-not-process': { label: { zh: '不予处理', en: 'do not process' }, openness: 0 },
  other: { label: { zh: '其他处理', en: 'other' }, openness: 0 },
  'establish-facts': { label: { zh: '先查明事实', en: 'establish the facts first' }, openness: 0 },
} as const satisfies Readonly<Record<string, { readonly label: Bilingual; readonly openness: 0 | 1 | 2 }>>;

/** What a determination comes to (处理决定代码). */
export type Decision = keyof typeof decisions;

/** What a ground that is met comes to. A new ground that nobody decided on does not compile. */
export const decisionWhenMet = (id: GroundId): Decision =>
  match(id)
    .returnType<Decision>()
    .with(
      'state-secret',
      'other-law',
      'security-and-stability',
      'third-party',
      'internal-affairs',
      'process-information',
      'enforcement-file',
      'registry-lookup',
      () => 'withhold',
    )
    .with('not-held', 'needs-creation', 'still-unclear', () => 'cannot-provide')
    .with('petition', 'repeat', 'publication', 'excessive', 'reissue', () => 'do-not-process')
    .with('supplement-missed', 'fee-unpaid', 'record-correction', 'no-special-need', () => 'other')
    .with('unclear', 'identity-not-shown', () => 'ask-for-supplement')
    .with('approval-needed', () => 'obtain-approval')
    .with('review-undetermined', 'work-secret', () => 'refer-to-secrecy-authority')
    .with('already-public', () => 'disclose')
    .exhaustive();

/** What to do about a ground of which it cannot be told whether it is met. */
export const decisionWhenUntold = (id: GroundId, matter: Case): Decision =>
  match(id)
    .returnType<Decision>()
    .with('third-party', () => {
      const isTouched = matter.truthOf('touchesThirdPartyRights') === 'yes';
      const wasHeard = matter.truthOf('thirdPartyWasHeard') === 'yes';
      return isTouched && !wasHeard ? 'consult-third-party' : 'establish-facts';
    })
    .with('state-secret', () =>
      match(classificationState(matter.facts, matter.on))
        .returnType<Decision>()
        .with('expired', () => 'obtain-approval')
        .with('pending', 'disputed', () => 'refer-to-secrecy-authority')
        .with('unknown', 'none', 'stands', 'declassified', () => 'establish-facts')
        .exhaustive(),
    )
    .with('unclear', 'still-unclear', 'supplement-missed', () =>
      matter.truthOf('isUnclear') === 'yes' ? 'ask-for-supplement' : 'establish-facts',
    )
    .with(
      'other-law',
      'security-and-stability',
      'internal-affairs',
      'process-information',
      'enforcement-file',
      'registry-lookup',
      'work-secret',
      () => 'establish-facts',
    )
    .with('not-held', 'needs-creation', 'petition', 'repeat', 'publication', 'excessive', () => 'establish-facts')
    .with('reissue', 'fee-unpaid', 'record-correction', 'no-special-need', () => 'establish-facts')
    .with('identity-not-shown', 'approval-needed', 'review-undetermined', 'already-public', () => 'establish-facts')
    .exhaustive();
