import { type Citation, isZwgkError } from '@zwgk/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatCitation } from '../format-citation.ts';
import { instruments } from '../registry.ts';
import { parseCitation, safeParseCitation } from './parse-citation.ts';
import { parseCitations } from './parse-citations.ts';

const codeOf = (text: string): string | undefined => {
  const result = safeParseCitation(text);
  return result.ok ? undefined : result.error.code;
};

const number = (max: number) => fc.option(fc.integer({ min: 1, max }), { nil: undefined });

/** Every instrument and version, and every article that it has. */
const citations = fc.constantFrom(...instruments).chain((instrument) =>
  fc.option(fc.constantFrom(...instrument.versions), { nil: undefined }).chain((version) => {
    const known = version?.articles ?? Math.min(...instrument.versions.map(({ articles = 9999 }) => articles));
    return fc
      .record({ article: number(known), inserted: number(99), paragraph: number(99), item: number(99) })
      .map(({ article, inserted, paragraph, item }): Citation => {
        const place = { ...(inserted && { inserted }), ...(paragraph && { paragraph }), ...(item && { item }) };
        return {
          instrument: instrument.id,
          ...(version !== undefined && { version: version.version }),
          ...(article !== undefined && { article, ...place }),
        };
      });
  }),
);

describe('one citation', () => {
  test.each(['full', 'short'] as const)('is read back from its %s form', (title) => {
    fc.assert(
      fc.property(citations, (citation) => {
        expect(parseCitation(formatCitation(citation, 'zh-CN', { title }))).toEqual(citation);
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ['没有引用', 'law/no-citation'],
    ['条例第一条、第二条', 'law/several-citations'],
    ['《刑法》第一条', 'law/title-not-registered'],
    ['条例第九十九条', 'law/no-such-article'],
  ])('%s is refused: %s', (text, code) => expect(codeOf(text)).toBe(code));

  test('errors speak both languages and mask what may be personal', () => {
    try {
      parseCitation('身份证号 110101190001010000');
    } catch (error) {
      if (!isZwgkError(error)) throw error;
      expect(error.message).not.toContain('19000101');
      expect(error.text('zh-CN')).toContain('没有找到法条引用');
    }
  });

  test('any text is read without failing, and spans lie in it', () => {
    const pieces = fc.constantFrom(
      '《',
      '》',
      '〈',
      '〉',
      '第',
      '十',
      '3',
      '条',
      '款',
      '（',
      '）',
      '、',
      '至',
      '条例',
      '政府信息公开条例',
      '法',
      '〔2019〕',
      '54号',
      '国办发',
      '国务院令第711号',
      '\n',
      ' ',
      'x',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        for (const { span } of parseCitations(text, { on: '2026-01-01' })) {
          expect(span[0]).toBeGreaterThanOrEqual(0);
          expect(span[0]).toBeLessThan(span[1]);
          expect(span[1]).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 500 },
    );
  });
});
