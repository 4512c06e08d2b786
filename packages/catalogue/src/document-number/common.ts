import { isPlausibleYear } from '../written-number/written-number.ts';
import { holdsStrayWord } from './prefix.ts';

/** The commonest form, 国办发〔2019〕54号, in brackets of any kind. */
const COMMON = /^([一-龥]{2,12})([〔[【﹝（(［])(\d{4})([〕\]】﹞）)］])([1-9]\d{0,6})号$/;

/** An order of a body, 国务院令第711号. */
const ORDER = /^([一-龥]{2,20}令)第([1-9]\d{0,6})号$/;

/** Other orders and announcements are for the scanner. */
const ENDS_IN_NOUN = /[令告]$/;

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
  const found = COMMON.exec(value);
  if (found === null) return undefined;
  const [, prefix = '', opening, digits, closing, serial = ''] = found;
  const year = Number(digits);
  if (!isPlausibleYear(year) || ENDS_IN_NOUN.test(prefix) || holdsStrayWord(prefix)) return undefined;
  return { prefix, year, serial, hasProperBrackets: opening === '〔' && closing === '〕' };
}

/** Reads at once an order that is written as it should be. */
export function commonOrder(value: string): { readonly prefix: string; readonly serial: string } | undefined {
  const found = ORDER.exec(value);
  if (found === null) return undefined;
  const [, prefix = '', serial = ''] = found;
  return holdsStrayWord(prefix) ? undefined : { prefix, serial };
}
