import { isPlainDate } from '@zwgk/core';
import regions from '../data/region-codes.json' with { type: 'json' };
import { identityCheckValue } from './checksums.ts';

/** The first two digits of an identity number: provinces, and the residence permits of Hong Kong, Macao and Taiwan. */
const PROVINCES: ReadonlySet<number> = /* @__PURE__ */ new Set([
  11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 46, 50, 51, 52, 53, 54, 61, 62, 63,
  64, 65, 71, 81, 82, 83,
]);

/** The standard's own second specimen was born in 1880. */
const EARLIEST = 1880;
/** Without the day of the question, whoever is born after this year is taken for no person. */
const LATEST = 2040;

const prefectures: Readonly<Record<string, string>> = regions.prefectures;

/** What an identity number says of itself. */
export interface IdentityReading {
  /** `YYYY-MM-DD` */
  readonly born: string;
  readonly checkFits: boolean;
  /** The division code is in use or once was. */
  readonly regionKnown: boolean;
}

/**
 * Reads eighteen values as a resident identity number (公民身份号码): a province, a date, a check character, which counts ten
 * when it is X. `undefined` when province or date cannot be.
 *
 * @source GB 11643-1999; 国办发〔2018〕81号 art. 3 for 81, 82 and 83
 */
export function readIdentityNumber(values: Uint8Array, asOf: string | undefined): IdentityReading | undefined {
  if (!isProvince(values, 0)) return undefined;
  const born = dateAt(values, 6, asOf);
  if (born === undefined) return undefined;
  return { born, checkFits: identityCheckValue(values) === values[17], regionKnown: isKnownRegion(values) };
}

/** The fifteen digits in use before (第一代身份证): a year of two digits, no check character. */
export function readOldIdentityNumber(values: Uint8Array): IdentityReading | undefined {
  if (!isProvince(values, 0)) return undefined;
  const born = realDate(1900 + numberAt(values, 6, 2), numberAt(values, 8, 2), numberAt(values, 10, 2));
  return born === undefined ? undefined : { born, checkFits: false, regionKnown: isKnownRegion(values) };
}

/** The eight values from an index on as a date that somebody can be born on. */
export function dateAt(values: Uint8Array, from: number, asOf: string | undefined): string | undefined {
  const year = numberAt(values, from, 4);
  if (year < EARLIEST || year > LATEST) return undefined;
  const date = realDate(year, numberAt(values, from + 4, 2), numberAt(values, from + 6, 2));
  return date === undefined || (asOf !== undefined && date > asOf) ? undefined : date;
}

function realDate(year: number, month: number, day: number): string | undefined {
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  const text = `${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`;
  // A century later the days are the same, but for the end of February of 1900.
  return isPlainDate(`${year < 1900 ? year + 100 : year}-${text}`) ? `${year}-${text}` : undefined;
}

function numberAt(values: Uint8Array, from: number, length: number): number {
  let number = 0;
  for (let index = from; index < from + length; index++) number = number * 10 + (values[index] as number);
  return number;
}

/** Whether two values are the first digits of a division code. */
export const isProvince = (values: Uint8Array, from: number): boolean => PROVINCES.has(numberAt(values, from, 2));

const isKnownRegion = (values: Uint8Array): boolean => {
  const county = numberAt(values, 4, 2);
  return prefectures[numberAt(values, 0, 4)]?.includes(county < 10 ? `0${county}` : String(county)) === true;
};

/** Whether somebody born on a day is under an age on another. */
export function isUnder(age: number, born: string, asOf: string): boolean {
  const years = Number(asOf.slice(0, 4)) - Number(born.slice(0, 4)) - (asOf.slice(5) < born.slice(5) ? 1 : 0);
  return years < age;
}
