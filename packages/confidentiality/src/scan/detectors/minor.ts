import { contextWord, form } from '../candidate.ts';
import { readCompact } from '../read/walk.ts';
import type { FoundWord, TextContext, WordDetector } from '../text-detector.ts';
import { unit } from '../view/tables.ts';

const AGES = ['岁', '周岁'];
const SCHOOLS = ['小学', '中学', '初中', '幼儿园', '学校'];
const OF_AGE = 18;
/** 小学三年级2班: a school and a class. */
const CLASS = /^[\u4e00-\u9fa5\d(（]{0,6}?(?:[\d一二三四五六七八九高初]{1,3}年级|[\d一二三四五六七八九大中小]{1,3}班)/;
const LONGEST = 12;

/**
 * Data of minors (未成年人信息): an age under eighteen or a school class beside a person. Names of children are found with the
 * other names, and with `asOf` the identity numbers of whoever is not of age.
 *
 * @source 《未成年人保护法》(2024) arts 4, 103; 《个人信息保护法》(2021) art. 28
 */
export const minor: WordDetector = {
  kinds: ['minor'],
  words: [...AGES, ...SCHOOLS],
  find: (found, context) => (AGES.includes(found.word) ? findAge(found, context) : findClass(found, context)),
};

function findAge({ from, to }: FoundWord, context: TextContext): void {
  const { view, tables } = context;
  let start = from;
  while (from - start < 3 && isDigit(view.at(start - 1), tables.classes)) start--;
  const age = Number(view.slice(start, from));
  // 14周岁以上 is a rule, not a person.
  const after = view.slice(to, to + 2);
  if (start === from || Number.isNaN(age) || age >= OF_AGE || /^(?:以|及|至|~|-|—)/.test(after)) return;
  context.take({
    kind: 'minor',
    from: start,
    to,
    confidence: 'medium',
    because: [form],
    withoutPerson: { nothing: true },
  });
}

const isDigit = (code: number, classes: Uint8Array): boolean => ((classes[code] as number) & unit.digit) !== 0;

function findClass({ word, from, to }: FoundWord, context: TextContext): void {
  const { text, at } = readCompact(context.view, to, LONGEST, context.tables, () => false);
  const length = CLASS.exec(text)?.[0].length;
  if (length === undefined) return;
  context.take({
    kind: 'minor',
    from,
    to: (at[length - 1] as number) + 1,
    confidence: 'medium',
    because: [form, contextWord(word)],
    withoutPerson: { nothing: true },
  });
}
