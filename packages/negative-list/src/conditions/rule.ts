import { type Case, indexOfCondition } from './case.ts';
import type { Truth } from './condition.ts';
import type { ConditionId } from './conditions.ts';

/** Conditions joined by “and” and “or” (条件组合), to any depth. */
export type Rule = ConditionId | { readonly all: readonly Rule[] } | { readonly any: readonly Rule[] };

export const all = (...rules: readonly Rule[]): Rule => ({ all: rules });

export const any = (...rules: readonly Rule[]): Rule => ({ any: rules });

/** A rule made ready for trying it many times. “And” and “or” are one rule seen from two sides. */
export interface BoundRule {
  /** Where the condition stands among all; -1 when several are joined. */
  readonly index: number;
  /** The condition, alone; empty when several are joined. */
  readonly alone: readonly ConditionId[];
  /** The answer that settles it by itself: `no` an “and”, `yes` an “or”. */
  readonly decisive: 'yes' | 'no';
  readonly rules: readonly BoundRule[];
}

/** Makes a rule ready for trying it. */
export function bindRule(rule: Rule): BoundRule {
  if (typeof rule === 'string') return { index: indexOfCondition(rule), alone: [rule], decisive: 'yes', rules: [] };
  const decisive = 'all' in rule ? 'no' : 'yes';
  return { index: -1, alone: [], decisive, rules: ('all' in rule ? rule.all : rule.any).map(bindRule) };
}

/** Whether a rule holds. */
export function testRule({ index, decisive, rules }: BoundRule, matter: Case): Truth {
  if (index >= 0) return matter.truthAt(index);
  let isUnknown = false;
  for (const rule of rules) {
    const truth = testRule(rule, matter);
    if (truth === decisive) return decisive;
    if (truth === 'unknown') isUnknown = true;
  }
  return isUnknown ? 'unknown' : decisive === 'yes' ? 'no' : 'yes';
}

/**
 * The conditions that decided a rule: those that hold when it holds, those that fail when it fails; of several that would
 * settle it alone, the first. When it cannot be told, they are what has to be found out next: of an “and” the first that
 * is not known, since the others may turn out not to matter; of an “or” all of them.
 */
export function decidingConditions(rule: BoundRule, truth: Truth, matter: Case): readonly ConditionId[] {
  const { index, alone, decisive, rules } = rule;
  if (index >= 0) return alone;
  const oneIsEnough = truth === decisive || (truth === 'unknown' && decisive === 'no');
  const deciding: ConditionId[] = [];
  for (const each of rules) {
    if (testRule(each, matter) !== truth) continue;
    if (oneIsEnough) return decidingConditions(each, truth, matter);
    deciding.push(...decidingConditions(each, truth, matter));
  }
  return deciding;
}
