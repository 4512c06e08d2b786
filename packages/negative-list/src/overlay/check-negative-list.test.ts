import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import cases from './cases/negative-lists.json' with { type: 'json' };
import { checkNegativeList } from './check-negative-list.ts';
import { overlayFindings } from './findings.ts';

describe('a local negative list', () => {
  test.each(cases)('$title', ({ input, expected }) => {
    expect(checkNegativeList(input).map(({ code, path }) => ({ code, path }))).toEqual(expected);
  });

  test('the cases reach every finding', () => {
    const found = new Set(cases.flatMap(({ expected }) => expected.map(({ code }) => code)));
    expect([...found]).toEqual(expect.arrayContaining(Object.keys(overlayFindings)));
  });

  test('any JSON is a list, or has a finding', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.jsonValue(), fc.record({ id: fc.string(), title: fc.string(), entries: fc.array(fc.jsonValue()) })),
        (list) => {
          expect(Array.isArray(checkNegativeList(list))).toBe(true);
        },
      ),
    );
  });

  test('a long number is not repeated in a finding', () => {
    const entry = { id: '1', title: '某事项', ground: '110101199003070000' };
    const found = JSON.stringify(checkNegativeList({ id: 'city', title: '清单', entries: [entry] }));
    expect(found).not.toContain('110101199003070000');
  });
});
