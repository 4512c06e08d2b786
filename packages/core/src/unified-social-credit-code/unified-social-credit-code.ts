import type { CodeVerdict } from '../organisation-code/organisation-code.ts';

/** The 31 characters in use, in the order of their values; I, O, S, V and Z are left out. */
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
/** The value of each character, by its code. */
const VALUES = /* @__PURE__ */ (() =>
  Array.from({ length: 128 }, (_, code) => ALPHABET.indexOf(String.fromCharCode(code))))();
/** 3^i modulo 31. */
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const FORM = /^[0-9A-HJ-NP-RTUWXY]{2}\d{6}[0-9A-HJ-NP-RTUWXY]{10}$/;

/**
 * Check character of a unified social credit code (统一社会信用代码校验码): from its first seventeen characters.
 *
 * @source GB 32100-2015, modulus 31 with weights 3^i
 * @example
 * ```ts
 * import { unifiedSocialCreditCheckCharacter } from '@zwgk/core';
 * unifiedSocialCreditCheckCharacter('11500000009275780'); // => 'L'
 * ```
 */
export function unifiedSocialCreditCheckCharacter(firstSeventeen: string): string {
  let sum = 0;
  for (let at = 0; at < 17; at++) {
    sum += (VALUES[firstSeventeen.charCodeAt(at)] as number) * (WEIGHTS[at] as number);
  }
  return ALPHABET[(31 - (sum % 31)) % 31] as string;
}

/**
 * Checks a unified social credit code (统一社会信用代码): eighteen characters.
 *
 * @source GB 32100-2015
 * @example
 * ```ts
 * import { verifyUnifiedSocialCreditCode } from '@zwgk/core';
 * verifyUnifiedSocialCreditCode('11500000009275780L'); // => 'valid'
 * ```
 */
export function verifyUnifiedSocialCreditCode(code: string): CodeVerdict {
  if (!FORM.test(code)) return 'wrong-form';
  return unifiedSocialCreditCheckCharacter(code) === code[17] ? 'valid' : 'wrong-check-digit';
}
