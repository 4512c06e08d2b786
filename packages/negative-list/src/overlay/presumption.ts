import { match } from 'ts-pattern';
import type { ConditionId } from '../conditions/conditions.ts';
import type { GroundId } from '../grounds/grounds.ts';

/**
 * The condition of a ground that an entry of a local list may take as given (推定成立的条件): that a matter is of a kind.
 * Whether disclosure would harm, what the third party says, whether the organ discloses all the same, a list cannot
 * answer. `undefined`: no list can say anything of the ground; a secret, above all, is classified and not listed.
 */
export const presumedBy = (ground: GroundId): ConditionId | undefined =>
  match(ground)
    .returnType<ConditionId | undefined>()
    .with('other-law', () => 'forbiddenByOtherLaw')
    .with('security-and-stability', () => 'mayEndangerSecurityOrStability')
    .with('third-party', () => 'touchesThirdPartyRights')
    .with('internal-affairs', () => 'isInternalAffairs')
    .with('process-information', () => 'isProcessInformation')
    .with('enforcement-file', () => 'isEnforcementFile')
    .with('registry-lookup', () => 'isRegistryRecord')
    .with('work-secret', () => 'isWorkSecret')
    .with('approval-needed', () => 'needsApproval')
    .with('state-secret', 'review-undetermined', 'already-public', () => undefined)
    .with('not-held', 'needs-creation', 'unclear', 'still-unclear', 'supplement-missed', () => undefined)
    .with('petition', 'repeat', 'publication', 'excessive', 'reissue', 'fee-unpaid', () => undefined)
    .with('record-correction', 'no-special-need', 'identity-not-shown', () => undefined)
    .exhaustive();
