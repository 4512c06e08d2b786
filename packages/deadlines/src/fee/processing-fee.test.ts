import { resultOf } from '@zwgk/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import cases from './cases/processing-fee.json' with { type: 'json' };
import { processingFee } from './processing-fee.ts';

test.each(cases)('$title', ({ input, expected }) => {
  const result = resultOf(() => processingFee(input));
  if ('error' in expected) expect(result).toMatchObject({ ok: false, error: { code: expected.error } });
  else expect(result).toMatchObject({ ok: true, value: expected });
});

const scales = fc.constantFrom('pieces', 'pages');
const amounts = fc.integer({ min: 0, max: 3000 });
const feeOf = (scale: string, amount: number) => processingFee({ [scale]: amount });

describe('the fee', () => {
  test('is whole fen, and the sum of its bands, which follow one another and hold every piece once', () => {
    fc.assert(
      fc.property(scales, amounts, (scale, amount) => {
        const { fen, bands } = feeOf(scale, amount);
        expect(Number.isSafeInteger(fen)).toBe(true);
        expect(bands.reduce((sum, band) => sum + band.fen, 0)).toBe(fen);
        expect(
          bands
            .flatMap(({ from, to }) => [from, to + 1])
            .filter((each, index, all) => each !== all[index - 1] || index === 0),
        ).toEqual(amount === 0 ? [] : [1, ...bands.map(({ to }) => to + 1)]);
        expect(bands.reduce((sum, { count }) => sum + count, 0)).toBe(amount);
      }),
    );
  });

  test('never falls with one more, and the next one never costs less than the one before', () => {
    fc.assert(
      fc.property(scales, amounts, (scale, amount) => {
        const [one, two, three] = [0, 1, 2].map((more) => feeOf(scale, amount + more).fen) as [number, number, number];
        expect(two - one).toBeGreaterThanOrEqual(0);
        expect(three - two).toBeGreaterThanOrEqual(two - one);
      }),
    );
  });
});
