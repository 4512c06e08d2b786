import { verifyOrganisationCode, verifyUnifiedSocialCreditCode } from '@zwgk/core';
import { isPlausibleYear } from '../written-number/written-number.ts';
import type { IndexNumber } from './index-number.ts';
import type { IndexNumberSchemeId } from './schemes.ts';

/** The code of the operator of the national platform, of which there is something to say on other bodies' entries. */
export const PLATFORM_OPERATOR = '000014349';

/** The commonest schemes, by the length of their heads: HEAD/YYYY-SERIAL. */
const common: ReadonlyMap<
  number,
  {
    readonly scheme: IndexNumberSchemeId;
    readonly serialLengths: readonly [least: number, most: number];
    readonly isHead: (head: string) => boolean;
  }
> = /* @__PURE__ */ (() =>
  new Map([
    [
      9,
      {
        scheme: 'organisation-code',
        serialLengths: [3, 7],
        isHead: (head) => verifyOrganisationCode(head) === 'valid' && head !== PLATFORM_OPERATOR,
      },
    ],
    [10, { scheme: 'csrc', serialLengths: [8, 8], isHead: (head) => head.startsWith('bm') && areDigits(head, 2, 10) }],
    [
      18,
      {
        scheme: 'credit-code',
        serialLengths: [3, 7],
        isHead: (head) => verifyUnifiedSocialCreditCode(head) === 'valid',
      },
    ],
  ]))();

function areDigits(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code < 48 || code > 57) return false;
  }
  return true;
}

/**
 * Reads at once an index number of one of the commonest schemes that is written as it should be, and of which there is
 * nothing to say; nearly all are. The rest is for the patterns of the schemes; a test holds the two together.
 */
export function commonIndexNumber(value: string): IndexNumber | undefined {
  const slash = value.indexOf('/');
  const known = common.get(slash);
  if (known === undefined || value.charCodeAt(slash + 5) !== 45) return undefined;
  const { scheme, serialLengths, isHead } = known;
  const serial = value.slice(slash + 6);
  if (serial.length < serialLengths[0] || serial.length > serialLengths[1]) return undefined;
  if (!areDigits(value, slash + 1, slash + 5) || !areDigits(serial, 0, serial.length)) return undefined;
  const year = Number(value.slice(slash + 1, slash + 5));
  const issuer = value.slice(0, slash);
  if (!isPlausibleYear(year) || !isHead(issuer)) return undefined;
  return { scheme, issuer, serial, year, normalised: value };
}
