import { addDays, type Citation, type PlainDate } from '@zwgk/core';
import { claimedBars } from '../bars/bars.ts';
import type { ConditionId } from '../conditions/conditions.ts';
import { testRule } from '../conditions/rule.ts';
import type { Candidate } from '../facts/facts.ts';
import type { Ground, GroundVersion } from '../grounds/ground.ts';
import { type GroundId, grounds } from '../grounds/grounds.ts';

/** Whether a ground is met (是否成立): 成立, 不成立, 无法判断. */
export type Verdict = 'met' | 'not-met' | 'cannot-tell';

/** Which conditions decided a trial (决定性条件), and how. */
export interface Because {
  readonly reason:
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
  }));

/** All grounds, with their text of a day. */
export function groundsOn(day: PlainDate): readonly GroundOfDay[] {
  for (const { from, grounds: ofPeriod } of periods()) if (from <= day) return ofPeriod;
  return groundsFrom(day);
}

/** Tries a ground on a candidate. */
export function tryGround({ ground, version }: GroundOfDay, facts: Candidate, on: PlainDate): Trial {
  const { id, metWhen, unless } = ground;
  if (version === undefined) {
    return { id, verdict: 'not-met', because: { reason: 'not-in-force', conditions: [] }, basis: [] };
  }
  const { basis } = version;
  const deciding: ConditionId[] = [];
  const isMet = testRule(metWhen, facts, on, deciding);
  if (isMet === 'no') {
    return { id, verdict: 'not-met', because: { reason: 'condition-not-met', conditions: deciding }, basis };
  }
  const lifting: ConditionId[] = [];
  const isLifted = unless === undefined ? 'no' : testRule(unless, facts, on, lifting);
  if (isLifted === 'yes') {
    return { id, verdict: 'not-met', because: { reason: 'exception', conditions: lifting }, basis };
  }
  if (isMet === 'yes' && isLifted === 'no') {
    const because = { reason: 'conditions-met', conditions: deciding } as const;
    return { id, verdict: 'met', because, basis: withBars(id, basis, facts, on) };
  }
  const unknown = [...(isMet === 'unknown' ? deciding : []), ...(isLifted === 'unknown' ? lifting : [])];
  return { id, verdict: 'cannot-tell', because: { reason: 'not-known', conditions: unknown }, basis };
}

/** A ground that a neighbouring law feeds cites that law too. */
function withBars(
  id: GroundId,
  basis: readonly Citation[],
  { bars }: Candidate,
  on: PlainDate,
): readonly Citation[] {
  const isFed = id === 'other-law' || id === 'third-party' || id === 'registry-lookup' || id === 'approval-needed';
  if (!isFed || bars === undefined || bars === 'unknown' || bars.length === 0) return basis;
  return [...basis, ...claimedBars(bars, id, on).inForce.flatMap(({ version }) => version.basis)];
}
