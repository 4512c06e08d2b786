import { type Confidence, createFinding, type Finding, quoteValue } from '@zwgk/core';
import type { OverlayStage, ReviewOverlay } from './overlay.ts';
import type { Exemption, Provenance, ReviewPolicy, ReviewStage, Separation } from './policy.ts';
import { type LooseningKind, policyFindings } from './policy-findings.ts';

/** A policy with an office's overlay on it, and what of the overlay was refused. */
export interface ExtendedReviewPolicy {
  /** At least as strict as the base in every respect, whatever the overlay says. */
  readonly policy: ReviewPolicy;
  readonly findings: readonly Finding[];
}

interface Extension {
  readonly overlay: ReviewOverlay;
  readonly findings: Finding[];
}

/**
 * Lays an office's own rules over a policy (本单位补充规定叠加): stages, signers, separations, checklist items, time limits are
 * added, roles and exemptions taken away. What would loosen the base is refused, with a finding that cites the rule of
 * the base, and the base's rule stays.
 *
 * @example
 * ```ts
 * import { extendReviewPolicy, nationalReviewPolicy } from '@zwgk/confidentiality';
 * const title = { zh: '某街道', en: 'a street office' };
 * const stricter = { id: 'street', title, stages: [{ id: 'secrecy-review', signers: 2 }] };
 * extendReviewPolicy(nationalReviewPolicy, stricter).policy.stages[0]?.signers; // => 2
 * const looser = { id: 'street', title, without: { stages: ['secrecy-review'] } };
 * extendReviewPolicy(nationalReviewPolicy, looser).findings[0]?.code; // => 'confidentiality/policy-loosened'
 * ```
 */
export function extendReviewPolicy(base: ReviewPolicy, overlay: ReviewOverlay): ExtendedReviewPolicy {
  const extension: Extension = { overlay, findings: [] };
  refuseRemovals(base, extension);
  const policy: ReviewPolicy = {
    ...base,
    id: overlay.id,
    title: overlay.title,
    stages: stagesOf(base, extension),
    separation: [...base.separation, ...separationsOf(base, overlay)],
    checklist: [
      ...base.checklist,
      ...(overlay.checklist ?? [])
        .filter(({ id }) => !base.checklist.some((item) => item.id === id))
        .map((item) => ({ ...item, ...provenance(overlay, item) })),
    ],
    resolution: resolutionOf(base, extension),
    scan: scanOf(base, extension),
    referral: referralOf(base, extension),
    timeLimits: timeLimitsOf(base, extension),
    exemptions: [],
  };
  return { policy: { ...policy, exemptions: exemptionsOf(base, policy, extension) }, findings: extension.findings };
}

const provenance = (overlay: ReviewOverlay, given: Partial<Provenance>): Provenance => ({
  basis: given.basis ?? [],
  confidence: given.confidence ?? confidenceOf(given),
  origin: overlay.id,
  ...(given.source !== undefined && { source: given.source }),
});

/** What cites the law was read there; what names a source was read in it; the rest is the overlay's word. */
const confidenceOf = ({ basis = [], source }: Partial<Provenance>): Confidence => {
  if (basis.length > 0) return 'primary';
  return source === undefined ? 'inferred' : 'secondary';
};

function refuse({ findings }: Extension, kind: LooseningKind, element: string, { basis, origin }: Provenance): void {
  const params = { kind, element: quoteValue(element), origin };
  findings.push(createFinding(policyFindings, 'confidentiality/policy-loosened', { params, basis }));
}

const duties = ({ duties: [one, other] }: Pick<Separation, 'duties'>): string => [one, other].sort().join('/');

function refuseRemovals(base: ReviewPolicy, extension: Extension): void {
  const { without = {} } = extension.overlay;
  for (const stage of base.stages)
    if (without.stages?.includes(stage.id)) refuse(extension, 'stage-removed', stage.id, stage);
  for (const pair of base.separation) {
    const isNamed = without.separation?.some((name) => name.split('/').sort().join('/') === duties(pair));
    if (isNamed === true) refuse(extension, 'separation-removed', duties(pair), pair);
  }
  for (const item of base.checklist) {
    if (without.checklist?.includes(item.id)) refuse(extension, 'checklist-item-removed', item.id, item);
  }
  for (const limit of base.timeLimits) {
    if (without.timeLimits?.includes(limit.rule)) refuse(extension, 'time-limit-removed', limit.rule, limit);
  }
}

function stagesOf(base: ReviewPolicy, extension: Extension): readonly ReviewStage[] {
  const { overlay } = extension;
  const stages = base.stages.map((stage) => {
    const change = overlay.stages?.find(({ id }) => id === stage.id);
    return change === undefined ? stage : tightened(stage, change, extension);
  });
  for (const given of overlay.stages ?? []) {
    if (base.stages.some(({ id }) => id === given.id)) continue;
    const at = stages.findIndex(({ id }) => id === given.before);
    stages.splice(at < 0 ? stages.length : at, 0, newStage(given, overlay));
  }
  return stages;
}

const newStage = (given: OverlayStage, overlay: ReviewOverlay): ReviewStage => ({
  id: given.id,
  title: given.title ?? { zh: given.id, en: given.id },
  when: given.when ?? 'always',
  roles: given.roles ?? [],
  signers: Math.max(1, given.signers ?? 1),
  ...provenance(overlay, given),
});

function tightened(stage: ReviewStage, change: OverlayStage, extension: Extension): ReviewStage {
  const { roles = stage.roles, signers = stage.signers, when = stage.when } = change;
  if (signers < stage.signers) refuse(extension, 'fewer-signers', stage.id, stage);
  const others = roles.filter((role) => !stage.roles.includes(role));
  if (others.length > 0) refuse(extension, 'more-roles', stage.id, stage);
  const isNarrower = when !== stage.when && when !== 'always';
  if (isNarrower) refuse(extension, 'fewer-documents', stage.id, stage);
  return {
    ...stage,
    ...(change.title !== undefined && { title: change.title }),
    roles: stage.roles.filter((role) => roles.includes(role)),
    signers: Math.max(signers, stage.signers),
    when: isNarrower ? stage.when : when,
  };
}

const separationsOf = (base: ReviewPolicy, overlay: ReviewOverlay): readonly Separation[] =>
  (overlay.separation ?? [])
    .filter((pair) => !base.separation.some((known) => duties(known) === duties(pair)))
    .map((pair) => ({ duties: pair.duties, ...provenance(overlay, pair) }));

function resolutionOf(base: ReviewPolicy, extension: Extension): ReviewPolicy['resolution'] {
  const { resolutionRoles: roles = base.resolution.roles } = extension.overlay;
  if (roles.some((role) => !base.resolution.roles.includes(role))) {
    refuse(extension, 'more-resolvers', roles.join(', '), base.resolution);
  }
  return { ...base.resolution, roles: base.resolution.roles.filter((role) => roles.includes(role)) };
}

function scanOf(base: ReviewPolicy, extension: Extension): ReviewPolicy['scan'] {
  const { overlay } = extension;
  if (overlay.scanRequired === false && base.scan.required) refuse(extension, 'scan-dropped', 'scan', base.scan);
  const isAdded = overlay.scanRequired === true && !base.scan.required;
  return isAdded ? { required: true, ...provenance(overlay, {}) } : base.scan;
}

function referralOf(base: ReviewPolicy, extension: Extension): ReviewPolicy['referral'] {
  const { referralTo: to = base.referral.to } = extension.overlay;
  if (to.some((body) => !base.referral.to.includes(body)))
    refuse(extension, 'more-referees', to.join(', '), base.referral);
  return { ...base.referral, to: base.referral.to.filter((body) => to.includes(body)) };
}

function timeLimitsOf(base: ReviewPolicy, extension: Extension): ReviewPolicy['timeLimits'] {
  const { overlay } = extension;
  const added = (overlay.timeLimits ?? []).filter((given) => {
    const known = base.timeLimits.find(({ rule }) => rule === given.rule);
    if (known === undefined) return true;
    // A limit of the base cannot be moved; a shorter one is another rule, and stands beside it.
    refuse(extension, 'time-limit-changed', known.rule, known);
    return false;
  });
  return [...base.timeLimits, ...added.map((limit) => ({ ...limit, ...provenance(overlay, limit) }))];
}

/** The fewest signers that a policy takes at a stage for a matter, the exemptions counted. */
const fewest = ({ stages, exemptions }: ReviewPolicy, stage: string, exemption: Pick<Exemption, 'matter'>): number =>
  Math.min(
    stages.find(({ id }) => id === stage)?.signers ?? 0,
    ...exemptions
      .filter((known) => known.stage === stage && known.matter === exemption.matter)
      .map(({ signers }) => signers),
  );

function exemptionsOf(base: ReviewPolicy, extended: ReviewPolicy, extension: Extension): readonly Exemption[] {
  const { overlay } = extension;
  const kept = base.exemptions.filter(({ id }) => overlay.without?.exemptions?.includes(id) !== true);
  const added = (overlay.exemptions ?? []).filter((given) => {
    const stage = extended.stages.find(({ id }) => id === given.stage);
    const isLooser = stage !== undefined && given.signers < Math.max(1, fewest(base, given.stage, given));
    if (isLooser) refuse(extension, 'exemption-added', given.id, stage);
    return stage !== undefined && !isLooser && !base.exemptions.some(({ id }) => id === given.id);
  });
  return [...kept, ...added.map((given) => ({ ...given, ...provenance(overlay, given) }))];
}
