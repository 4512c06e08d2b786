import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import cases from './cases/headers.json' with { type: 'json' };
import { headers, resolveHeader } from './headers.ts';

describe('column headers', () => {
  test.each(cases)('$title: $input', ({ input, expected }) => {
    const { field, uncertain } = resolveHeader(input) ?? {};
    expect({ field, uncertain }).toEqual({ field: expected.field, uncertain: expected.uncertain });
  });

  const vocabulary = Object.values(headers).flat();

  test('no header stands for two fields', () => {
    expect(new Set(vocabulary).size).toBe(vocabulary.length);
  });

  test('spaces, colons and asterisks never change what a header stands for', () => {
    const space = fc.constantFrom('', ' ', '\u3000', '\u00a0', '\u2002', '\u200b', '&nbsp;');
    const decorated = fc.tuple(fc.constantFrom(...vocabulary), space, fc.constantFrom('', ':', '：', '*'));
    fc.assert(
      fc.property(decorated, ([header, gap, end]) => {
        expect(resolveHeader(gap + Array.from(header).join(gap) + end)).toEqual(resolveHeader(header));
      }),
    );
  });

  test('a key of any length is looked up at once', () => {
    expect(resolveHeader('('.repeat(1_000_000))).toBeUndefined();
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (key) => void resolveHeader(key)));
  });
});
