import type { Case } from '../conditions/case.ts';
import { classificationState } from '../conditions/classification.ts';
import { conditions } from '../conditions/conditions.ts';
import type { Candidate, FactName } from '../facts/facts.ts';
import { type GroundId, grounds } from '../grounds/grounds.ts';
import { type Decision, decisionWhenMet, decisionWhenUntold } from './decision.ts';
import { rankOf } from './precedence.ts';
import type { Trial } from './trial.ts';

/** A decision, and the grounds that it rests on. */
export interface Ruling {
  readonly decision: Decision;
  /** The ground that gives the answer its name; absent when nothing stands against disclosure. */
  readonly deciding?: Trial;
  /** Grounds that are met and stand against disclosure, the deciding one first. */
  readonly met: readonly Trial[];
  /** Grounds of which it cannot be told. */
  readonly untold: readonly Trial[];
}

/** What each ground comes to when it is met, worked out once. */
let memo: ReadonlyMap<GroundId, Decision> | undefined;

export const decisionOf = (id: GroundId): Decision => {
  memo ??= new Map(grounds.map((known) => [known.id, decisionWhenMet(known.id)]));
  return memo.get(id) ?? decisionWhenMet(id);
};

const first = (trials: readonly Trial[]): Trial | undefined => {
  let best: Trial | undefined;
  for (const trial of trials) if (best === undefined || rankOf(trial.id) < rankOf(best.id)) best = trial;
  return best;
};

/**
 * Whether a ground stands against a part only, so that the rest can be given (区分处理): the reasons to withhold, and what
 * would have to be made. An expired classification waits for its review, and holds back its own part as well.
 */
const isSeverable = ({ id }: Trial): boolean => decisionOf(id) === 'withhold' || id === 'needs-creation';

const awaitsReview = ({ id }: Trial, { facts, on }: Case): boolean =>
  id === 'state-secret' && classificationState(facts, on) === 'expired';

/** Decides on the trials of all grounds, in whatever order they come (作出处理决定). */
export function decide(trials: readonly Trial[], matter: Case): Ruling {
  const met: Trial[] = [];
  const untold: Trial[] = [];
  for (const trial of trials) {
    if (trial.verdict === 'met' && trial.id !== 'already-public') met.push(trial);
    else if (trial.verdict === 'cannot-tell' && trial.id !== 'already-public') untold.push(trial);
  }
  met.sort((one, other) => rankOf(one.id) - rankOf(other.id));
  const separable = matter.facts.separable === 'yes';
  const whole = separable ? met.filter((trial) => !isSeverable(trial)) : met;
  const blocking = first(whole);
  if (blocking !== undefined) return { decision: decisionOf(blocking.id), deciding: blocking, met, untold };
  const open = separable ? untold.filter((trial) => !awaitsReview(trial, matter)) : untold;
  if (open.length > 0) return { ...pending(open, matter), met, untold };
  const severed = met[0] ?? untold[0];
  if (severed !== undefined) return { decision: 'disclose-in-part', deciding: severed, met, untold };
  return { decision: 'disclose', met, untold };
}

/** The first ground for which there is more to do than to find out goes before those that only lack facts. */
function pending(untold: readonly Trial[], matter: Case): Pick<Ruling, 'decision' | 'deciding'> {
  let best: { decision: Decision; deciding: Trial } | undefined;
  for (const deciding of untold) {
    const decision = decisionWhenUntold(deciding.id, matter);
    if (decision === 'establish-facts') continue;
    if (best === undefined || rankOf(deciding.id) < rankOf(best.deciding.id)) best = { decision, deciding };
  }
  return best ?? { decision: 'establish-facts' };
}

const isUnknown = (facts: Candidate, name: FactName): boolean => {
  const value = facts[name];
  return value === undefined || value === 'unknown';
};

/**
 * The facts that could still change the answer (尚需查明的事实): of the grounds that cannot be told, and go before the one
 * that decides; and whether the rest can be separated. A fact whose answer is only for the time being is among them.
 */
export function neededFacts(
  { decision, deciding, met, untold }: Ruling,
  { facts, presumed }: Case,
): readonly FactName[] {
  if (decision === 'disclose') return [];
  const needed = new Set<FactName>();
  const isSettled = deciding !== undefined && deciding.verdict === 'met' && decision !== 'disclose-in-part';
  for (const { id, because } of untold) {
    if (isSettled && rankOf(id) > rankOf(deciding.id)) continue;
    for (const name of because.conditions) {
      const asks: readonly FactName[] = conditions[name].asks;
      const unknown = asks.filter((fact) => isUnknown(facts, fact));
      const isInDoubt = presumed.get(name) === 'unknown';
      // A fact that is known is asked for again when its answer is only for the time being.
      for (const fact of unknown.length > 0 || isInDoubt ? unknown : asks) needed.add(fact);
      if (isInDoubt) needed.add('listedMatters');
    }
  }
  if (met.some(isSeverable) && isUnknown(facts, 'separable') && deciding !== undefined && isSeverable(deciding)) {
    needed.add('separable');
  }
  return [...needed];
}
