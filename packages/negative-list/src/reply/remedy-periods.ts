import type { Citation, PlainDate } from '@zwgk/core';
import { textOf } from '../cited.ts';

/** A period within which a remedy is sought (救济期限), as a reply names it. */
export interface RemedyPeriod {
  readonly count: number;
  readonly unit: 'days' | 'months';
  readonly basis: readonly Citation[];
}

/** The periods of the day of a reply; absent where the text of that day was not read. */
export interface RemedyPeriods {
  /** 申请行政复议. */
  readonly reconsideration: RemedyPeriod;
  /** 直接提起行政诉讼. */
  readonly litigation?: RemedyPeriod;
  /** 对复议决定不服提起行政诉讼. */
  readonly afterReconsideration?: RemedyPeriod;
}

const litigation2017 = textOf('administrative-litigation-law', '2017');

/**
 * The periods for remedies against a reply, on its day.
 *
 * @source 《行政复议法》(2023) art. 20, (2017) art. 9; 《行政诉讼法》(2017) arts 45, 46
 */
export function remedyPeriodsOn(day: PlainDate): RemedyPeriods {
  const law = day < '2024-01-01' ? textOf('reconsideration-law', '2017')(9) : textOf('reconsideration-law', '2023')(20);
  const reconsideration = { count: 60, unit: 'days', basis: [law] } as const;
  if (day < '2017-07-01') return { reconsideration };
  return {
    reconsideration,
    litigation: { count: 6, unit: 'months', basis: [litigation2017(46)] },
    afterReconsideration: { count: 15, unit: 'days', basis: [litigation2017(45)] },
  };
}
