import { areDigits, isPlausibleYear, yearAt } from '../written-number/written-number.ts';
import { holdsStrayWord } from './prefix.ts';

/** Brackets that a year is met in besides the proper ones. */
const OPENING = '[【﹝（(［';
const CLOSING = ']】﹞）)］';

/** An order of a body, 国务院令第711号. */
const ORDER = /^([一-龥]{2,20}令)第([1-9]\d{0,6})号$/;

/** Other orders and announcements are for the scanner. */
const NOUNS = '令告';

/** A document number of the commonest form. */
interface CommonNumber {
  readonly prefix: string;
  readonly year: number;
  readonly serial: string;
  /** Whether the year stands in 〔〕, as it should. */
  readonly hasProperBrackets: boolean;
}

/**
 * Reads at once a document number of the commonest form, of which there is nothing to say but for its brackets; nearly
 * all are. The rest is for the scanner; a test holds the two together.
 */
export function commonDocumentNumber(value: string): CommonNumber | undefined {
  const suffix = value.length - 1;
  if (value[suffix] !== '号') return undefined;
  let opening = 0;
  while (opening < suffix && isHan(value.charCodeAt(opening))) opening += 1;
  const serial = opening + 6;
  if (opening < 2 || opening > 12 || serial >= suffix || suffix - serial > 7) return undefined;
  const [open, close] = [value.charAt(opening), value.charAt(opening + 5)];
  const hasProperBrackets = open === '〔' && close === '〕';
  if (!hasProperBrackets && !areBrackets(open, close)) return undefined;
  if (value[serial] === '0' || !areDigits(value, serial, suffix)) return undefined;
  const prefix = value.slice(0, opening);
  const year = yearAt(value, opening + 1);
  if (!isPlausibleYear(year) || NOUNS.includes(value.charAt(opening - 1)) || holdsStrayWord(prefix)) return undefined;
  return { prefix, year, serial: value.slice(serial, suffix), hasProperBrackets };
}

const areBrackets = (open: string, close: string): boolean =>
  (open === '〔' || OPENING.includes(open)) && (close === '〕' || CLOSING.includes(close));

/** 一 to 龥. */
const isHan = (code: number): boolean => code >= 0x4e00 && code <= 0x9fa5;

/** Reads at once an order that is written as it should be. */
export function commonOrder(value: string): { readonly prefix: string; readonly serial: string } | undefined {
  const found = ORDER.exec(value);
  if (found === null) return undefined;
  const [, prefix = '', serial = ''] = found;
  return holdsStrayWord(prefix) ? undefined : { prefix, serial };
}
