import { expect, test } from 'vitest';
import { powerListSchema } from '../schema.ts';
import cases from './cases/power-lists.json' with { type: 'json' };
import { checkPowerList } from './check-power-list.ts';
import { powerListFindings } from './findings.ts';

test.each(cases)('$title', ({ list, counts, findings }) => {
  const check = checkPowerList(powerListSchema.parse(list));
  expect(check.findings.map(({ code, path }) => [code, path])).toEqual(findings);
  expect(check.counts).toMatchObject(counts);
});

test('the cases reach every finding', () => {
  const found = new Set(cases.flatMap(({ findings }) => findings.map(([code]) => code)));
  expect([...found].toSorted()).toEqual(Object.keys(powerListFindings).toSorted());
});

test('a list without numbers of its own is counted all the same', () => {
  expect(checkPowerList({ body: '某局', powers: [{ id: '1', title: '甲', kind: 'levy' }] })).toMatchObject({
    counts: { levy: 1, licensing: 0 },
    findings: [],
  });
});
