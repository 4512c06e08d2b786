import {
  type CodeVerdict,
  createFinding,
  type Finding,
  isPlainDate,
  quoteValue,
  verifyOrganisationCode,
  verifyUnifiedSocialCreditCode,
} from '@zwgk/core';
import { match } from 'ts-pattern';
import { isPlaceholder, isPlausibleYear } from '../written-number/written-number.ts';
import { PLATFORM_OPERATOR, platformFinding } from './common.ts';
import { type Irregularity, indexNumberFindings } from './findings.ts';
import type { IndexNumber } from './index-number.ts';
import type { IndexNumberScheme } from './scheme.ts';

const ORGANISATION_CODE_LENGTH = 9;

/** A head may be shown while it is no longer than an organisation code; a longer one could be a person's number. */
const shown = (head: string): string => (head.length <= ORGANISATION_CODE_LENGTH ? head : quoteValue(head));

export function placeholderFinding(text: string): Finding | undefined {
  if (!isPlaceholder(text)) return undefined;
  return createFinding(indexNumberFindings, 'catalogue/index-number-placeholder', {
    params: { value: quoteValue(text) },
  });
}

export function unrecognisedFinding(text: string): Finding {
  return createFinding(indexNumberFindings, 'catalogue/index-number-unrecognised', {
    params: { value: quoteValue(text) },
  });
}

/** What was made of the characters before the number could be read. */
export function checkWriting(invisible: number, irregular: Readonly<Record<Irregularity, boolean>>): Finding[] {
  const findings: Finding[] = [];
  if (invisible > 0) {
    const params = { count: invisible };
    findings.push(createFinding(indexNumberFindings, 'catalogue/index-number-invisible-characters', { params }));
  }
  const kinds = (Object.keys(irregular) as Irregularity[]).filter((kind) => irregular[kind]);
  if (kinds.length > 0) {
    const params = { kinds };
    findings.push(createFinding(indexNumberFindings, 'catalogue/index-number-irregular-characters', { params }));
  }
  return findings;
}

/** What the parts of the number say: `head` is the head as written, `number.issuer` without its hyphen. */
export function checkNumber(number: IndexNumber, scheme: IndexNumberScheme, head: string | undefined): Finding[] {
  return [...checkHead(number, scheme, head), ...checkDate(number)];
}

function checkHead({ issuer }: IndexNumber, scheme: IndexNumberScheme, head: string | undefined): Finding[] {
  if (issuer === undefined) return [];
  const findings: Finding[] = [];
  const params = { issuer: shown(issuer) };
  if (head !== issuer) {
    findings.push(createFinding(indexNumberFindings, 'catalogue/index-number-hyphen-in-head', { params }));
  }
  findings.push(...checkDigit(issuer, scheme));
  if (scheme.id === 'doubled-head') {
    findings.push(createFinding(indexNumberFindings, 'catalogue/index-number-head-doubled', { params }));
  }
  if (scheme.id === 'other-head') {
    findings.push(createFinding(indexNumberFindings, 'catalogue/index-number-head-unexplained', { params }));
  }
  if (issuer === PLATFORM_OPERATOR) {
    findings.push(platformFinding());
  }
  return findings;
}

function checkDigit(issuer: string, { head }: IndexNumberScheme): Finding[] {
  if (head === undefined) return [];
  return match(head)
    .with('organisation-code', () =>
      // A code of nine characters may also be one that a locality made up: a person has to decide.
      digitFinding(verifyOrganisationCode(issuer), issuer, {
        standard: 'GB 11714-1997',
        basis: [{ instrument: 'organisation-code-standard', version: '1997' }],
        severity: 'warning',
      }),
    )
    .with('credit-code', () =>
      digitFinding(verifyUnifiedSocialCreditCode(issuer), issuer, {
        standard: 'GB 32100-2015',
        basis: [{ instrument: 'unified-social-credit-code-standard', version: '2015' }],
        severity: 'error',
      }),
    )
    .exhaustive();
}

function digitFinding(
  verdict: CodeVerdict,
  issuer: string,
  { standard, ...place }: { standard: string } & Pick<Finding, 'basis' | 'severity'>,
): Finding[] {
  const params = { issuer: shown(issuer), standard };
  return match(verdict)
    .with('valid', () => [])
    .with('wrong-check-digit', () => [
      createFinding(indexNumberFindings, 'catalogue/index-number-check-digit', { params, ...place }),
    ])
    .with('wrong-form', () => [
      createFinding(indexNumberFindings, 'catalogue/index-number-head-malformed', { params, ...place }),
    ])
    .exhaustive();
}

function checkDate({ year, date }: IndexNumber): Finding[] {
  const isDay = date === undefined || isPlainDate(`${date.slice(0, 4)}-${date.slice(4, 6)}-${date.slice(6)}`);
  if (year === undefined || (isPlausibleYear(year) && isDay)) return [];
  const params = { written: date ?? String(year) };
  return [createFinding(indexNumberFindings, 'catalogue/index-number-date-implausible', { params })];
}
