import { type PlainDate, parsePlainDate } from '@zwgk/core';
import { FIRST_YEAR, LAST_YEAR, RANGE } from './day-index.ts';

/** How far a calendar reaches, and how far it is sure (覆盖范围). */
export interface Coverage {
  /** The first day covered, 2004-01-01. */
  readonly first: PlainDate;
  /** Every day up to and including this one is final. Absent when the notice of the first year is not known. */
  readonly finalThrough?: PlainDate;
  /** The last day of the years whose notices are known without a gap from the first. Absent like `finalThrough`. */
  readonly announcedThrough?: PlainDate;
  /** The last day covered, 2100-12-31. */
  readonly last: PlainDate;
}

export function coverageOf([firstMissing = LAST_YEAR + 2]: readonly number[]): Coverage {
  const announced = firstMissing - 1;
  if (announced < FIRST_YEAR) return RANGE;
  const announcedThrough = announced < LAST_YEAR ? parsePlainDate(`${announced}-12-31`) : RANGE.last;
  const finalThrough = announced <= LAST_YEAR ? parsePlainDate(`${announced}-11-30`) : RANGE.last;
  return { ...RANGE, finalThrough, announcedThrough };
}
