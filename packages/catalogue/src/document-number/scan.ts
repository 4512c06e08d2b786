import { readChineseNumeral } from '@zwgk/core';
import type { DocumentNumberForm, DocumentNumberParts } from './document-number-form.ts';
import { prefixBefore } from './prefix.ts';

/** A text of plain characters to look through, with every bracket already written 〔 or 〕. */
export interface ScannedText {
  readonly text: string;
  /** A field is expected to hold a number; running text may only hold what surely is one. */
  readonly strictness: 'field' | 'running-text';
  /** Places before which spaces were left out. */
  readonly spacesBefore: ReadonlySet<number>;
}

/** A document number as it stands in a text of plain characters. */
export interface ScannedNumber {
  readonly parts: DocumentNumberParts;
  /** Words of running text that stood before the prefix without a break. */
  readonly stray: string;
  readonly start: number;
  /** Where the prefix ends and the rest of the number begins. */
  readonly tail: number;
  readonly end: number;
  readonly written: {
    readonly year?: string;
    readonly serial: string;
    /** Whether 第 stood before the serial, and 号 after it. */
    readonly hasOrdinal: boolean;
    readonly hasSuffix: boolean;
  };
}

/**
 * What follows the prefix, by form. A serial in Chinese numerals needs 号 after it. No part repeats what itself holds a
 * repetition, and every repetition has a limit, so that a text is read in time linear in its length.
 */
const TAILS: readonly {
  readonly form: DocumentNumberForm;
  /** What a text has to hold for the pattern to be worth trying. */
  readonly needs: RegExp;
  readonly pattern: RegExp;
}[] = [
  {
    form: 'bracketed',
    needs: /[〔〕]/,
    pattern:
      /(?:〔(?<year>\d{4}|[〇○零一二三四五六七八九]{4})年?〕?|(?<unopened>\d{4})年?〕)(?<ordinal>第?)(?<serial>\d{1,7}(?!\d)|[〇○零一二三四五六七八九十百千]{1,9}(?=号))(?<suffix>号?)/gu,
  },
  {
    form: 'year-first',
    needs: /〔[^第]{1,30}第/,
    pattern:
      /〔(?<year>\d{4}|[〇○零一二三四五六七八九]{4})年?〕(?<word>[\p{Script=Han}A-Za-z]{1,20}?)(?<ordinal>第)(?<serial>\d{1,7}|[〇○零一二三四五六七八九十百千]{1,9})(?<suffix>号)/gu,
  },
  {
    form: 'year-ordinal',
    needs: /年/,
    pattern:
      /(?<year>\d{4}|[〇○零一二三四五六七八九]{4})年(?<ordinal>第?)(?<serial>\d{1,7}|[〇○零一二三四五六七八九十百千]{1,9})(?<suffix>号)/gu,
  },
  {
    form: 'ordinal',
    needs: /第/,
    pattern: /〔?(?<ordinal>第)(?<serial>\d{1,7}|[〇○零一二三四五六七八九十百千]{1,9})(?<suffix>号)/gu,
  },
  {
    form: 'ordinal',
    needs: /[令告]/,
    pattern: /(?<=令|公告|通告)〔?(?<serial>\d{1,7}|[〇○零一二三四五六七八九十百千]{1,9})(?<suffix>号)/gu,
  },
];

/** What an order or an announcement is called, when the word comes after the number: 第13号公告. */
const NOUN = /^(?:令|公告|通告)/;
const ONLY_NOUN = /^(?:令|公告|通告)$/;
const ENDS_IN_NOUN = /(?:令|公告|通告)$/;

/** All document numbers in a text, from left to right; of two that overlap, the first. */
export function scanDocumentNumbers(scanned: ScannedText): ScannedNumber[] {
  const { text } = scanned;
  const candidates = TAILS.flatMap(({ form, needs, pattern }) =>
    needs.test(text) ? matchesOf(text, pattern, form) : [],
  );
  if (candidates.length > 1) candidates.sort((one, other) => one.match.index - other.match.index);
  const numbers: ScannedNumber[] = [];
  let floor = 0;
  for (const { form, match } of candidates) {
    if (match.index < floor) continue;
    const number = scanNumber(scanned, form, match, floor);
    if (number === undefined || !isLikely(number, scanned)) continue;
    numbers.push(number);
    floor = number.end;
  }
  return numbers;
}

interface Candidate {
  readonly form: DocumentNumberForm;
  readonly match: RegExpExecArray;
}

/** All matches of a pattern. By hand: `matchAll` makes a new expression for every text, at more than the cost of the match. */
function matchesOf(text: string, pattern: RegExp, form: DocumentNumberForm): readonly Candidate[] {
  const matches: Candidate[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) matches.push({ form, match });
  return matches;
}

function scanNumber(
  scanned: ScannedText,
  form: DocumentNumberForm,
  match: RegExpExecArray,
  floor: number,
): ScannedNumber | undefined {
  const { unopened, year = unopened, word = '', ordinal = '', serial = '', suffix = '' } = match.groups ?? {};
  const serialRead = numberOf(serial);
  const yearRead = year === undefined ? undefined : numberOf(year);
  if (serialRead === undefined) return undefined;

  const tail = match.index;
  const afterSerial = tail + match[0].length;
  const hasNoun = ENDS_IN_NOUN.test(scanned.text.slice(Math.max(floor, tail - 2), tail));
  const mayTakeNoun = form !== 'year-first' && ordinal !== '' && !hasNoun;
  const noun = mayTakeNoun ? (NOUN.exec(scanned.text.slice(afterSerial, afterSerial + 2))?.[0] ?? '') : '';
  const afterNoun = afterSerial + noun.length;
  // An ordinal may stand in brackets as a whole; in the other forms the brackets are the year's.
  const isEnclosed = form === 'ordinal' && scanned.text[tail] === '〔' && scanned.text[afterNoun] === '〕';

  const before = prefixAt(scanned, tail, floor, noun);
  const prefix = form === 'year-first' ? word : before.prefix;
  const common = { prefix, serial: String(serialRead) };
  return {
    parts:
      form === 'ordinal' || yearRead === undefined
        ? { form: 'ordinal', ...common }
        : { form, ...common, year: yearRead },
    stray: form === 'year-first' ? '' : before.stray,
    start: form === 'year-first' ? tail : before.start,
    tail,
    end: isEnclosed ? afterNoun + 1 : afterNoun,
    written: { ...(year !== undefined && { year }), serial, hasOrdinal: ordinal !== '', hasSuffix: suffix !== '' },
  };
}

const numberOf = (text: string): number | undefined => (/^\d+$/.test(text) ? Number(text) : readChineseNumeral(text));

const NO_BREAKS: ReadonlySet<number> = /* @__PURE__ */ new Set();

/** In a field, spaces are a matter of typing, and the bodies of a joint order may be listed before the word 令. */
function prefixAt({ text, strictness, spacesBefore }: ScannedText, end: number, floor: number, noun: string) {
  if (strictness === 'running-text') return prefixBefore({ text, end, floor, breaks: spacesBefore, noun });
  const place = { text, end, floor, breaks: NO_BREAKS, noun };
  const found = prefixBefore(place);
  return ENDS_IN_NOUN.test(found.prefix) ? prefixBefore({ ...place, joins: '、' }) : found;
}

function isLikely({ parts, written, tail, end }: ScannedNumber, { text, strictness }: ScannedText): boolean {
  const namesItsKind = ENDS_IN_NOUN.test(parts.prefix);
  if (strictness === 'field') {
    // 第3号 may be the number of anything: without 令 or 公告 it has to be what the field ends with.
    return parts.form !== 'ordinal' || namesItsKind || !/[\p{L}\p{N}]/u.test(text.slice(end, end + 4));
  }
  if (!written.hasSuffix || parts.prefix === '') return false;
  if (parts.form === 'bracketed' || parts.form === 'year-first') return /^〔.{4,5}〕/.test(text.slice(tail, tail + 7));
  return namesItsKind && !ONLY_NOUN.test(parts.prefix);
}
