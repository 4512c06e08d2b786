import { type Citation, createFinding, type FindingOf, type PlainDate } from '@zwgk/core';
import { inForce } from '@zwgk/law';
import { claimedBars } from '../bars/bars.ts';
import { textOf } from '../cited.ts';
import { classificationState } from '../conditions/classification.ts';
import type { Candidate } from '../facts/facts.ts';
import type { Nature } from '../grounds/ground.ts';
import { findGround, type GroundId } from '../grounds/grounds.ts';
import { mustDisclosePlace } from '../must-disclose/must-disclose-place.ts';
import type { Ruling } from './decide.ts';
import { type ConflictFindings, conflictFindings } from './findings.ts';
import type { Trial } from './trial.ts';

/** What a determination leaves to a person (需要人工判断的冲突). */
export type Conflict = FindingOf<ConflictFindings>;

/** What must be public may not be classified (应当公开的不得定密). */
const mayNotBeClassified: readonly Citation[] = [
  textOf('state-secrets-law', '2024')(4, 2),
  textOf('state-secrets-regulation', '2024')(5),
  textOf('classification-rule', '2025')(29),
];

/** A conflict cites the law of its day, and what is not known to have ended. */
const HELD: ReadonlySet<string> = new Set(['in-force', 'unknown']);

const natureOf = (id: GroundId): Nature | undefined => findGround(id)?.nature;

const isMandatory = ({ id }: Trial): boolean => natureOf(id)?.startsWith('mandatory') === true;

/** Where rules, or rules and facts, do not go together. Each is said; none is settled in silence. */
export function conflictsOf(ruling: Ruling, trials: readonly Trial[], facts: Candidate, on: PlainDate): Conflict[] {
  const conflicts: Conflict[] = [];
  const add = <Code extends keyof ConflictFindings>(
    code: Code,
    params: ConflictFindings[Code],
    basis: readonly Citation[] = conflictFindings[code].basis ?? [],
  ): void => {
    const held = basis.filter((citation) => HELD.has(inForce(citation, on).status));
    conflicts.push(createFinding(conflictFindings, code, { params, basis: held }) as Conflict);
  };
  const { met, untold } = ruling;

  const { mustDiscloseItem: item, endangers, bars, kinds } = facts;
  if (item !== undefined && item !== 'unknown' && item !== 'none') {
    const isAgainst = (trial: Trial): boolean =>
      isMandatory(trial) && (trial.verdict === 'met' || isHalfMet(trial, facts, on));
    for (const { id, basis } of [...met, ...untold].filter(isAgainst)) {
      const secrecy = id === 'state-secret' ? mayNotBeClassified : [];
      add('negative-list/must-disclose-conflict', { item, ground: id }, [
        ...mustDisclosePlace(item, on),
        ...basis,
        ...secrecy,
      ]);
    }
  }
  for (const { id, because, basis } of trials) {
    const isOverridden =
      because.reason === 'exception' && because.conditions.includes('withholdingGravelyHarmsPublicInterest');
    if (isOverridden && on >= '2019-05-15') add('negative-list/override-strength', {});
    const isExcepted = because.reason === 'exception' && because.conditions.includes('mustBeDisclosed');
    if (id === 'internal-affairs' && isExcepted) add('negative-list/internal-affairs-exception', {});
    if (basis[0]?.instrument === 'requests-opinion' && because.reason === 'conditions-met') {
      add('negative-list/practice-without-article', { ground: id }, basis);
    }
  }
  for (const { id, basis } of met) {
    if (id === 'security-and-stability' && endangers !== 'unknown' && endangers?.join() === 'economic-security') {
      add('negative-list/economic-security-proof', {});
    }
    if (id === 'process-information' && facts.decisionMade === 'yes') add('negative-list/process-after-decision', {});
    if (id === 'work-secret') add('negative-list/work-secret-without-basis', {});
    if (facts.alreadyPublic === 'yes' && (natureOf(id)?.startsWith('mandatory') === true || id === 'work-secret')) {
      add('negative-list/published-though-barred', { ground: id }, basis);
    }
    if (natureOf(id) === 'discretionary' && kinds !== 'unknown' && kinds?.includes('government-data') === true) {
      add('negative-list/open-data-duty', { ground: id });
    }
  }
  if (classificationState(facts, on) === 'expired') add('negative-list/classification-expired', {});
  if (bars !== undefined && bars !== 'unknown' && bars.length > 0) {
    if (bars.includes('unlisted')) add('negative-list/bar-not-cited', {});
    for (const target of ['other-law', 'third-party', 'registry-lookup', 'approval-needed'] as const) {
      for (const { id } of claimedBars(bars, target, on).textUnknown)
        add('negative-list/bar-text-unknown', { bar: id });
    }
  }
  return conflicts;
}

/** A ground that cannot be told counts as a conflict only where something speaks for it. */
const isHalfMet = ({ id }: Trial, facts: Candidate, on: PlainDate): boolean => {
  if (id === 'third-party') return facts.touchesThirdParty === 'yes';
  return id === 'state-secret' && !['none', 'unknown'].includes(classificationState(facts, on));
};
