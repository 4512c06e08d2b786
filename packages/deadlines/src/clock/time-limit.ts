import type { PlainDate } from '@zwgk/core';
import { compute } from '../deadline/computation.ts';
import { ruleOf } from '../deadline-rules.ts';
import type { ClockSetting } from './clock-state.ts';
import type { Due } from './counting.ts';

/** The time limits of the Regulation of 2019 and of the fee measures that run within a request. */
export type InnerLimit = 'supplement-notice' | 'third-party-reply' | 'co-author-reply' | 'fee-payment';

const FIRST_DAY_OF_2019 = '2019-05-15' as PlainDate;

/**
 * A time limit within a request, from a day. A request that is governed by the text of 2019 on purpose may be older than
 * that text: its limits are then those of the text's first day.
 */
export function innerLimit(id: InnerLimit, from: PlainDate, { calendar, rules, choices }: ClockSetting): Due {
  const lawOf = from < FIRST_DAY_OF_2019 ? FIRST_DAY_OF_2019 : from;
  const { due, certainty, missing } = compute({ rule: ruleOf(id, rules), from, lawOf, calendar, choices });
  // All of them are in days, whatever an overlay may have tightened.
  return { due: due as PlainDate, certainty, missing };
}
