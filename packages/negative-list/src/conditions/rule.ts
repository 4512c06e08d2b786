import type { PlainDate } from '@zwgk/core';
import type { Candidate } from '../facts/facts.ts';
import type { Truth } from './condition.ts';
import { type ConditionId, conditions } from './conditions.ts';

/** Conditions joined by “and” and “or” (条件组合), to any depth. */
export type Rule = ConditionId | { readonly all: readonly Rule[] } | { readonly any: readonly Rule[] };

export const all = (...rules: readonly Rule[]): Rule => ({ all: rules });

export const any = (...rules: readonly Rule[]): Rule => ({ any: rules });

/**
 * Whether a rule holds. The conditions that decided it are put into `deciding`: those that hold when it holds, those
 * that fail when it fails, and those that are not known when it cannot be told.
 */
export function testRule(rule: Rule, facts: Candidate, on: PlainDate, deciding: ConditionId[]): Truth {
  if (typeof rule === 'string') {
    deciding.push(rule);
    return conditions[rule].test(facts, on);
  }
  return 'all' in rule ? testAll(rule.all, 'no', facts, on, deciding) : testAll(rule.any, 'yes', facts, on, deciding);
}

/** “And” and “or” are one rule seen from two sides: a single `decisive` answer settles it. */
function testAll(
  rules: readonly Rule[],
  decisive: 'yes' | 'no',
  facts: Candidate,
  on: PlainDate,
  deciding: ConditionId[],
): Truth {
  const start = deciding.length;
  let unknown: ConditionId[] | undefined;
  for (const rule of rules) {
    const before = deciding.length;
    const truth = testRule(rule, facts, on, deciding);
    if (truth === decisive) {
      // This one settles it; what stood before it does not matter.
      deciding.splice(start, before - start);
      return decisive;
    }
    if (truth === 'unknown') {
      unknown ??= [];
      for (let index = before; index < deciding.length; index++) unknown.push(deciding[index] as ConditionId);
    }
  }
  if (unknown === undefined) return decisive === 'yes' ? 'no' : 'yes';
  deciding.splice(start, deciding.length - start, ...unknown);
  return 'unknown';
}

/** Every condition that a rule names. */
export function conditionsOf(rule: Rule): readonly ConditionId[] {
  if (typeof rule === 'string') return [rule];
  return ('all' in rule ? rule.all : rule.any).flatMap(conditionsOf);
}
