import { type Citation, createFinding, maskLongNumbers, type PlainDate } from '@zwgk/core';
import type { Presumptions } from '../conditions/case.ts';
import { type ConditionId, conditions } from '../conditions/conditions.ts';
import type { Conflict } from '../determination/conflicts.ts';
import { conflictFindings } from '../determination/findings.ts';
import type { Candidate } from '../facts/facts.ts';
import { findGround } from '../grounds/grounds.ts';
import { checkEntryOfList } from './check-negative-list.ts';
import type { NegativeList, NegativeListEntry } from './negative-list.ts';
import { presumedBy } from './presumption.ts';

/** What local lists add to a case. */
export interface AppliedLists extends Presumptions {
  readonly conflicts: readonly Conflict[];
}

const nothing: AppliedLists = { presumed: new Map(), listed: new Map(), conflicts: [] };

/**
 * Puts local lists on a case (适用地方清单). A matter that the candidate is said to be makes its condition given; while it
 * is not known which matters it is, the conditions of all of them are in doubt. An entry that is not sound adds nothing.
 */
export function applyLists(facts: Candidate, lists: readonly NegativeList[], day: PlainDate): AppliedLists {
  const { listedMatters = 'unknown' } = facts;
  if (lists.length === 0 && (listedMatters === 'unknown' || listedMatters.length === 0)) return nothing;
  const known = new Map<string, { readonly condition: ConditionId; readonly entry: NegativeListEntry }>();
  for (const { id: list, from = day, to = day, entries } of lists) {
    if (day < from || to < day) continue;
    for (const entry of entries) {
      const condition = conditionOf(entry);
      if (condition !== undefined) known.set(`${list}/${entry.id}`, { condition, entry });
    }
  }
  if (listedMatters === 'unknown') {
    return {
      presumed: new Map([...known.values()].map(({ condition }) => [condition, 'unknown'])),
      listed: new Map(),
      conflicts: [],
    };
  }
  const presumed = new Map<ConditionId, 'yes'>();
  const listed = new Map<string, readonly Citation[]>();
  const conflicts: Conflict[] = [];
  for (const name of listedMatters) {
    const found = known.get(name);
    const matter = maskLongNumbers(name);
    if (found === undefined) {
      conflicts.push(createFinding(conflictFindings, 'negative-list/listed-matter-unknown', { params: { matter } }));
      continue;
    }
    const { condition, entry } = found;
    presumed.set(condition, 'yes');
    listed.set(entry.ground, [...(listed.get(entry.ground) ?? []), ...(entry.basis ?? [])]);
    if (conditions[condition].test(facts, day) === 'no') {
      const fact = conditions[condition].asks[0] ?? condition;
      const params = { matter, fact };
      conflicts.push(createFinding(conflictFindings, 'negative-list/listed-matter-contradicted', { params }));
    }
  }
  return { presumed, listed, conflicts };
}

/** The condition that a sound entry takes as given. */
function conditionOf(entry: NegativeListEntry): ConditionId | undefined {
  const ground = findGround(entry.ground);
  const isSound = checkEntryOfList(entry, []).every(({ severity }) => severity !== 'error');
  return ground === undefined || !isSound ? undefined : presumedBy(ground.id);
}
