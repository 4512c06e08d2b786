import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatChineseNumeral, readChineseNumeral } from './chinese-numeral.ts';

describe('Chinese numerals', () => {
  test('are read back, 1 to 9999', () => {
    for (let value = 1; value <= 9999; value += 1) {
      expect(readChineseNumeral(formatChineseNumeral(value) ?? '')).toBe(value);
    }
  });

  test.each([
    [1, '一'],
    [10, '十'],
    [15, '十五'],
    [20, '二十'],
    [101, '一百零一'],
    [110, '一百一十'],
    [1015, '一千零一十五'],
    [1260, '一千二百六十'],
    [2002, '二千零二'],
    [9999, '九千九百九十九'],
  ])('%i is written %s', (value, text) => expect(formatChineseNumeral(value)).toBe(text));

  test.each([
    ['一十五', 15],
    ['一百〇五', 105],
    ['一百○五', 105],
    ['一百十五', 115],
    ['两百', 200],
    ['两千零二', 2002],
    ['一〇五', 105],
    ['二〇一九', 2019],
    ['一百二', undefined],
    ['一百零十', undefined],
    ['十百', undefined],
    ['百', undefined],
    ['二百一百', undefined],
    ['零', undefined],
    ['一零', 10],
    ['两', undefined],
    ['', undefined],
    ['二十x', undefined],
  ])('%s reads as %s', (text, value) => expect(readChineseNumeral(text)).toBe(value));

  test('out of range is not written', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.integer({ max: 0 }), fc.integer({ min: 10_000 }), fc.constant(1.5)),
        (value) => formatChineseNumeral(value) === undefined,
      ),
    );
  });
});
