import { alreadyPublic } from './already-public.ts';
import { approvalNeeded } from './approval-needed.ts';
import { enforcementFile } from './enforcement-file.ts';
import { excessive } from './excessive.ts';
import { feeUnpaid } from './fee-unpaid.ts';
import type { Ground } from './ground.ts';
import { identityNotShown } from './identity-not-shown.ts';
import { internalAffairs } from './internal-affairs.ts';
import { needsCreation } from './needs-creation.ts';
import { noSpecialNeed } from './no-special-need.ts';
import { notHeld } from './not-held.ts';
import { otherLaw } from './other-law.ts';
import { petition } from './petition.ts';
import { processInformation } from './process-information.ts';
import { publication } from './publication.ts';
import { recordCorrection } from './record-correction.ts';
import { registryLookup } from './registry-lookup.ts';
import { reissue } from './reissue.ts';
import { repeat } from './repeat.ts';
import { reviewUndetermined } from './review-undetermined.ts';
import { securityAndStability } from './security-and-stability.ts';
import { stateSecret } from './state-secret.ts';
import { stillUnclear } from './still-unclear.ts';
import { supplementMissed } from './supplement-missed.ts';
import { thirdParty } from './third-party.ts';
import { unclear } from './unclear.ts';
import { workSecret } from './work-secret.ts';

const registry = [
  stateSecret,
  otherLaw,
  securityAndStability,
  thirdParty,
  internalAffairs,
  processInformation,
  enforcementFile,
  registryLookup,
  workSecret,
  notHeld,
  needsCreation,
  stillUnclear,
  petition,
  repeat,
  publication,
  excessive,
  reissue,
  supplementMissed,
  feeUnpaid,
  recordCorrection,
  noSpecialNeed,
  identityNotShown,
  unclear,
  alreadyPublic,
  approvalNeeded,
  reviewUndetermined,
] as const;

/** The id of a ground (理由代码). Where a ground has a row in table 3, its id is the end of the row’s. */
export type GroundId = (typeof registry)[number]['id'];

/**
 * Every reason not to disclose, not to supply or not to process (负面清单), in the order of the Regulation and of table 3
 * of the annual report. Which goes before which, this order does not say.
 */
export const grounds: readonly Ground<GroundId>[] = registry;

const byId: ReadonlyMap<string, Ground<GroundId>> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ grounds.map((known) => [known.id, known]),
);

/**
 * The ground with an id (按代码查理由), or `undefined` when there is none.
 *
 * @example
 * ```ts
 * import { findGround } from '@zwgk/negative-list';
 * findGround('third-party')?.outcome; // => 'withheld.third-party'
 * ```
 */
export function findGround(id: string): Ground<GroundId> | undefined {
  return byId.get(id);
}
