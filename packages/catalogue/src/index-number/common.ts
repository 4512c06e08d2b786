import { createFinding, type Finding, verifyOrganisationCode, verifyUnifiedSocialCreditCode } from '@zwgk/core';
import { areDigits, isPlausibleYear, yearAt } from '../written-number/written-number.ts';
import { indexNumberFindings } from './findings.ts';
import type { IndexNumberReading } from './index-number.ts';
import type { IndexNumberSchemeId } from './schemes.ts';

/** The organisation code of the General Office of the State Council, whose platform many places use. */
export const PLATFORM_OPERATOR = '000014349';

/** The head is that of the platform, and need not be the publisher's. */
export const platformFinding = (): Finding =>
  createFinding(indexNumberFindings, 'catalogue/index-number-head-of-platform', {
    params: { issuer: PLATFORM_OPERATOR },
  });

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
        isHead: (head) => verifyOrganisationCode(head) === 'valid',
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

/** There is nothing to say of such a number. */
const NOTHING: readonly Finding[] = [];

/**
 * Reads at once an index number of one of the commonest schemes that is written as it should be, and of which there is
 * nothing to say; nearly all are. The rest is for the patterns of the schemes; a test holds the two together.
 */
export function commonIndexNumber(value: string): IndexNumberReading | undefined {
  const slash = value.indexOf('/');
  if (slash === -1) return fujianNumber(value);
  const known = common.get(slash);
  if (known === undefined || value.charCodeAt(slash + 5) !== 45) return undefined;
  const { scheme, serialLengths, isHead } = known;
  const serial = value.slice(slash + 6);
  if (serial.length < serialLengths[0] || serial.length > serialLengths[1]) return undefined;
  if (!areDigits(serial, 0, serial.length)) return undefined;
  const year = yearAt(value, slash + 1);
  const issuer = value.slice(0, slash);
  if (!isPlausibleYear(year) || !isHead(issuer)) return undefined;
  const findings = issuer === PLATFORM_OPERATOR ? [platformFinding()] : NOTHING;
  return { scheme, issuer, serial, year, normalised: value, findings };
}

/** The form of Fujian, whose parts stand at fixed places: FJ00100-0201-2018-00262. */
const fujianLength = 23;
const HYPHEN = 45;
const isCapital = (code: number): boolean => code >= 65 && code <= 90;

function fujianNumber(value: string): IndexNumberReading | undefined {
  if (value.length !== fujianLength || !isCapital(value.charCodeAt(0)) || !isCapital(value.charCodeAt(1))) return;
  for (const hyphen of [7, 12, 17]) if (value.charCodeAt(hyphen) !== HYPHEN) return;
  if (!areDigits(value, 2, 7) || !areDigits(value, 8, 12)) return;
  const year = yearAt(value, 13);
  if (!isPlausibleYear(year) || !areDigits(value, 18, fujianLength)) return;
  return {
    scheme: 'fujian',
    issuer: value.slice(0, 7),
    category: value.slice(8, 12),
    year,
    serial: value.slice(18),
    normalised: value,
    findings: NOTHING,
  };
}
