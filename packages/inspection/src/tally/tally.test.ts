import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createTallyCounter, emptyTally, mergeTallies, type TallyItem } from './tally.ts';

const item: fc.Arbitrary<TallyItem> = fc.record({
  entry: fc.record({ title: fc.constant('通知'), summary: fc.constant('…') }, { requiredKeys: [] }),
  findings: fc.array(
    fc.record({
      code: fc.constantFrom('a/one', 'a/two'),
      severity: fc.constantFrom('error' as const, 'warning' as const, 'notice' as const),
      path: fc.constant([]),
      params: fc.constant({}),
      basis: fc.constant([]),
    }),
    { maxLength: 3 },
  ),
  notAssessed: fc.array(
    fc.record({
      rule: fc.constantFrom('a/one', 'a/three'),
      missing: fc.subarray(['createdOn', 'publishedOn'], { minLength: 1 }),
      path: fc.constant([]),
    }),
    { maxLength: 2 },
  ),
});
const items = fc.array(item, { maxLength: 8 });

const tallyOf = (entries: readonly TallyItem[]) => {
  const counter = createTallyCounter();
  for (const entry of entries) counter.add(entry);
  return counter.tally();
};

test('however the work is split, the merged tally is that of the whole', () => {
  fc.assert(
    fc.property(items, items, items, (a, b, c) => {
      const whole = tallyOf([...a, ...b, ...c]);
      expect(mergeTallies(mergeTallies(tallyOf(a), tallyOf(b)), tallyOf(c))).toEqual(whole);
      expect(mergeTallies(tallyOf(a), mergeTallies(tallyOf(b), tallyOf(c)))).toEqual(whole);
      expect(mergeTallies(tallyOf(b), tallyOf(a))).toEqual(mergeTallies(tallyOf(a), tallyOf(b)));
      expect(mergeTallies(emptyTally, whole)).toEqual(whole);
    }),
  );
});

test('a tally given out does not change when the counting goes on', () => {
  const counter = createTallyCounter();
  const before = counter.tally();
  counter.add({ entry: { title: '通知' }, findings: [], notAssessed: [{ rule: 'a/one', missing: ['x'], path: [] }] });
  expect(before).toEqual(emptyTally);
  expect(counter.tally()).toEqual({
    entries: 1,
    fields: { title: 1 },
    findings: {},
    notAssessed: { 'a/one': { x: 1 } },
  });
});
