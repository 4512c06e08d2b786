/**
 * How a document number is built.
 *
 * - `bracketed`: 国办发〔2019〕54号, also of announcements and of some orders
 * - `ordinal`: 国务院令第711号, without a year
 * - `year-ordinal`: 国家外汇管理局公告2013年第1号
 * - `year-first`: 〔2024〕普字第3号
 */
export type DocumentNumberForm = 'bracketed' | 'ordinal' | 'year-ordinal' | 'year-first';

/** The parts of a document number. Only an `ordinal` one has no year. */
export type DocumentNumberParts =
  | {
      readonly form: Exclude<DocumentNumberForm, 'ordinal'>;
      readonly prefix: string;
      readonly year: number;
      readonly serial: string;
    }
  | { readonly form: 'ordinal'; readonly prefix: string; readonly year?: never; readonly serial: string };

const fourDigits = (year: number): string => String(year).padStart(4, '0');

/**
 * Writes a document number (发文字号): the year in full in 〔〕, the serial in Arabic digits, 号 at the end.
 *
 * @source 党政机关公文处理工作条例 art. 9(5) for the parts; GB/T 9704-2012, 7.2.5 for brackets and digits
 * @example
 * ```ts
 * import { formatDocumentNumber } from '@zwgk/catalogue';
 * formatDocumentNumber({ form: 'bracketed', prefix: '国办发', year: 2019, serial: '54' }); // => '国办发〔2019〕54号'
 * formatDocumentNumber({ form: 'ordinal', prefix: '国务院令', serial: '711' }); // => '国务院令第711号'
 * ```
 */
export function formatDocumentNumber(parts: DocumentNumberParts): string {
  const { prefix, serial } = parts;
  switch (parts.form) {
    case 'bracketed':
      return `${prefix}〔${fourDigits(parts.year)}〕${serial}号`;
    case 'ordinal':
      return `${prefix}第${serial}号`;
    case 'year-ordinal':
      return `${prefix}${fourDigits(parts.year)}年第${serial}号`;
    case 'year-first':
      return `〔${fourDigits(parts.year)}〕${prefix}第${serial}号`;
  }
}
