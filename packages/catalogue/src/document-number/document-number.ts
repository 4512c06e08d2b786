import { errorOf, type Finding, quoteValue, type Result, resultOf, type Span } from '@zwgk/core';
import { isPlaceholder, type PlainWriting, plainWriting } from '../written-number/written-number.ts';
import { absentFinding, bracketsFinding, checkNumber, checkSurroundings, checkWriting } from './check.ts';
import { commonDocumentNumber, commonOrder } from './common.ts';
import { type DocumentNumberParts, formatDocumentNumber } from './document-number-form.ts';
import { documentNumberErrors } from './errors.ts';
import { type ScannedNumber, type ScannedText, scanDocumentNumbers } from './scan.ts';

/** What a number is of: an order (令), an announcement (公告, 通告), or any other document. */
export type DocumentNumberKind = 'document' | 'order' | 'announcement';

/**
 * A document number taken apart. `prefix` is the issuer's abbreviation (机关代字) or, of orders and announcements, the
 * name up to 令 or 公告; `serial` is in Arabic digits without leading zeros, 第 or 号.
 */
export type DocumentNumber = DocumentNumberParts & {
  readonly kind: DocumentNumberKind;
  /** The number as it should be written, so that two spellings of one number are equal. */
  readonly normalised: string;
};

/** A field that holds no document number. */
interface NoDocumentNumber {
  readonly kind: 'unknown';
  readonly prefix: '';
  readonly year?: never;
  readonly serial: '';
  readonly normalised: string;
}

/** What a field for document numbers holds: the first number, any others, and what there is to say about them. */
export type DocumentNumberReading = (DocumentNumber | NoDocumentNumber) & {
  readonly others: readonly DocumentNumber[];
  readonly findings: readonly Finding[];
};

const BRACKETS = /[〔〕[\]【】()﹝﹞〈〉<>〖〗]/g;
const OTHER_BRACKET = /[[\]【】()﹝﹞〈〉<>〖〗]/;
const PUNCTUATION = /[年〔〕[\]【】()﹝﹞〈〉<>〖〗]/g;
const OPENING = '〔[【(﹝〈<〖';

const withOneKindOfBrackets = (text: string): string =>
  OTHER_BRACKET.test(text) ? text.replace(BRACKETS, (bracket) => (OPENING.includes(bracket) ? '〔' : '〕')) : text;

const scannedText = (writing: PlainWriting, strictness: ScannedText['strictness']): ScannedText => ({
  text: withOneKindOfBrackets(writing.text),
  strictness,
  spacesBefore: writing.spacesBefore,
});

const kindOf = (prefix: string): DocumentNumberKind => {
  if (prefix.endsWith('令')) return 'order';
  return prefix.endsWith('公告') || prefix.endsWith('通告') ? 'announcement' : 'document';
};

const documentNumberOf = ({ parts }: ScannedNumber): DocumentNumber => ({
  kind: kindOf(parts.prefix),
  ...parts,
  normalised: formatDocumentNumber(parts),
});

/**
 * Reads a field for document numbers (发文字号, 文号) as people fill it in: any brackets, spaces, several numbers,
 * remarks, words of the running text before the number. It never throws on a text: a field without a number has the
 * kind `unknown` and a finding.
 *
 * @source 党政机关公文处理工作条例 art. 9(5); GB/T 9704-2012, 7.2.5
 * @example
 * ```ts
 * import { readDocumentNumber } from '@zwgk/catalogue';
 * readDocumentNumber('沪[2024]009 号').normalised; // => '沪〔2024〕9号'
 * readDocumentNumber('的通知厅字﹝2016﹞35号').prefix; // => '厅字'
 * readDocumentNumber('（政务指引）').kind; // => 'unknown'
 * ```
 */
export function readDocumentNumber(value: string): DocumentNumberReading {
  const common = commonDocumentNumber(value);
  if (common === undefined) {
    const order = commonOrder(value);
    if (order === undefined) return scanField(value);
    return { kind: 'order', form: 'ordinal', ...order, normalised: value, others: [], findings: [] };
  }
  const { prefix, year, serial, hasProperBrackets } = common;
  const normalised = hasProperBrackets ? value : `${prefix}〔${year}〕${serial}号`;
  const findings = hasProperBrackets ? [] : [bracketsFinding(normalised)];
  return { kind: 'document', form: 'bracketed', prefix, year, serial, normalised, others: [], findings };
}

/** Looks through a field for numbers of any form, and says what is out of place in it. */
export function scanField(value: string): DocumentNumberReading {
  const writing = plainWriting(value);
  const scanned = scannedText(writing, 'field');
  const found = scanDocumentNumbers(scanned);
  const [first, ...rest] = found;
  if (first === undefined) {
    const why = isPlaceholder(writing.text) ? 'placeholder' : 'unrecognised';
    const findings = [absentFinding(writing.text, why)];
    return { kind: 'unknown', prefix: '', serial: '', normalised: writing.text, others: [], findings };
  }
  const number = documentNumberOf(first);
  const others = rest.map(documentNumberOf);
  const punctuation = (writing.text.slice(first.tail, first.end).match(PUNCTUATION) ?? []).join('');
  return {
    ...number,
    others,
    findings: [
      ...checkWriting(writing, number),
      ...checkNumber(number, first, punctuation),
      ...checkSurroundings([number, ...others], found, writing.text),
    ],
  };
}

const EXPECTED = '国办发〔2019〕54号';

/**
 * Reads the document number (发文字号) in a field that has to hold one: the first, where there are several. Deviations
 * that {@link readDocumentNumber} reports are let pass.
 *
 * @throws ZwgkError `catalogue/invalid-document-number` when there is none
 * @example
 * ```ts
 * import { parseDocumentNumber } from '@zwgk/catalogue';
 * parseDocumentNumber('证监会令【第203号】').normalised; // => '证监会令第203号'
 * ```
 */
export function parseDocumentNumber(value: unknown): DocumentNumber {
  if (typeof value === 'string') {
    const [first] = scanDocumentNumbers(scannedText(plainWriting(value), 'field'));
    if (first !== undefined) return documentNumberOf(first);
  }
  throw errorOf(documentNumberErrors, 'catalogue/invalid-document-number', {
    value: quoteValue(value),
    expected: EXPECTED,
  });
}

/**
 * Like {@link parseDocumentNumber}, with a result in place of an exception.
 *
 * @example
 * ```ts
 * import { safeParseDocumentNumber } from '@zwgk/catalogue';
 * safeParseDocumentNumber('（政务指引）').ok; // => false
 * ```
 */
export function safeParseDocumentNumber(value: unknown): Result<DocumentNumber> {
  return resultOf(() => parseDocumentNumber(value));
}

/**
 * All document numbers (发文字号) in running text, with their places: only those that surely are numbers, with a prefix
 * and 号, in brackets that are closed or of an order or announcement.
 *
 * @example
 * ```ts
 * import { findDocumentNumbers } from '@zwgk/catalogue';
 * findDocumentNumbers('根据国务院令第711号和国办发[2019]54号').map(({ normalised }) => normalised); // => ['国务院令第711号', '国办发〔2019〕54号']
 * ```
 */
export function findDocumentNumbers(text: string): readonly (DocumentNumber & { readonly span: Span })[] {
  const writing = plainWriting(text);
  const at = (place: number): number => (writing.positions === undefined ? place : (writing.positions[place] ?? 0));
  return scanDocumentNumbers(scannedText(writing, 'running-text')).map((found) => ({
    ...documentNumberOf(found),
    span: [at(found.start), at(found.end - 1) + 1],
  }));
}
