import { records } from '@zwgk/fixtures';
import { expect, test } from 'vitest';
import { createScanner } from './scanner.ts';
import { TextView } from './view/text-view.ts';

const scanner = createScanner({ dictionary: ['公开', '公开信息'] });

/** How often a unit of the view is asked for while a text is scanned. */
function looksIn(text: string): number {
  const { at } = TextView.prototype;
  let looks = 0;
  TextView.prototype.at = function (this: TextView, index: number): number {
    looks++;
    return at.call(this, index);
  };
  try {
    scanner.scan(text);
  } finally {
    TextView.prototype.at = at;
  }
  return looks;
}

const worst: Readonly<Record<string, string>> = {
  digits: '1',
  'single digits': '1 ',
  'digits in groups': '138 0013 8000 ',
  'digits and dashes': '0551-6000-',
  'Chinese digits': '一三八',
  stars: '★',
  asterisks: '*',
  'levels and stars': '秘密★',
  'levels alone': '秘密\n',
  'internal phrases': '内部资料 注意保存 ',
  brackets: '（',
  'square brackets': '【秘密】',
  'at signs': 'a@',
  'e-mail addresses': 'a@b.c',
  labels: '姓名：',
  'label after label': '身份证号手机电话账号',
  'names and sexes': '张三，男，',
  'house numbers': '青松路1号',
  doors: '1号2栋3单元4室',
  'headings of lists': '|姓名|住址|\n',
  'a heading without end': '姓名\t住址\t',
  'rows of HTML': '<tr><td>',
  tags: '<',
  ampersands: '&amp;#',
  references: '&#49;',
  'invisible characters': '1\u200b',
  blanks: ' ',
  'line breaks': '\n',
  'words of the dictionary': '公开信息',
  dates: '1980年1月1日出生',
  decimals: '116.397428,',
  prose: records
    .slice(0, 20)
    .map(({ norm }) => norm.title)
    .join('。'),
};

test.each(Object.entries(worst))('four times as many %s take about four times as many looks', (_, unit) => {
  const [once, fourTimes] = [1000, 4000].map((length) => looksIn(unit.repeat(Math.ceil(length / unit.length))));
  expect(fourTimes).toBeLessThan(5 * (once as number) + 40_000);
});
