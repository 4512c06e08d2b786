import type { MarkingStep, ReviewBar } from './bar.ts';
import { areSame, covers, type DocumentPart, hashOf } from './event.ts';
import type { DetectionFact, Doubt, MarkingFact, ReviewFacts, Signature } from './facts.ts';
import { shownId } from './person.ts';
import type { Exemption, ExemptionLimit, ReviewPolicy, ReviewStage } from './policy.ts';

/** A stage of the policy as the facts stand. */
export interface StageStatus {
  readonly stage: ReviewStage;
  readonly applies: boolean;
  /** How many have to sign, exemptions counted. */
  readonly needed: number;
  readonly signatures: readonly Signature[];
  readonly isPassed: boolean;
}

/** What a policy makes of the facts. */
export interface Evaluation {
  readonly stages: readonly StageStatus[];
  readonly bars: readonly ReviewBar[];
  readonly isCleared: boolean;
}

/** Why a signature does not count. */
export type SignatureFault =
  | 'unknown-stage'
  | 'not-applicable'
  | 'role'
  | 'checklist'
  | 'conflict'
  | 'twice'
  | 'stage-skipped'
  | 'content'
  | 'void';

/**
 * Judges the facts by a policy. Everything that speaks for publication passes through here and only here; a stricter
 * policy counts no signature and no resolution that a looser one does not, and never lifts a bar that the looser keeps.
 */
export function evaluate(facts: ReviewFacts, policy: ReviewPolicy): Evaluation {
  const stages = stagesOf(facts, policy);
  const bars = [...barsOf(facts, policy), ...stages.flatMap(openStage)];
  return { stages, bars, isCleared: bars.length === 0 && facts.published === undefined };
}

export const stageApplies = ({ when }: ReviewStage, { matter, markings }: ReviewFacts): boolean => {
  if (when === 'important') return matter === 'important';
  return when === 'always' || markings.length > 0;
};

/** Which of an exemption's limits the case has overstepped. */
export function voidedBy({ voidBy }: Exemption, facts: ReviewFacts): readonly ExemptionLimit[] {
  const oversteps: Readonly<Record<ExemptionLimit, boolean>> = {
    attachment: (facts.parts?.length ?? 0) > 1,
    detection: facts.detections.length > 0,
    marking: facts.markings.length > 0,
    referral: facts.doubts.length > 0,
    stop: facts.stops.length > 0,
  };
  return voidBy.filter((limit) => oversteps[limit]);
}

function neededSigners(stage: ReviewStage, policy: ReviewPolicy, facts: ReviewFacts): number {
  const exempt = policy.exemptions
    .filter(({ stage: id, matter }) => id === stage.id && matter === facts.matter)
    .filter((exemption) => voidedBy(exemption, facts).length === 0)
    .map(({ signers }) => signers);
  return Math.min(stage.signers, ...exempt);
}

function stagesOf(facts: ReviewFacts, policy: ReviewPolicy): readonly StageStatus[] {
  const counted: Signature[] = [];
  const status = (stage: ReviewStage): StageStatus => {
    const applies = stageApplies(stage, facts);
    const needed = neededSigners(stage, policy, facts);
    const signatures = counted.filter((signature) => signature.stage === stage.id);
    return { stage, applies, needed, signatures, isPassed: !applies || signatures.length >= needed };
  };
  for (const signature of facts.signatures) {
    if (faultsOf(signature, facts, policy, policy.stages.map(status)).length === 0) counted.push(signature);
  }
  return policy.stages.map(status);
}

/** Why a signature does not count, given how the stages stood before it; empty when it counts. */
export function faultsOf(
  signature: Signature,
  facts: ReviewFacts,
  policy: ReviewPolicy,
  before: readonly StageStatus[],
): readonly SignatureFault[] {
  const index = before.findIndex(({ stage }) => stage.id === signature.stage);
  const status = before[index];
  if (status === undefined) return ['unknown-stage'];
  const { stage } = status;
  const lastStop = facts.stops.at(-1)?.at ?? -1;
  const found: readonly (readonly [boolean, SignatureFault])[] = [
    [!status.applies, 'not-applicable'],
    [!stage.roles.includes(signature.role), 'role'],
    [missingChecks(signature, policy).length > 0, 'checklist'],
    [conflictOf(signature.by, signature.stage, facts, policy) !== undefined, 'conflict'],
    [status.signatures.some(({ by }) => by === signature.by), 'twice'],
    [before.slice(0, index).some(({ isPassed }) => !isPassed), 'stage-skipped'],
    [!covers(signature.parts, facts.parts ?? []), 'content'],
    [signature.at < lastStop, 'void'],
  ];
  return found.filter(([applies]) => applies).map(([, fault]) => fault);
}

export function missingChecks({ stage, checked }: Signature, { checklist }: ReviewPolicy): readonly string[] {
  if (checked === 'all') return [];
  return checklist.filter((item) => item.stage === stage && !checked.includes(item.id)).map(({ id }) => id);
}

/**
 * The duty that keeps a person from another, or `undefined`. Of two duties that exclude each other a person has the one
 * that came first; whoever has ever drafted can do nothing that drafting excludes, since a draft can be changed to the end.
 */
export function conflictOf(by: string, duty: string, { acts }: ReviewFacts, policy: ReviewPolicy): string | undefined {
  const own = acts.filter((act) => act.by === by);
  const firstAt = (of: string): number => own.find((act) => act.duty === of)?.at ?? Number.POSITIVE_INFINITY;
  for (const { duties } of policy.separation) {
    if (!duties.includes(duty)) continue;
    const [one, other] = duties;
    const excluded = one === duty ? other : one;
    if (excluded === duty || firstAt(excluded) === Number.POSITIVE_INFINITY) continue;
    if (excluded === 'draft' || firstAt(excluded) < firstAt(duty)) return excluded;
  }
  return undefined;
}

const openStage = ({ stage, isPassed, needed, signatures }: StageStatus): readonly ReviewBar[] =>
  isPassed
    ? []
    : [{ code: 'stage-open', params: { stage: stage.id, title: stage.title, missing: needed - signatures.length } }];

function barsOf(facts: ReviewFacts, policy: ReviewPolicy): readonly ReviewBar[] {
  const { parts, ended } = facts;
  const bars: ReviewBar[] = [];
  if (ended !== undefined) bars.push({ code: 'ended', params: { how: ended.how } });
  if (parts === undefined) return [...bars, { code: 'no-draft', params: {} }];
  const stop = facts.stops.findLast((candidate) => isStanding(candidate, facts, parts));
  if (stop !== undefined)
    bars.push({ code: 'stopped', params: { stage: shownId(stop.stage), decision: stop.decision } });
  for (const doubt of facts.doubts) {
    if (isSettled(doubt, facts, policy, parts)) continue;
    const isForbidden = doubt.answers.some(({ answer }) => answer === 'must-not-be-published');
    const { question, referredOn } = doubt;
    if (isForbidden) bars.push({ code: 'must-not-be-published', params: {} });
    else bars.push({ code: 'undetermined', params: { question, isReferred: referredOn !== undefined } });
  }
  for (const marking of facts.markings) {
    const lacks = lackingSteps(marking, parts);
    if (lacks.length > 0) bars.push({ code: 'marking-present', params: { part: shownId(marking.part), lacks } });
  }
  for (const detection of facts.detections) {
    if (isResolved(detection, facts, policy, parts)) continue;
    const params = { detection: shownId(detection.id), kind: shownId(detection.kind) };
    bars.push({ code: 'detection-unresolved', params });
  }
  if (policy.scan.required && !facts.scans.some((scan) => covers(scan, parts))) {
    bars.push({ code: 'not-scanned', params: {} });
  }
  return bars;
}

/** A return or refusal stands while the document is as it was, unless whoever made it passes it after all. */
const isStanding = (
  { at, by, stage, parts: then }: ReviewFacts['stops'][number],
  { signatures }: ReviewFacts,
  parts: readonly DocumentPart[],
): boolean =>
  areSame(then, parts) &&
  !signatures.some((later) => later.at > at && later.by === by && later.stage === stage && covers(later.parts, parts));

function isSettled(doubt: Doubt, facts: ReviewFacts, policy: ReviewPolicy, parts: readonly DocumentPart[]): boolean {
  const hasSettlingAnswer = ({ answers, parts: then }: Doubt): boolean =>
    answers.some(({ from, answer }) => {
      if (!policy.referral.to.includes(from) || answer === 'must-not-be-published') return false;
      return answer === 'may-be-published' || !areSame(then, parts);
    });
  if (hasSettlingAnswer(doubt)) return true;
  // An answer that settles nothing can be overtaken by the answer to a later question of the same kind.
  return (
    doubt.answers.length > 0 &&
    facts.doubts.some((later) => later.at > doubt.at && later.question === doubt.question && hasSettlingAnswer(later))
  );
}

function lackingSteps(marking: MarkingFact, parts: readonly DocumentPart[]): readonly MarkingStep[] {
  const now = hashOf(parts, marking.part);
  // An attachment that is no longer part of the document takes its marking with it.
  if (now === undefined) return [];
  const lacks: readonly (readonly [boolean, MarkingStep])[] = [
    [!marking.isDeclassified, 'declassification'],
    [marking.originator === 'other' && !marking.hasConsent, 'originator-consent'],
    [!marking.isRemoved || now === marking.hash, 'mark-removal'],
  ];
  return lacks.filter(([isLacking]) => isLacking).map(([, step]) => step);
}

const isResolved = (
  { resolutions, parts: found }: DetectionFact,
  facts: ReviewFacts,
  policy: ReviewPolicy,
  parts: readonly DocumentPart[],
): boolean =>
  resolutions.some(({ by, role, how }) => {
    const isAllowed = policy.resolution.roles.includes(role) && conflictOf(by, 'resolve', facts, policy) === undefined;
    return isAllowed && (how !== 'removed' || !areSame(found, parts));
  });
