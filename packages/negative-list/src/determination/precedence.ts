import type { GroundId } from '../grounds/grounds.ts';

/**
 * Which of several grounds that are met gives the answer its name (适用顺序): what is no request at all; what is not
 * handled any more; what is not clear, not there or not made; then the reasons of articles 14 to 16, the strongest
 * first; then what only delays. The law orders them nowhere; this is our reading.
 */
export const precedence = [
  'record-correction',
  'petition',
  'publication',
  'reissue',
  'repeat',
  'excessive',
  'supplement-missed',
  'fee-unpaid',
  'no-special-need',
  'identity-not-shown',
  'unclear',
  'still-unclear',
  'not-held',
  'needs-creation',
  'state-secret',
  'other-law',
  'security-and-stability',
  'registry-lookup',
  'third-party',
  'internal-affairs',
  'process-information',
  'enforcement-file',
  'review-undetermined',
  'work-secret',
  'approval-needed',
  'already-public',
] as const satisfies readonly GroundId[];

/** A ground that stands nowhere in the order would never give an answer: such a ground does not compile. */
export type UnrankedGround = Exclude<GroundId, (typeof precedence)[number]>;
true satisfies [UnrankedGround] extends [never] ? true : UnrankedGround;

const ranks: Readonly<Record<string, number>> = /* @__PURE__ */ Object.fromEntries(
  precedence.map((id, rank) => [id, rank]),
);

/** The place of a ground in the order, the first 0. */
export const rankOf = (id: GroundId): number => ranks[id] ?? precedence.length;
