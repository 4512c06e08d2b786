import { describe, expect, test } from 'vitest';
import cases from './cases/succession.json' with { type: 'json' };
import { predecessorOf, successorOf } from './succession.ts';

const regulation = (version: string, article: number) => ({ instrument: 'disclosure-regulation', version, article });

describe('articles of 2007 and 2019', () => {
  test.each(cases)('$title', ({ input: { direction, citation }, expected }) => {
    const found = direction === 'successor' ? successorOf(citation) : predecessorOf(citation);
    expect(found?.map((succession) => succession.citation) ?? null).toEqual(expected);
  });

  test('are all in the table, and each leads back', () => {
    for (let article = 1; article <= 38; article += 1) {
      const successors = successorOf(regulation('2007', article));
      expect(successors, `article ${article} of 2007`).toBeDefined();
      for (const { citation } of successors ?? []) {
        const back = predecessorOf(citation)?.map((found) => found.citation.article);
        expect(back, `article ${citation.article} of 2019`).toContain(article);
      }
    }
    for (let article = 1; article <= 56; article += 1) {
      expect(predecessorOf(regulation('2019', article)), `article ${article} of 2019`).toBeDefined();
    }
  });

  test('say which pairs are our reading', () => {
    expect(successorOf(regulation('2007', 8))?.[0]?.confidence).toBe('inferred');
    expect(successorOf(regulation('2007', 18))?.[0]?.confidence).toBe('primary');
  });
});
