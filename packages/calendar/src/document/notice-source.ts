import type { Confidence } from '@zwgk/core';

/** Where a notice was taken from (出处). */
export interface NoticeSource {
  /** Document number of the notice. */
  readonly number: string;
  readonly url: string;
  /** How its number and date of issue are known, the weaker of the two. Absent when both were read in the text. */
  readonly confidence?: Confidence;
}
