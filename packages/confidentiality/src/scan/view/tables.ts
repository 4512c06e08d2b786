import { createMarks, type Marks } from './marks.ts';
import {
  blanks,
  breaks,
  decimalZeros,
  digitLookAlikes,
  invisible,
  joiners,
  lookAlikeLetters,
  softDigits,
  type UnitRange,
} from './noise.ts';

/** What a unit of the view is. A unit may be several of them. */
export const unit = {
  /** A digit 0–9, after folding. */
  digit: 1,
  /** A digit only among others: Chinese numerals, circled digits. */
  soft: 2,
  letter: 4,
  blank: 8,
  /** A dash, a dot, a bracket between the parts of a number. */
  joiner: 16,
  lineBreak: 32,
  /** After a number it makes one worth a look: 室 栋 幢 号 of addresses, degrees, 使 of embassies. */
  door: 64,
  han: 128,
} as const;

/** What a unit of the text is to the loop that looks for anchors: one of these. */
export const take = {
  asItIs: 0,
  anchor: 1,
  /** A digit: an anchor where a number may begin. */
  digit: 2,
  /** A soft digit: an anchor where something that may continue a number stands after it. */
  softDigit: 3,
  fold: 4,
  /** From here on what is rare: it may have to be left out, or says something of the whole text. */
  drop: 5,
  ampersand: 6,
  surrogate: 7,
  /** The bracket that opens a tag, where the text is HTML. */
  tag: 8,
  /** 〖, where redaction has taken something out. */
  replacement: 9,
} as const;

/**
 * A look, from the lowest bit: the groups that a unit belongs to as the second one of a word, the groups that a word which begins
 * with it may go on with, and whether it is special or nothing. What is shifted down to be compared with the next look meets
 * no bit that is in use, but for groups.
 */
const GROUPS = 13;
export const FIRST_SHIFT = 17;
/** All groups, of second units and, shifted, of first ones. */
export const MASK = (1 << GROUPS) - 1;
export const SPECIAL = 1 << 30;
/** Blank, line break, or something to be left out: it makes a look negative. */
export const NOTHING = 1 << 31;

/** The classes of what may turn out to be anything. */
export const UNKNOWN = 0xff;

/** The group of a unit as the second one of a word. */
export const groupOf = (second: number): number => 1 << ((Math.imul(second, 0x9e3779b1) >>> 8) % GROUPS);

/** One entry for each of the 65,536 units: the view is made, and the text scanned, by looking up. */
export interface Tables {
  /** One of `take`, by unit of the text. */
  readonly takes: Uint8Array;
  /** What a unit is folded to. */
  readonly folded: Uint16Array;
  /** Bits of `unit`, by unit of the view. */
  readonly classes: Uint8Array;
  /** Value of a digit, soft or not, and of letters that look like one; 255 for everything else. */
  readonly values: Uint8Array;
  /** The first two units of words, those of words that have no more, and the first three units of those that have. */
  readonly pairs: Marks;
  readonly wholes: Marks;
  readonly triples: Marks;
  /** Classes by unit of the text: of what it is folded to, or `UNKNOWN` where something has to be left out first. */
  readonly raw: Uint8Array;
  /** What the loop over the text sees of a unit, put together from the other tables. */
  readonly looks: Int32Array;
}

const UNITS = 0x10000;

/** Made once and never changed: what every scanner starts from. */
const plain: { tables?: Tables } = {};

/** A copy of them, for a scanner to mark its anchors in. */
export function createTables(): Tables {
  const { takes, folded, classes, values, pairs, wholes, triples, raw, looks } = plainTables();
  return {
    takes: takes.slice(),
    folded,
    classes,
    values,
    pairs: pairs.slice(),
    wholes: wholes.slice(),
    triples: triples.slice(),
    raw: raw.slice(),
    looks: looks.slice(),
  };
}

/** The tables as they are for every text, in which nothing but numbers is an anchor. Not to be changed. */
export function plainTables(): Tables {
  plain.tables ??= makeTables();
  return plain.tables;
}

function makeTables(): Tables {
  const tables: Tables = {
    takes: new Uint8Array(UNITS),
    folded: Uint16Array.from({ length: UNITS }, (_, code) => code),
    classes: new Uint8Array(UNITS),
    values: new Uint8Array(UNITS).fill(255),
    pairs: createMarks(),
    wholes: createMarks(),
    triples: createMarks(),
    raw: new Uint8Array(UNITS),
    looks: new Int32Array(UNITS),
  };
  classify(tables);
  fold(tables);
  for (let code = 0; code < UNITS; code++) {
    const isOdd = (tables.takes[code] as number) >= take.drop;
    tables.raw[code] = isOdd ? UNKNOWN : (tables.classes[tables.folded[code] as number] as number);
  }
  return tables;
}

function classify({ classes, values, takes }: Tables): void {
  for (const [first, last] of [
    [0x4e00, 0x9fff],
    [0x3400, 0x4dbf],
    [0x3005, 0x3007],
  ] as const) {
    classes.fill(unit.han, first, last + 1);
  }
  const mark = (characters: string, bit: number): void => {
    for (const character of characters) {
      const code = character.charCodeAt(0);
      classes[code] = (classes[code] as number) | bit;
    }
  };
  for (let digit = 0; digit < 10; digit++) {
    mark(String(digit), unit.digit);
    values[0x30 + digit] = digit;
    const soft = softDigits[digit] as string;
    mark(soft, unit.soft);
    for (const character of soft) values[character.charCodeAt(0)] = digit;
  }
  mark('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz×|', unit.letter);
  mark(blanks, unit.blank);
  mark(breaks, unit.lineBreak);
  mark(joiners, unit.joiner);
  mark('室栋幢单号户组弄座度°º使', unit.door);
  for (const [letter, value] of Object.entries(digitLookAlikes)) values[letter.charCodeAt(0)] = value;
  for (let code = 0; code < UNITS; code++) {
    const bits = classes[code] as number;
    if ((bits & unit.digit) !== 0) takes[code] = take.digit;
    else if ((bits & unit.soft) !== 0) takes[code] = take.softDigit;
  }
}

function fold({ takes, folded }: Tables): void {
  const foldTo = (code: number, target: number): void => {
    folded[code] = target;
    takes[code] = take.fold;
  };
  for (const zero of decimalZeros) for (let digit = 0; digit < 10; digit++) foldTo(zero + digit, 0x30 + digit);
  // Full-width forms of ASCII. The brackets and the colon of Chinese typesetting come out as the plain ones.
  for (let code = 0xff01; code <= 0xff5e; code++) foldTo(code, code - 0xfee0);
  for (const [letter, target] of Object.entries(lookAlikeLetters)) foldTo(letter.charCodeAt(0), target.charCodeAt(0));
  for (const range of [
    [0x2e80, 0x2fdf],
    [0xf900, 0xfaff],
  ] as const)
    foldIdeographs(range, foldTo);
  for (const [first, last] of invisible) takes.fill(take.drop, first, last + 1);
  takes['〖'.charCodeAt(0)] = take.replacement;
  takes[0x26] = take.ampersand;
  takes.fill(take.surrogate, 0xd800, 0xdc00);
}

/** Radicals and compatibility ideographs look like the characters that they stand for: ⽐ 比, 機 機. */
function foldIdeographs([first, last]: UnitRange, foldTo: (code: number, target: number) => void): void {
  for (let code = first; code <= last; code++) {
    const plain = String.fromCharCode(code).normalize('NFKC');
    if (plain.length === 1 && plain.charCodeAt(0) !== code) foldTo(code, plain.charCodeAt(0));
  }
}
