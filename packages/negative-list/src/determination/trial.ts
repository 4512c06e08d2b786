import { addDays, type Citation, type PlainDate } from '@zwgk/core';
import { claimedBars } from '../bars/bars.ts';
import type { Case } from '../conditions/case.ts';
import type { ConditionId } from '../conditions/conditions.ts';
import { type BoundRule, bindRule, decidingConditions, testRule } from '../conditions/rule.ts';
import type { Ground, GroundVersion } from '../grounds/ground.ts';
import { type GroundId, grounds } from '../grounds/grounds.ts';

/** Whether a ground is met (是否成立): 成立, 不成立, 无法判断. */
export type Verdict = 'met' | 'not-met' | 'cannot-tell';

/** How the conditions decided a trial (判断方式). */
export type TrialReason =
  /** Its conditions hold, and nothing lifts it. */
  | 'conditions-met'
  /** A condition does not hold. */
  | 'condition-not-met'
  /** An exception lifts it. */
  | 'exception'
  /** A condition, or an exception, is not known. */
  | 'not-known'
  /** On that day the law did not have it. */
  | 'not-in-force';

/** Which conditions decided a trial (决定性条件), and how. */
export interface Because {
  readonly reason: TrialReason;
  readonly conditions: readonly ConditionId[];
}

/** One ground, tried (理由的判断): whether it is met, which conditions decided, and where it stands. */
export interface Trial {
  readonly id: GroundId;
  readonly verdict: Verdict;
  readonly because: Because;
  /** The law of the day; empty when it had no such ground. */
  readonly basis: readonly Citation[];
}

/** A ground with its text of the day, if there was one. */
export interface GroundOfDay {
  readonly ground: Ground<GroundId>;
  readonly version: GroundVersion | undefined;
  readonly metWhen: BoundRule;
  readonly unless: BoundRule | undefined;
}

interface Period {
  readonly from: PlainDate;
  readonly grounds: readonly GroundOfDay[];
}

let memo: readonly Period[] | undefined;

/** The grounds of every stretch of time in which none of them changed, the latest first. */
const periods = (): readonly Period[] => {
  memo ??= [...new Set(grounds.flatMap(({ versions }) => versions.flatMap(startsOf)))]
    .toSorted()
    .reverse()
    .map((from) => ({ from, grounds: groundsFrom(from) }));
  return memo;
};

const startsOf = ({ from, to }: GroundVersion): readonly PlainDate[] =>
  to === undefined ? [from] : [from, addDays(to, 1)];

const groundsFrom = (day: PlainDate): readonly GroundOfDay[] =>
  grounds.map((ground) => ({
    ground,
    version: ground.versions.find(({ from, to }) => from <= day && (to === undefined || day <= to)),
    metWhen: bindRule(ground.metWhen),
    unless: ground.unless === undefined ? undefined : bindRule(ground.unless),
  }));

/** All grounds, with their text of a day. */
export function groundsOn(day: PlainDate): readonly GroundOfDay[] {
  for (const { from, grounds: ofPeriod } of periods()) if (from <= day) return ofPeriod;
  return groundsFrom(day);
}

/** Tries a ground in a case. */
export function tryGround({ ground: { id }, version, metWhen, unless }: GroundOfDay, matter: Case): Trial {
  if (version === undefined) return { id, verdict: 'not-met', because: notInForce, basis: [] };
  const { basis } = version;
  const isMet = testRule(metWhen, matter);
  if (isMet === 'no') {
    const conditions = decidingConditions(metWhen, isMet, matter);
    return { id, verdict: 'not-met', because: { reason: 'condition-not-met', conditions }, basis };
  }
  const isLifted = unless === undefined ? 'no' : testRule(unless, matter);
  if (unless !== undefined && isLifted === 'yes') {
    const conditions = decidingConditions(unless, isLifted, matter);
    return { id, verdict: 'not-met', because: { reason: 'exception', conditions }, basis };
  }
  // What could lift it does not matter before it is known whether there is anything to lift.
  if (unless === undefined || isMet === 'unknown' || isLifted === 'no') {
    const conditions = decidingConditions(metWhen, isMet, matter);
    return isMet === 'yes'
      ? {
          id,
          verdict: 'met',
          because: { reason: 'conditions-met', conditions },
          basis: withOtherLaw(id, basis, matter),
        }
      : { id, verdict: 'cannot-tell', because: { reason: 'not-known', conditions }, basis };
  }
  const conditions = decidingConditions(unless, isLifted, matter);
  return { id, verdict: 'cannot-tell', because: { reason: 'not-known', conditions }, basis };
}

const notInForce: Because = { reason: 'not-in-force', conditions: [] };

/** A ground that a neighbouring law feeds cites that law too, and so does one that an entry of a list took there. */
function withOtherLaw(
  id: GroundId,
  basis: readonly Citation[],
  { facts: { bars }, on, listed }: Case,
): readonly Citation[] {
  const isFed = id === 'other-law' || id === 'third-party' || id === 'registry-lookup' || id === 'approval-needed';
  const ofList = listed.size === 0 ? undefined : listed.get(id);
  const isClaimed = isFed && bars !== undefined && bars !== 'unknown' && bars.length > 0;
  if (!isClaimed && ofList === undefined) return basis;
  const ofBars = isClaimed ? claimedBars(bars, id, on).inForce.flatMap(({ version }) => version.basis) : [];
  return [...basis, ...ofBars, ...(ofList ?? [])];
}
