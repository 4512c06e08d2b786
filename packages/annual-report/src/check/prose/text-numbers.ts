import type { Span } from '@zwgk/core';
import type { TextFigure } from './text-figure.ts';

/** A number that a text gives for a figure. */
export interface TextNumber {
  readonly figure: TextFigure;
  readonly value: number;
  /** Where the words and the number stand. */
  readonly span: Span;
}

/** What may stand between the words and the number: no other digits, no end of the clause. */
const NUMBER =
  /^(?:总数|数量|总量|案件|申请|答复|办理|的|共计|合计|共|计|为|有|了|:|：|,|，| ){0,4}(\d{1,3}(?:[,，]\d{3})+|\d{1,9})\s?(?:件|宗|条|份|起|次|例)/;

/** Words of a clause that speak of another year, of a part, or of a share: what follows is not this year’s total. */
const ELSEWHERE = /上年(?!度?结转)|去年|前年|往年|历年|累计|同期|其中.{0,12}(?:局|厅|委|办|区|县|镇|街道)|占/;

const CLAUSE_END = /[。；;！!\n]/;

/** Full-width digits as ASCII ones, character by character, so that places stay what they are. */
const asciiDigits = (text: string): string =>
  text.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));

/** The numbers that a text gives for the figures, in the order of the text (提取文字中的数字). */
export function textNumbers(text: string, figures: readonly TextFigure[]): readonly TextNumber[] {
  const plain = asciiDigits(text);
  const found: TextNumber[] = [];
  const taken = new Set<number>();
  for (const figure of figures) {
    for (const { index, 0: words } of plain.matchAll(new RegExp(figure.words, 'g'))) {
      const after = plain.slice(index + words.length, index + words.length + 40);
      const number = NUMBER.exec(after);
      const end = index + words.length + (number?.[0].length ?? 0);
      // “予以公开及部分公开258件” is one figure: the shorter words within it are not read again.
      if (number === null || taken.has(end) || ELSEWHERE.test(clauseBefore(plain, index))) continue;
      taken.add(end);
      found.push({ figure, value: Number(number[1]?.replace(/[,，]/g, '')), span: [index, end] });
    }
  }
  return found.toSorted((one, other) => one.span[0] - other.span[0]);
}

/** The last words of the same sentence before a place. */
function clauseBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - 40), at);
  const parts = before.split(CLAUSE_END);
  return (
    parts
      .at(-1)
      ?.split(/[,，、]/)
      .at(-1) ?? ''
  );
}
