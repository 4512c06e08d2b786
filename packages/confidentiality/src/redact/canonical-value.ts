import { plainTables, unit } from '../scan/view/tables.ts';
import { TextView } from '../scan/view/text-view.ts';

/**
 * Brings values into the one form that all their writings share (规范值): folded, in capitals, digits of every script as plain ones where
 * figures are the greater part, without blanks, line breaks and the signs between groups.
 */
export function createCanonicaliser(): (value: string) => string {
  const tables = plainTables();
  return (value) => {
    const view = new TextView(value, tables);
    view.leaveOut(0);
    let text = '';
    let figures = 0;
    for (let index = 1; index < view.length; index++) {
      const code = view.at(index);
      const bits = tables.classes[code] as number;
      if ((bits & (unit.blank | unit.lineBreak | unit.joiner)) !== 0) continue;
      if ((bits & (unit.digit | unit.soft)) !== 0) figures++;
      text += String.fromCharCode(code);
    }
    const isNumber = figures * 2 > text.length;
    return (isNumber ? [...text].map((sign) => figureOf(sign, tables.values)).join('') : text).toUpperCase();
  };
}

const figureOf = (character: string, values: Uint8Array): string => {
  const value = values[character.charCodeAt(0)] as number;
  return value === 255 ? character : String(value);
};
