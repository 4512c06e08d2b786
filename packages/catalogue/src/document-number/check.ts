import { createFinding, type Finding, quoteValue } from '@zwgk/core';
import { isPlausibleYear, type PlainWriting } from '../written-number/written-number.ts';
import type { DocumentNumber } from './document-number.ts';
import type { DocumentNumberForm } from './document-number-form.ts';
import { type DocumentNumberFindings, documentNumberFindings } from './findings.ts';
import type { ScannedNumber } from './scan.ts';

/** The codes whose only parameter is the number as it should be written. */
type WritingCode = {
  [Code in keyof DocumentNumberFindings]: DocumentNumberFindings[Code] extends { normalised: string } ? Code : never;
}[keyof DocumentNumberFindings];

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

export function absentFinding(text: string, code: 'unrecognised' | 'placeholder'): Finding {
  return createFinding(documentNumberFindings, `catalogue/document-number-${code}`, {
    params: { value: quoteValue(text) },
  });
}

/** The year does not stand in 〔〕. */
export const bracketsFinding = (normalised: string): Finding =>
  createFinding(documentNumberFindings, 'catalogue/document-number-brackets', { params: { normalised } });

/** What was made of the characters: invisible ones, spaces, full-width digits. */
export function checkWriting(writing: PlainWriting, { normalised }: DocumentNumber): Finding[] {
  const findings: Finding[] = [];
  if (writing.invisible > 0) {
    const params = { count: writing.invisible };
    findings.push(createFinding(documentNumberFindings, 'catalogue/document-number-invisible-characters', { params }));
  }
  const params = { normalised };
  if (writing.spacesBefore.size > 0) {
    findings.push(createFinding(documentNumberFindings, 'catalogue/document-number-spaces', { params }));
  }
  if (writing.hasFullWidth) {
    findings.push(createFinding(documentNumberFindings, 'catalogue/document-number-full-width', { params }));
  }
  return findings;
}

/** What sets off the year, by form. */
const PUNCTUATION = {
  bracketed: '〔〕',
  'year-first': '〔〕',
  'year-ordinal': '年',
  ordinal: '',
} as const satisfies Record<DocumentNumberForm, string>;

/** How the number itself is written. `punctuation` are the brackets in it and the word 年, as given. */
export function checkNumber(number: DocumentNumber, { written }: ScannedNumber, punctuation: string): Finding[] {
  const { kind, form, prefix, year, normalised } = number;
  const isDocument = kind === 'document';
  const deviations: readonly (readonly [boolean, WritingCode])[] = [
    [/^(?:令|公告|通告)?$/.test(prefix), 'catalogue/document-number-prefix-missing'],
    [isDocument && form === 'ordinal', 'catalogue/document-number-year-missing'],
    [punctuation !== PUNCTUATION[form], 'catalogue/document-number-brackets'],
    [isDocument && form === 'bracketed' && written.hasOrdinal, 'catalogue/document-number-ordinal-word'],
    [written.serial.startsWith('0'), 'catalogue/document-number-leading-zeros'],
    [/[^\d]/.test((written.year ?? '') + written.serial), 'catalogue/document-number-chinese-numerals'],
    [!written.hasSuffix, 'catalogue/document-number-suffix-missing'],
  ];
  const findings: Finding[] = deviations
    .filter(([applies]) => applies)
    .map(([, code]) => createFinding(documentNumberFindings, code, { params: { normalised } }));
  if (year !== undefined && !isPlausibleYear(year)) {
    findings.push(
      createFinding(documentNumberFindings, 'catalogue/document-number-year-implausible', { params: { year } }),
    );
  }
  return findings;
}

/** What else stands in the field: words glued to the prefix, other numbers, remarks. */
export function checkSurroundings(
  numbers: readonly [DocumentNumber, ...DocumentNumber[]],
  scanned: readonly ScannedNumber[],
  text: string,
): Finding[] {
  const findings: Finding[] = [];
  const [first] = numbers;
  const words = scanned[0]?.stray ?? '';
  if (/[^、和及与年月日号]/.test(words)) {
    const params = { words: quoteValue(words), prefix: first.prefix };
    findings.push(createFinding(documentNumberFindings, 'catalogue/document-number-stray-words', { params }));
  }
  if (numbers.length > 1) {
    const params = { count: numbers.length, first: first.normalised };
    findings.push(createFinding(documentNumberFindings, 'catalogue/document-number-several', { params }));
  }
  const surplus = surplusOf(scanned, text);
  if (surplus !== '') {
    findings.push(
      createFinding(documentNumberFindings, 'catalogue/document-number-surplus-text', {
        params: { text: quoteValue(surplus) },
        severity: LETTER_OR_DIGIT.test(surplus) ? 'warning' : 'notice',
      }),
    );
  }
  return findings;
}

/** The text outside all numbers, without what merely separates one from the next. */
function surplusOf(scanned: readonly ScannedNumber[], text: string): string {
  let surplus = '';
  let from = 0;
  for (const { start, stray, end } of scanned) {
    const before = text.slice(from, start - stray.length);
    surplus += from > 0 && /^[、,;/|]*$/.test(before) ? '' : before;
    from = end;
  }
  return surplus + text.slice(from);
}
