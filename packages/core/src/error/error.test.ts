import { describe, expect, test } from 'vitest';
import { coreErrors } from './core-errors.ts';
import { errorOf, isZwgkError } from './error.ts';
import { quoteCode } from './quote-code.ts';
import { quoteValue } from './quote-value.ts';
import { resultOf } from './result.ts';

const invalid = errorOf(coreErrors, 'core/invalid-date', { value: '"x"', expected: 'YYYY-MM-DD' }, ['on']);

describe('errors', () => {
  test('speak both languages and know their place', () => {
    expect(invalid.message).toBe('not a date: "x"; expected YYYY-MM-DD');
    expect(invalid.text('zh-CN')).toBe('不是有效的日期："x"；应为 YYYY-MM-DD');
    expect(invalid.at(['events', 2]).path).toEqual(['events', 2, 'on']);
  });

  test('become results; other exceptions pass through', () => {
    expect(resultOf(() => 1)).toEqual({ ok: true, value: 1 });
    expect(
      resultOf(() => {
        throw invalid;
      }),
    ).toEqual({ ok: false, error: invalid });
    expect(() =>
      resultOf(() => {
        throw new TypeError('a defect');
      }),
    ).toThrow('a defect');
  });

  test('are known by shape, whichever build made them', () => {
    const foreign = Object.assign(new Error('x'), { name: 'ZwgkError', code: 'core/invalid-date', path: [] });
    expect(isZwgkError(foreign)).toBe(true);
    expect(isZwgkError(new Error('x'))).toBe(false);
  });
});

describe('a rejected value in a text', () => {
  test.each([
    ['2024-13-45', '"2024-13-45"'],
    ['110101190001010000', '"******************"'],
    [11_010_119_000_101, '**************'],
    [20_241_001, '20241001'],
    [null, 'null'],
    [['a'], '[…]'],
    [{ a: 1 }, '{…}'],
    [Symbol('a'), 'Symbol(a)'],
    ['一'.repeat(30), `"${'一'.repeat(24)}…"`],
  ])('%j is shown as %s', (value, shown) => expect(quoteValue(value)).toBe(shown));
});

describe('a rejected code or date in a text', () => {
  test.each([
    ['requst-reply', '"requst-reply"'],
    ['２０２４年１３月', '"２０２４年１３月"'],
    ['张三', '"**"'],
    ['张三110101190001010000', '"********************"'],
    [['张三'], '[…]'],
  ])('%j is shown as %s', (value, shown) => expect(quoteCode(value)).toBe(shown));
});
