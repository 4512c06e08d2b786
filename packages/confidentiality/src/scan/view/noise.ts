import { listed } from '../words/lists/listed.ts';
/**
 * Characters that mean the same as plainer ones (变形字符), and characters that cannot be seen. Read by `tables.ts`.
 *
 * @source the Unicode standard; which of them occur in published documents was counted
 */

/** A run of code units, first and last. */
export type UnitRange = readonly [first: number, last: number];

/** Left out of the view: zero width, direction marks, soft hyphen, fillers, variation selectors. */
export const invisible: readonly UnitRange[] = [
  [0x00ad, 0x00ad],
  [0x034f, 0x034f],
  [0x061c, 0x061c],
  [0x115f, 0x1160],
  [0x17b4, 0x17b5],
  [0x180b, 0x180e],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x2064],
  [0x2066, 0x2069],
  [0x3164, 0x3164],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
  [0xffa0, 0xffa0],
];

/** Zeros of decimal digits in other scripts: each is followed by its one to nine. */
export const decimalZeros: readonly number[] = [
  0xff10, 0x0660, 0x06f0, 0x07c0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0b66, 0x0be6, 0x0c66, 0x0ce6, 0x0d66, 0x0e50,
  0x0ed0, 0x0f20, 0x1040, 0x17e0, 0x1810,
];

/** Mathematical digits stand outside the basic plane: from here, five alphabets of ten. */
export const MATHEMATICAL_DIGITS: UnitRange = [0x1d7ce, 0x1d7ff];

/** Invisible code points outside the basic plane: tags and variation selectors. */
export const INVISIBLE_SUPPLEMENT: UnitRange = [0xe0000, 0xe01ef];

/** Digits by value, that count as digits only among other digits: elsewhere they number lists or are words. */
export const softDigits: readonly string[] = /* @__PURE__ */ listed(`
  〇○◯零洞⓪⓿⁰₀\u{2b55} 一壹弌幺①⑴⒈¹₁❶➀➊ 二贰弍两②⑵⒉²₂❷➁➋ 三叁弎③⑶⒊³₃❸➂➌ 四肆④⑷⒋⁴₄❹➃➍ 五伍⑤⑸⒌⁵₅❺➄➎ 六陆⑥⑹⒍⁶₆❻➅➏
  七柒拐⑦⑺⒎⁷₇❼➆➐ 八捌⑧⑻⒏⁸₈❽➇➑ 九玖勾⑨⑼⒐⁹₉❾➈➒
`);

/** Letters of other scripts that look like Latin ones. */
export const lookAlikeLetters: Readonly<Record<string, string>> = {
  А: 'A',
  В: 'B',
  С: 'C',
  Е: 'E',
  Н: 'H',
  І: 'I',
  К: 'K',
  М: 'M',
  О: 'O',
  Р: 'P',
  Т: 'T',
  Х: 'X',
  а: 'a',
  с: 'c',
  е: 'e',
  о: 'o',
  р: 'p',
  х: 'x',
  Α: 'A',
  Β: 'B',
  Ε: 'E',
  Η: 'H',
  Ι: 'I',
  Κ: 'K',
  Μ: 'M',
  Ν: 'N',
  Ο: 'O',
  ο: 'o',
  Ρ: 'P',
  Τ: 'T',
  Χ: 'X',
  Ø: 'O',
  ø: 'o',
  Ⅰ: 'I',
  Ⅹ: 'X',
  '✕': '×',
  '✖': '×',
};

/** What a digit may be written as, where the rest of the number leaves no doubt. */
export const digitLookAlikes: Readonly<Record<string, number>> = {
  O: 0,
  o: 0,
  D: 0,
  Q: 0,
  l: 1,
  I: 1,
  i: 1,
  '|': 1,
  Z: 2,
  z: 2,
  S: 5,
  s: 5,
  G: 6,
  b: 6,
  B: 8,
};

/** Between the parts of a number. Commas are not among them: they separate the thousands of amounts. */
export const joiners = '-‐‑‒–—―−﹘﹣－ー._·•‧・．()（）';

export const blanks =
  ' \t\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000';

export const breaks = '\n\r\u000b\f\u0085\u2028\u2029';

/** The star between level and period, and what stands for it. */
export const stars = '★☆✩✭⭐⋆✯✰*＊';

/** Named character references that may stand inside a number or a word. `amp` opens a second reference: &amp;#49;. */
export const namedReferences: Readonly<Record<string, string>> = {
  nbsp: '\u00a0',
  ensp: '\u2002',
  emsp: '\u2003',
  thinsp: '\u2009',
  zwnj: '\u200c',
  zwj: '\u200d',
  shy: '\u00ad',
  middot: '·',
  bull: '•',
  ndash: '–',
  mdash: '—',
  hyphen: '‐',
  times: '×',
  commat: '@',
  colon: ':',
  star: '☆',
  starf: '★',
  Tab: '\t',
  NewLine: '\n',
};
