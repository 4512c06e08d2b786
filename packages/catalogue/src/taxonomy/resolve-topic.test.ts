import { records } from '@zwgk/fixtures';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normaliseRecord } from '../record/normalise-record.ts';
import cases from './cases/resolutions.json' with { type: 'json' };
import { conceptSchemes, findScheme, resolveTopic } from './concept-schemes.ts';

const found = (scheme: string, label: string): string => {
  const resolution = resolveTopic(scheme, label);
  if ('concept' in resolution) return resolution.concept.id;
  return 'ambiguous' in resolution ? `ambiguous ${resolution.ambiguous.length}` : 'unknown';
};

test.each(cases)('$title', ({ input: [scheme = '', label = ''], expected }) => {
  expect(found(scheme, label)).toBe(expected);
});

test('a scheme that there is not is an error that names those that there are', () => {
  expect(() => resolveTopic('no-such-scheme', '公路')).toThrow(
    expect.objectContaining({
      code: 'catalogue/unknown-scheme',
      params: { value: '"no-such-scheme"', known: conceptSchemes.map(({ id }) => id) },
    }),
  );
});

test('any text is resolved, ambiguous or unknown, whatever its width', () => {
  const names = conceptSchemes.flatMap(({ concepts }) => concepts.map(({ label }) => label.zh));
  const labels = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom(...names));
  fc.assert(
    fc.property(fc.constantFrom(...conceptSchemes), labels, (scheme, label) => {
      expect(scheme.resolve(label.normalize('NFKC'))).toEqual(scheme.resolve(label));
      expect(scheme.resolve(`　${label}\u200b`)).toEqual(scheme.resolve(label));
    }),
  );
});

describe('the labels of real records', () => {
  const entries = records.map(({ raw }) => normaliseRecord(raw).entry);
  /** How many labels of a field resolve to a concept, and which do not, with how often each stands in the records. */
  const tally = (scheme: string, field: 'topic' | 'genre') => {
    const labels = entries.map((entry) => entry[field]).filter((label) => label !== undefined);
    const counts = { resolved: 0, ambiguous: new Map<string, number>(), unknown: new Map<string, number>() };
    for (const label of labels) {
      const resolution = resolveTopic(scheme, label);
      if ('concept' in resolution) counts.resolved += 1;
      else {
        const reported = 'ambiguous' in resolution ? counts.ambiguous : counts.unknown;
        reported.set(label, (reported.get(label) ?? 0) + 1);
      }
    }
    const { resolved, ambiguous, unknown } = counts;
    return { resolved, ambiguous: Object.fromEntries(ambiguous), unknown: Object.fromEntries(unknown) };
  };

  test('topics are of the 22 themes, but for the words of a regulator and of two municipalities', () => {
    expect(tally('topics', 'topic')).toEqual({
      resolved: 83,
      ambiguous: { 其他: 25 },
      unknown: { 行政监管措施: 107, 行政处罚决定: 1, 行政规范性文件: 1, 其他公文: 1, 地方金融发展: 1 },
    });
  });

  test('genres are of the older list', () => {
    expect(tally('genres', 'genre')).toEqual({ resolved: 3, ambiguous: {}, unknown: {} });
  });

  test('modes and validities that entries hold are concepts', () => {
    for (const { mode, validity } of entries) {
      if (mode !== undefined) expect(findScheme('disclosure-modes')?.get(mode)).toBeDefined();
      if (validity !== undefined) expect(findScheme('validity-states')?.get(validity)).toBeDefined();
    }
  });
});
