import type { Citation, PlainDate } from '@zwgk/core';
import type { Candidate } from '../facts/facts.ts';
import type { Condition, Truth } from './condition.ts';
import { type ConditionId, conditions } from './conditions.ts';

/** What local lists add to the facts (地方清单的推定). */
export interface Presumptions {
  /**
   * Conditions that an entry of a list takes as given (`yes`), or may take as given, as long as it is not known whether
   * the matter is such an entry (`unknown`).
   */
  readonly presumed: ReadonlyMap<ConditionId, 'yes' | 'unknown'>;
  /** What the entries that apply cite themselves, by ground. */
  readonly listed: ReadonlyMap<string, readonly Citation[]>;
}

/** What is assessed (待判定的情形): the facts, the day whose law applies, and what local lists add. */
export interface Case extends Presumptions {
  readonly facts: Candidate;
  readonly on: PlainDate;
  /** Whether a condition holds. Several grounds ask the same: it is worked out once. */
  readonly truthOf: (id: ConditionId) => Truth;
  /** The same, by the place of the condition among all. */
  readonly truthAt: (index: number) => Truth;
}

const ids = /* @__PURE__ */ Object.keys(conditions) as readonly ConditionId[];
const tests: readonly Condition['test'][] = /* @__PURE__ */ ids.map((id) => conditions[id].test);
const places: ReadonlyMap<ConditionId, number> = /* @__PURE__ */ new Map(ids.map((id, index) => [id, index]));

/** The place of a condition among all. */
export const indexOfCondition = (id: ConditionId): number => places.get(id) ?? -1;

/** A case in which every condition is worked out when it is first asked for. */
export function caseOf(facts: Candidate, on: PlainDate, { presumed, listed }: Presumptions): Case {
  const known = new Array<Truth | undefined>(tests.length);
  const truthAt = (index: number): Truth => {
    const truth = known[index];
    if (truth !== undefined) return truth;
    const ofFacts = tests[index]?.(facts, on) ?? 'unknown';
    const found = presumed.size === 0 ? ofFacts : withPresumption(ofFacts, presumed.get(ids[index] as ConditionId));
    known[index] = found;
    return found;
  };
  return { facts, on, presumed, listed, truthAt, truthOf: (id) => truthAt(indexOfCondition(id)) };
}

/** A list can only add to what the facts say. */
const withPresumption = (truth: Truth, presumption: 'yes' | 'unknown' | undefined): Truth =>
  truth === 'yes' || presumption === undefined ? truth : presumption;
