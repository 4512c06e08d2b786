import { records } from '@zwgk/fixtures';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import quiet from './cases/quiet.json' with { type: 'json' };
import signalled from './cases/signalled.json' with { type: 'json' };
import { screenEntry } from './screen-entry.ts';
import { screenRules } from './screen-rules.ts';
import { screenText } from './screen-text.ts';

describe('the screen', () => {
  test.each(signalled)('finds $title', ({ text, expected: { ground, because, span } }) => {
    const found = screenText(text).filter((signal) => signal.because === because);
    expect(found.map((signal) => signal.ground)).toContain(ground);
    const [start = 0, end = 0] = span;
    expect(found.some((signal) => signal.span[0] < end && start < signal.span[1])).toBe(true);
  });

  test.each(quiet)('is silent: $title', ({ text }) => {
    expect(screenText(text)).toEqual([]);
  });

  test('has a case for every rule that speaks at the default threshold', () => {
    const shown = screenRules.filter(({ weight }) => weight >= 0.5).map(({ id }) => id);
    expect(new Set(signalled.map(({ expected }) => expected.because))).toEqual(new Set(shown));
  });

  test('knows no word twice', () => {
    const words = screenRules.flatMap((rule) => rule.words);
    expect(words.length).toBe(new Set(words).size);
  });

  test('signals at most one in a hundred of the titles of real published records', () => {
    const hit = records.filter(({ norm }) => screenText(norm.title ?? '').length > 0);
    expect(hit.length / records.length).toBeLessThanOrEqual(0.01);
  });

  test('shows weaker signs when asked to, and only stronger ones', () => {
    const text = '现将有关情况报告如下';
    expect(screenText(text)).toEqual([]);
    expect(screenText(text, { threshold: 0.2 })).toHaveLength(1);
    expect(screenText('会议纪要', { threshold: 0.9 })).toEqual([]);
  });

  test('points at the word that it names, wherever it stands', () => {
    const parts = fc.constantFrom('会议纪要', '会 议 记 录', '请示', '公开', '。', '\n', '办法', '甲', 'x', '😀');
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 30 }), (chosen) => {
        const text = chosen.join('');
        for (const { span, word } of screenText(text)) {
          expect(text.slice(...span).replace(/ /g, '')).toBe(word);
        }
      }),
    );
  });

  test('a sentence answers for itself: what stands in another explains nothing away', () => {
    const found = screenText('请予公开发布。附件为局务会会议纪要');
    expect(found.map(({ because }) => because)).toEqual(['minutes']);
  });

  test('an entry is screened in its title, summary and text, unless it is withheld', () => {
    const entry = { title: '通知', summary: '附询问笔录', text: '见会议记录' };
    expect(screenEntry(entry).map(({ field, because }) => [field, because])).toEqual([
      ['summary', 'case-paper'],
      ['text', 'minutes'],
    ]);
    expect(screenEntry({ ...entry, mode: 'withheld' })).toEqual([]);
  });
});
