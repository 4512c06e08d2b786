import { records } from '@zwgk/fixtures';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createInspection } from './inspection.ts';
import { mergeTallies } from './tally/tally.ts';

const inputs = records.map(({ id, raw, body }) => ({
  place: id,
  raw,
  ...(body !== undefined && { defaults: { publisher: body } }),
}));

const tallyOf = (part: typeof inputs) => {
  const inspection = createInspection();
  for (const record of part) inspection.inspect(record);
  return inspection.tally();
};

describe('an inspection of real records', () => {
  test('finds what a person finds in them', () => {
    const inspection = createInspection();
    const found = new Map(inputs.map((record) => [record.place, inspection.inspect(record)]));
    const codesOf = (id: string) => found.get(id)?.findings.map(({ code }) => code);
    // A row of headers pasted in among the records.
    expect(codesOf('r04228')).toEqual(['catalogue/header-row']);
    // A department's own notice of 6 January 2023, published on 1 March.
    expect(found.get('r02366')?.findings).toContainEqual(
      expect.objectContaining({
        code: 'inspection/published-late',
        params: expect.objectContaining({ due: '2023-02-08', workingDaysLate: 15, maker: 'publisher' }),
      }),
    );
    // A ministry's notice in the policy library of the State Council: the library did not make it.
    expect(found.get('r02061')?.notAssessed).toContainEqual({
      rule: 'inspection/published-late',
      missing: ['own-document'],
      path: [],
    });
  });

  test('one index number on two decisions is found', () => {
    const [first, second] = inputs.filter(({ raw }) => raw['索引号'] === 'bm56000001/2024-00000145');
    const inspection = createInspection();
    if (first === undefined || second === undefined) return expect.fail('the two records are gone');
    inspection.inspect(first);
    expect(inspection.inspect(second).findings.map(({ code }) => code)).toContain('inspection/index-number-shared');
  });

  test('split at any place, the parts merge into the tally of the whole, but for duplicates across the cut', () => {
    const withoutDuplicates = ({ findings, ...rest }: ReturnType<typeof tallyOf>) => ({
      ...rest,
      findings: Object.fromEntries(
        Object.entries(findings).filter(([code]) => !/entry-repeated|index-number-shared/.test(code)),
      ),
    });
    const part = inputs.slice(0, 60);
    const whole = tallyOf(part);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: part.length }), (cut) => {
        const merged = mergeTallies(tallyOf(part.slice(0, cut)), tallyOf(part.slice(cut)));
        expect(withoutDuplicates(merged)).toEqual(withoutDuplicates(whole));
      }),
      { numRuns: 20 },
    );
  });

  test('any JSON may come in as a record', () => {
    const inspection = createInspection();
    fc.assert(
      fc.property(fc.jsonValue(), (raw) => {
        const { findings } = inspection.inspect({ place: 'x', raw });
        expect(Array.isArray(findings)).toBe(true);
      }),
    );
  });
});
