import { isPlainDate, yearOf } from '@zwgk/core';
import regions from '../data/region-codes.json' with { type: 'json' };
import { identityCheckCharacter } from './checksums.ts';

/** The first two digits of an identity number: provinces, and the residence permits of Hong Kong, Macao and Taiwan. */
const PROVINCES: ReadonlySet<string> = /* @__PURE__ */ new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83'.split(' '),
);

/** The standard's own second specimen was born in 1880. */
const EARLIEST = 1880;
/** Without the day of the question, whoever is born after this is taken for no person. */
const LATEST = '2040-12-31';

const prefectures: Readonly<Record<string, string>> = regions.prefectures;

/** What an identity number says of itself. */
export interface IdentityReading {
  readonly born: string;
  readonly checkFits: boolean;
  /** The division code is in use or once was. */
  readonly regionKnown: boolean;
}

/**
 * Reads eighteen characters as a resident identity number (公民身份号码): a province, a date, a check character. `undefined`
 * when province or date cannot be.
 *
 * @source GB 11643-1999; 国办发〔2018〕81号 art. 3 for 81, 82 and 83
 */
export function readIdentityNumber(characters: string, asOf: string | undefined): IdentityReading | undefined {
  if (!PROVINCES.has(characters.slice(0, 2))) return undefined;
  const born = dateOf(characters.slice(6, 14), asOf);
  if (born === undefined) return undefined;
  const checkFits = identityCheckCharacter(characters) === characters[17];
  return { born, checkFits, regionKnown: isKnownRegion(characters.slice(0, 6)) };
}

/** The fifteen digits in use before (第一代身份证): a year of two digits, no check character. */
export function readOldIdentityNumber(digits: string): IdentityReading | undefined {
  if (!PROVINCES.has(digits.slice(0, 2))) return undefined;
  const born = dateOf(`19${digits.slice(6, 12)}`, undefined);
  if (born === undefined) return undefined;
  return { born, checkFits: false, regionKnown: isKnownRegion(digits.slice(0, 6)) };
}

/** `YYYYMMDD` as a date that somebody can be born on. */
export function dateOf(digits: string, asOf: string | undefined): string | undefined {
  const year = Number(digits.slice(0, 4));
  if (!(year >= EARLIEST)) return undefined;
  const text = `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6, 8)}`;
  // A century later the days are the same, but for the end of February of 1900.
  const asKnown = year < 1900 ? `${year + 100}${text.slice(4)}` : text;
  return isPlainDate(asKnown) && text <= (asOf ?? LATEST) ? text : undefined;
}

const isKnownRegion = (code: string): boolean => prefectures[code.slice(0, 4)]?.includes(code.slice(4, 6)) === true;

/** The first two digits of a division code. */
export const isProvince = (code: string): boolean => PROVINCES.has(code);

/** Whether somebody born on a day is under an age on another. */
export function isUnder(age: number, born: string, asOf: string): boolean {
  const years = yearOf(asOf) - Number(born.slice(0, 4)) - (asOf.slice(5) < born.slice(5) ? 1 : 0);
  return years < age;
}
