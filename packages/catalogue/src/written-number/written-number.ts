/** What index numbers and document numbers have in common as people type, paste and export them. */

/** A number as written, reduced to plain characters: nothing invisible, no spaces, digits and letters of single width. */
export interface PlainWriting {
  readonly text: string;
  /** How many invisible characters were left out. */
  readonly invisible: number;
  /** Where spaces were left out, as places in `text`: 0 is before its first character. */
  readonly spacesBefore: ReadonlySet<number>;
  readonly hasFullWidth: boolean;
  /** Where in the value as given each UTF-16 code unit of `text` stood; absent when nothing was left out. */
  readonly positions?: readonly number[];
}

/** Nothing in such a text has to be changed: printed ASCII, Chinese characters, brackets. Nearly every number is one. */
const PLAIN = /^[!-~〈-】〔〕〖〗﹝﹞一-龥]*$/;
const NO_SPACES: ReadonlySet<number> = /* @__PURE__ */ new Set();

const INVISIBLE = /^\p{Default_Ignorable_Code_Point}$/u;
const SPACE = /^\s$/u;
const CONTROL = /^\p{Cc}$/u;
const FULL_WIDTH = /^[！-～]$/u;
/** Full-width brackets and commas are proper Chinese punctuation, so that only these count as out of place. */
const FULL_WIDTH_OUT_OF_PLACE = /^[０-９Ａ-Ｚａ-ｚ／－]$/u;
const FULL_WIDTH_OFFSET = 0xfee0;

export function plainWriting(value: string): PlainWriting {
  if (PLAIN.test(value)) return { text: value, invisible: 0, spacesBefore: NO_SPACES, hasFullWidth: false };
  let text = '';
  let invisible = 0;
  const spacesBefore = new Set<number>();
  let hasFullWidth = false;
  let position = 0;
  const positions: number[] = [];
  for (const character of value) {
    if (INVISIBLE.test(character)) invisible += 1;
    else if (SPACE.test(character)) spacesBefore.add(text.length);
    else if (CONTROL.test(character)) invisible += 1;
    else {
      const isFullWidth = FULL_WIDTH.test(character);
      hasFullWidth ||= isFullWidth && FULL_WIDTH_OUT_OF_PLACE.test(character);
      text += isFullWidth ? String.fromCharCode(character.charCodeAt(0) - FULL_WIDTH_OFFSET) : character;
      for (let unit = 0; unit < character.length; unit++) positions.push(position + unit);
    }
    position += character.length;
  }
  return { text, invisible, spacesBefore, hasFullWidth, positions };
}

const PLACEHOLDER =
  /^[([〔【]?(?:[-—_/\\.*]{0,8}|(?:暂?无|空|没有)(?:索引号|发文字号|文号|编号)?|none|null|nil|undefined|n\/?a)[)\]〕】]?$/iu;

/** Whether a field, in plain writing, says in some way that it holds nothing (无, 空, -, /). */
export function isPlaceholder(text: string): boolean {
  return PLACEHOLDER.test(text);
}

const FIRST_YEAR = 1949;
const LAST_YEAR = 2100;

/** Whether a public body of today's China can have given out a number in this year. */
export function isPlausibleYear(year: number): boolean {
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}

/** The year that four digits of a text write, from a place on; 0 where they are no digits. */
export function yearAt(text: string, place: number): number {
  let year = 0;
  for (let at = place; at < place + 4; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (!(digit >= 0 && digit <= 9)) return 0;
    year = year * 10 + digit;
  }
  return year;
}

/** Whether the characters of a text between two places are Arabic digits. */
export function areDigits(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code < 48 || code > 57) return false;
  }
  return true;
}
