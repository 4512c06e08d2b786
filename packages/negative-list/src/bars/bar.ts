import type { Bilingual, Citation, Confidence, PlainDate } from '@zwgk/core';
import { parsePlainDate } from '@zwgk/core';

/** The ground that a rule of a neighbouring law feeds. */
export type BarTarget = 'other-law' | 'third-party' | 'registry-lookup' | 'approval-needed';

/** A text of a bar, and when it held. */
export interface BarVersion {
  readonly from: PlainDate;
  readonly to?: PlainDate;
  readonly basis: readonly Citation[];
  readonly confidence: Confidence;
}

/**
 * A rule of a neighbouring law on information of one kind (特别规定): it does not decide by itself, it makes a ground of
 * the Regulation met. Before the first of `versions` the text is not known to us, which is not to say that there was none.
 */
export interface Bar<Id extends string = string> {
  readonly id: Id;
  readonly title: Bilingual;
  readonly feeds: BarTarget;
  /** When the rule applies, and what is excepted, in our words. */
  readonly test: Bilingual;
  readonly versions: readonly BarVersion[];
}

/** A bar as the data files write it. */
export interface BarData<Id extends string> extends Omit<Bar<Id>, 'versions'> {
  readonly versions: readonly {
    readonly from: string;
    readonly to?: string;
    readonly basis: readonly Citation[];
    /** `primary` unless said otherwise. */
    readonly confidence?: Confidence;
  }[];
}

export function bar<const Id extends string>({ versions, ...rest }: BarData<Id>): Bar<Id> {
  return {
    ...rest,
    versions: versions.map(({ from, to, basis, confidence = 'primary' }) => ({
      from: parsePlainDate(from),
      ...(to !== undefined && { to: parsePlainDate(to) }),
      basis,
      confidence,
    })),
  };
}

/** The text of a bar that held on a day. */
export function barVersionOn({ versions }: Bar, day: PlainDate): BarVersion | undefined {
  return versions.find(({ from, to }) => from <= day && (to === undefined || day <= to));
}
