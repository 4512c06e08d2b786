const DIGITS = '零一二三四五六七八九';
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/**
 * Reads a Chinese numeral from 1 to 9999 (中文数字), as statutes number their articles and documents write years. It takes 十五 and 一十五,
 * 一百零五 and 一百〇五, 两百 and 两千, the older 一百十五, and figures written one by one: 一〇五. Anything else is
 * `undefined`, also the colloquial 一百二, which may be 102 or 120.
 *
 * @example
 * ```ts
 * import { readChineseNumeral } from '@zwgk/core';
 * readChineseNumeral('一千二百六十'); // => 1260
 * readChineseNumeral('一百二'); // => undefined
 * ```
 */
export function readChineseNumeral(text: string): number | undefined {
  if (text.length === 1) return readCharacter(text);
  const written = text.replace(/[〇○]/g, '零');
  if (/^[一二三四五六七八九][零一二三四五六七八九]{1,3}$/.test(written)) {
    return [...written].reduce((value, figure) => value * 10 + DIGITS.indexOf(figure), 0);
  }
  const usual = written
    .replace(/两(?=[百千])/g, '二')
    .replace(/^一十/, '十')
    .replace(/(?<=[百千零])十/, '一十');
  const value = looseValue(usual);
  return value >= 1 && value <= 9999 && formatChineseNumeral(value) === usual ? value : undefined;
}

function readCharacter(character: string): number | undefined {
  const value = character === '十' ? 10 : DIGITS.indexOf(character);
  return value > 0 ? value : undefined;
}

/** The sum of what the characters stand for, whatever their order; NaN when one of them is not of a numeral. */
function looseValue(text: string): number {
  let total = 0;
  let digit = 0;
  for (const character of text) {
    const unit = UNITS[character];
    const figure = DIGITS.indexOf(character);
    if (unit !== undefined) {
      total += (digit === 0 ? 1 : digit) * unit;
      digit = 0;
    } else if (figure >= 0) digit = figure;
    else return Number.NaN;
  }
  return total + digit;
}

/**
 * Writes a number from 1 to 9999 as statutes do: 十五, 一百零五, 一千二百六十. `undefined` outside that range.
 *
 * @example
 * ```ts
 * import { formatChineseNumeral } from '@zwgk/core';
 * formatChineseNumeral(105); // => '一百零五'
 * ```
 */
export function formatChineseNumeral(value: number): string | undefined {
  if (!Number.isInteger(value) || value < 1 || value > 9999) return undefined;
  const figures = String(value).padStart(4, '0');
  const places = [...figures].map((figure, index) =>
    figure === '0' ? '零' : `${DIGITS[Number(figure)]}${['千', '百', '十', ''][index]}`,
  );
  return places.join('').replace(/零+$/, '').replace(/^零+/, '').replace(/零+/g, '零').replace(/^一十/, '十');
}
