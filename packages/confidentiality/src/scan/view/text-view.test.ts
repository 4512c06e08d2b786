import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createTables } from './tables.ts';
import { TextView } from './text-view.ts';

const tables = createTables();
const viewOf = (text: string): TextView => {
  const view = new TextView(text, tables);
  view.leaveOut(0);
  return view;
};
const shown = (text: string): string => {
  const view = viewOf(text);
  return view.slice(1, view.length);
};

test.each([
  ['full width', '１３８Ａｂ：（）', '138Ab:()'],
  ['invisible characters', '秘\u200b密\ufeff★\u00ad1\u2060年\ufe0f', '秘密★1年'],
  ['character references', '&#49;&#x33;&#X38;&nbsp;&amp;#49;&middot;', '138\u00a01·'],
  [
    'references that are syntax, or none',
    'a&amp;b &lt;td&gt; &copy; &#60; & &#;',
    'a&amp;b &lt;td&gt; &copy; &#60; & &#;',
  ],
  ['letters of other scripts', 'ОХАВ Ⅹ', 'OXAB X'],
  ['compatibility ideographs', '\u2f00\uf9d1', '一六'],
  ['mathematical digits', '𝟏𝟑𝟖', '138'],
  ['tags and variation selectors outside the plane', 'a\u{e0041}b\u{e0100}c', 'abc'],
  ['pairs that are just characters', '𠮷😀', '𠮷😀'],
])('%s', (_, text, expected) => {
  expect(shown(text)).toBe(expected);
});

test('every unit leads back to what it was read from', () => {
  const pieces = fc.constantFrom(
    '公',
    '1',
    '１',
    '\u200b',
    '&#49;',
    '&amp;#50;',
    '&nbsp;',
    '𝟑',
    '𠮷',
    '\u{e0100}',
    '&',
    'a',
    '\n',
  );
  fc.assert(
    fc.property(fc.array(pieces), (parts) => {
      const text = parts.join('');
      const view = viewOf(text);
      let last = 0;
      for (let index = 1; index < view.length; index++) {
        const [start, end] = [view.startInText(index), view.endInText(index)];
        expect(start).toBeGreaterThanOrEqual(last);
        // Read on its own, the place shows the same unit; half of a pair is looked at as it is.
        const own = text.slice(start, end);
        if (own.length > 1 || !/[\ud800-\udfff]/.test(own)) expect(shown(own)).toBe(view.slice(index, index + 1));
        last = end;
      }
    }),
  );
});

test('a text with nothing to leave out is not copied', () => {
  const text = '公开１'.repeat(10);
  expect(viewOf(text).window).toBe(text);
});

test('a long text shows the same units wherever it is looked at', () => {
  const piece = '公开\u200b１3&#56;年，';
  const text = piece.repeat(5000);
  const view = viewOf(text);
  const expected = '公开138年,'.repeat(5000);
  expect(view.length).toBe(expected.length + 1);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: expected.length }), (index) => {
      expect(String.fromCharCode(view.at(index))).toBe(expected[index - 1]);
      expect(view.startInText(index)).toBe(
        Math.floor((index - 1) / 7) * piece.length + ([0, 1, 3, 4, 5, 10, 11][(index - 1) % 7] as number),
      );
    }),
  );
  expect(view.window.length).toBeLessThan(expected.length);
});
