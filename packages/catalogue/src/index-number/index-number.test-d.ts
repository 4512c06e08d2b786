import type { Finding, Result } from '@zwgk/core';
import { describe, expectTypeOf, test } from 'vitest';
import { formatIndexNumber, type IndexNumber, readIndexNumber, safeParseIndexNumber } from './index-number.ts';
import type { IndexNumberSchemeId } from './schemes.ts';

describe('index numbers', () => {
  test('the scheme tells whether there are parts', () => {
    const reading = readIndexNumber('000014349/2018-00222');
    expectTypeOf(reading.findings).toEqualTypeOf<readonly Finding[]>();
    expectTypeOf(reading.scheme).toEqualTypeOf<IndexNumberSchemeId | 'unknown'>();
    // @ts-expect-error an unknown number has no issuer
    expectTypeOf(reading.issuer).toEqualTypeOf<string | undefined>();
    if (reading.scheme !== 'unknown') {
      expectTypeOf(reading.issuer).toEqualTypeOf<string | undefined>();
      expectTypeOf(reading.year).toEqualTypeOf<number | undefined>();
      expectTypeOf(reading.serial).toEqualTypeOf<string | undefined>();
    }
    expectTypeOf(safeParseIndexNumber('')).toEqualTypeOf<Result<IndexNumber>>();
  });

  test('the ids of the schemes are a closed list', () => {
    expectTypeOf<'csrc'>().toExtend<IndexNumberSchemeId>();
    // @ts-expect-error no such scheme
    formatIndexNumber({ scheme: 'atlantis', issuer: '1', year: 2024, serial: '00001' });
    // @ts-expect-error a serial keeps its leading zeros: it is a text
    formatIndexNumber({ scheme: 'csrc', issuer: 'bm56000001', year: 2024, serial: 14574 });
  });
});
