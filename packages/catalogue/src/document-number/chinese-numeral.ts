const DIGITS = '零一二三四五六七八九';
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

const digitOf = (character: string): number => DIGITS.indexOf(/[〇○]/.test(character) ? '零' : character);

/** Digits one after the other, as years are written: 二〇二六 is 2026. */
const byDigits = (text: string): number | undefined => {
  const digits = [...text].map(digitOf);
  return digits.includes(-1) ? undefined : Number(digits.join(''));
};

/** Digits with their units, each unit smaller than the last: 一百二十三 is 123, and 十二 is 12. */
const byUnits = (text: string): number | undefined => {
  let total = 0;
  let digit: number | undefined;
  let smallest = Number.POSITIVE_INFINITY;
  for (const character of text) {
    const unit = UNITS[character];
    if (unit === undefined) {
      // Two digits side by side do not make a number; a zero only bridges a missing unit.
      if (digit !== undefined && digit !== 0) return undefined;
      digit = digitOf(character);
      if (digit === -1) return undefined;
    } else {
      if (unit >= smallest || digit === 0) return undefined;
      total += (digit ?? 1) * unit;
      smallest = unit;
      digit = undefined;
    }
  }
  return total + (digit ?? 0);
};

/** The number that Chinese numerals (汉字数字) stand for, up to thousands; `undefined` when they stand for none. */
export function numberOfChineseNumeral(text: string): number | undefined {
  if (text === '') return undefined;
  return /[十百千]/.test(text) ? byUnits(text) : byDigits(text);
}
