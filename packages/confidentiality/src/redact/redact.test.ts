import { isZwgkError } from '@zwgk/core';
import { syntheticCases } from '@zwgk/fixtures';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createScanner } from '../scan/scanner.ts';
import { offsetInOriginal, offsetInRedacted, type RedactionPlace, redact } from './redact.ts';
import type { RedactionStrategy } from './strategy.ts';

const scanner = createScanner();
const pseudonym: RedactionStrategy = { pseudonym: { key: 'of the test' } };
const strategies: readonly RedactionStrategy[] = ['mask', 'label', 'remove', pseudonym];
const nameOf = (strategy: RedactionStrategy): string => (typeof strategy === 'string' ? strategy : 'pseudonym');
const made = syntheticCases(21).filter((_, index) => index % 2 === 0);

describe.each(strategies.map((strategy) => ({ name: nameOf(strategy), strategy })))('$name', ({ strategy }) => {
  test('a second scan finds nothing', () => {
    for (const { text } of made) {
      const redacted = redact(text, scanner.scan(text).detections, strategy);
      expect(scanner.scan(redacted.text).detections, JSON.stringify(redacted.text)).toEqual([]);
    }
    const whole = made.map(({ text }) => text).join('\n');
    expect(scanner.scan(redact(whole, scanner.scan(whole).detections, strategy).text).detections).toEqual([]);
  });

  test('what is not in a place stays, and offsets lead there and back', () => {
    const places = fc.array(fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 9 })), { maxLength: 6 });
    fc.assert(
      fc.property(fc.string({ minLength: 70, maxLength: 90 }), places, (text, chosen) => {
        const at = chosen.map(
          ([start, length]): RedactionPlace => ({ kind: 'address', span: [start, start + length] }),
        );
        const { text: result, redactions } = redact(text, at, strategy);
        const isInPlace = (offset: number): boolean =>
          at.some(({ span: [start, end] }) => offset >= start && offset < end);
        for (let offset = 0; offset < text.length; offset++) {
          if (isInPlace(offset)) continue;
          const there = offsetInRedacted(redactions, offset);
          expect(result[there]).toBe(text[offset]);
          expect(offsetInOriginal(redactions, there)).toBe(offset);
        }
      }),
    );
  });
});

describe('mask', () => {
  test('keeps the length and the line ends', () => {
    for (const { text } of made) {
      const { text: result } = redact(text, scanner.scan(text).detections, 'mask');
      expect(result).toHaveLength(text.length);
      expect(result.split(/\r?\n/).map(({ length }) => length)).toEqual(
        text.split(/\r?\n/).map(({ length }) => length),
      );
    }
  });
});

describe('pseudonyms', () => {
  const number = '13900000000';
  const writings = [
    number,
    '139 0000 0000',
    '１３９００００００００',
    '139-0000-0000',
    '一三九〇〇〇〇〇〇〇〇',
    '139&#48;0000000',
  ];
  const pseudonymOf = (value: string, key: string | Uint8Array): string => {
    const text = `手机：${value}`;
    return redact(text, scanner.scan(text).detections, { pseudonym: { key } }).text;
  };

  test('are the same for one value however it is written, and others for another value or key', () => {
    expect(new Set(writings.map((value) => pseudonymOf(value, 'key'))).size).toBe(1);
    expect(pseudonymOf('13900000001', 'key')).not.toBe(pseudonymOf(number, 'key'));
    expect(pseudonymOf(number, 'other key')).not.toBe(pseudonymOf(number, 'key'));
    expect(pseudonymOf(number, new Uint8Array([1, 2]))).toMatch(/^手机：〖手机号码·[B-X]{10}〗$/);
  });

  test('need a key', () => {
    try {
      pseudonymOf(number, '');
      expect.fail('accepted');
    } catch (error) {
      expect(isZwgkError(error) && error.code).toBe('confidentiality/empty-pseudonym-key');
    }
  });
});

describe('formats', () => {
  const tagsOf = (html: string): readonly string[] => html.match(/<[^<>]*>/g) ?? [];

  test.each(strategies)('HTML keeps its tags under %j', (strategy) => {
    const html = '<p>手机：139<b>0000</b><span class="x">0000</span></p><a href="tel:13900000000">13900000000</a>';
    const { text } = redact(html, createScanner({ format: 'html' }).scan(html).detections, strategy, {
      format: 'html',
    });
    expect(tagsOf(text).map((tag) => tag.replace(/"tel:.*"/, ''))).toEqual(
      tagsOf(html).map((tag) => tag.replace(/"tel:.*"/, '')),
    );
    expect(text).not.toMatch(/\d{3}/);
  });

  test('Markdown keeps its tables, and masks make no emphasis', () => {
    const markdown = '| 姓名 | 电话 |\n|---|---|\n| 张三 | 13900000000 |\n';
    const { detections } = createScanner({ format: 'markdown' }).scan(markdown);
    const { text } = redact(markdown, detections, 'mask', { format: 'markdown' });
    expect(text).toBe('| 姓名 | 电话 |\n|---|---|\n| ×× | ××××××××××× |\n');
  });

  test('labels speak the language asked for', () => {
    const place: RedactionPlace = { kind: 'mobile-phone', span: [0, 11] };
    expect(redact('13900000000', [place], 'label', { language: 'en' }).text).toBe('〖mobile telephone number〗');
  });
});

test('two words or numbers do not become one where a value is removed', () => {
  expect(redact('1213900000000345', [{ kind: 'mobile-phone', span: [2, 13] }], 'remove').text).toBe('12 345');
});

test.each([[[-1, 2]], [[0, 4]], [[2, 2]], [[0.5, 2]]])('a span %j outside the text is refused', (span) => {
  try {
    redact('abc', [{ kind: 'email', span: span as unknown as [number, number] }]);
    expect.fail('accepted');
  } catch (error) {
    expect(isZwgkError(error) && { code: error.code, path: error.path }).toEqual({
      code: 'confidentiality/span-outside-text',
      path: [0, 'span'],
    });
  }
});
