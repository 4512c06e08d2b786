import type { Bilingual, Confidence } from '@zwgk/core';

/** The parts that an index number can be made of. No scheme has them all. */
export type IndexNumberPart =
  | 'area'
  | 'issuer'
  | 'channel'
  | 'category'
  | 'group'
  | 'date'
  | 'year'
  | 'month'
  | 'serial'
  | 'remainder';

/** One way of building index numbers (索引号编制方案). */
export interface IndexNumberScheme {
  readonly id: string;
  readonly title: Bilingual;
  /** The form in words. */
  readonly form: Bilingual;
  /** The order of the parts, each in braces, and what stands between them. */
  readonly layout: string;
  /** What the parts look like, by name, in capital letters and plain characters. */
  readonly pattern: RegExp;
  /** What the head is, where its check digit can be verified. */
  readonly head?: 'organisation-code' | 'credit-code';
  /** Given where the scheme writes its letters small. */
  readonly letters?: 'small';
  readonly example: string;
  /** Given where no real number of the scheme has been seen: the example then only shows the form. */
  readonly exampleIsMadeUp?: true;
  /** Where the form was read or seen. */
  readonly source: string;
  readonly confidence: Confidence;
}
