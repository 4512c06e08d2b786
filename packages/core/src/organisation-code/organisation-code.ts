const FORM = /^[0-9A-Z]{8}[0-9X]$/;
const WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];

/** 0–9 are worth themselves, A–Z 10 to 35. */
const characterValue = (code: number): number => (code < 65 ? code - 48 : code - 55);

/** What a check says of a code: sound, a check digit that does not fit, or not of the form at all. */
export type CodeVerdict = 'valid' | 'wrong-check-digit' | 'wrong-form';

/**
 * Check digit of an organisation code (组织机构代码校验码): from its first eight characters, digits or capital letters.
 *
 * @source GB 11714-1997, modulus 11; 10 is written X, 11 is written 0
 * @example
 * ```ts
 * import { organisationCheckDigit } from '@zwgk/core';
 * organisationCheckDigit('01404053'); // => 'X'
 * ```
 */
export function organisationCheckDigit(firstEight: string): string {
  let sum = 0;
  for (let at = 0; at < 8; at++) sum += (WEIGHTS[at] as number) * characterValue(firstEight.charCodeAt(at));
  const digit = 11 - (sum % 11);
  if (digit === 10) return 'X';
  return digit === 11 ? '0' : String(digit);
}

/**
 * Checks an organisation code (组织机构代码): nine characters, without the hyphen before the last.
 *
 * @source GB 11714-1997
 * @example
 * ```ts
 * import { verifyOrganisationCode } from '@zwgk/core';
 * verifyOrganisationCode('000014349'); // => 'valid'
 * verifyOrganisationCode('000014348'); // => 'wrong-check-digit'
 * ```
 */
export function verifyOrganisationCode(code: string): CodeVerdict {
  if (!FORM.test(code)) return 'wrong-form';
  return organisationCheckDigit(code) === code[8] ? 'valid' : 'wrong-check-digit';
}
