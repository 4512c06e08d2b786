import { type CatalogueItem, isKnown, profiles } from '@zwgk/catalogue';
import { deadlineRule, deadlineRules } from '@zwgk/deadlines';
import { describe, expect, test } from 'vitest';

/**
 * The catalogue names time limits by id and repeats their numbers, since it does not see the rules; here, where both can be
 * seen, the ids have to be real and the numbers those of the law of the item's days.
 */
const named = profiles.flatMap(({ bodyKind, items }) =>
  items.flatMap((item) => rulesOf(item).map((limit) => ({ bodyKind, item, ...limit }))),
);

function rulesOf({ timeLimit }: CatalogueItem) {
  return isKnown(timeLimit) ? timeLimit.filter((limit) => limit.kind === 'rule') : [];
}

describe('every time limit that a profile names', () => {
  test('is a rule', () => {
    const known = new Set<string>(deadlineRules.map(({ id }) => id));
    for (const { rule } of named) expect(known).toContain(rule);
    expect(named.length).toBeGreaterThan(100);
  });

  test('has the number of that rule, on the first and on the last day of the item', () => {
    for (const { bodyKind, item, rule, term } of named) {
      for (const on of [item.from, item.to].filter((day) => day !== undefined)) {
        const national = deadlineRule(rule, { on }).term;
        const stated = national.unit === 'none-stated' ? undefined : national;
        expect(term, `${bodyKind} ${item.id} ${on}`).toEqual(stated);
      }
    }
  });
});
