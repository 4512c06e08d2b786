import { readChineseNumeral } from '@zwgk/core';

/** A date at the beginning of a text without blanks: 1980年1月2日, 1980-01-02, 19800102, 一九八〇年一月二日; a day is not required. */
const FORMS = [
  /^((?:19|20)\d{2})年(\d{1,2})月(?:(\d{1,2})日)?/,
  /^((?:19|20)\d{2})[-—–./](\d{1,2})(?:[-—–./](\d{1,2}))?(?!\d)/,
  /^((?:19|20)\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])?(?!\d)/,
  /^([一二][〇○零一二三四五六七八九]{3})年([一二三四五六七八九十]{1,3})月(?:([一二三四五六七八九十]{1,3})日)?/,
] as const;

/** How many characters the date takes that begins the text; `undefined` when none does. */
export function writtenDateLength(text: string): number | undefined {
  for (const pattern of FORMS) {
    const found = pattern.exec(text);
    if (found === null) continue;
    const [whole, , month = '', day = '1'] = found;
    const isReal = within(month, 12) && within(day, 31);
    if (isReal) return whole.length;
  }
  return undefined;
}

function within(written: string, most: number): boolean {
  const value = /^\d+$/.test(written) ? Number(written) : (readChineseNumeral(written) ?? 0);
  return value >= 1 && value <= most;
}
