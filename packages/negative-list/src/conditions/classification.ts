import { type PlainDate, yearOf } from '@zwgk/core';
import { match } from 'ts-pattern';
import type { Candidate } from '../facts/facts.ts';

/** Where a matter stands between secret and public (定密状态). */
export type ClassificationState = 'none' | 'stands' | 'expired' | 'declassified' | 'pending' | 'disputed' | 'unknown';

/**
 * The longest period of each level, in years (保密期限上限), unless otherwise provided.
 *
 * @source 《保守国家秘密法》(2024) art. 20(2); 《国家秘密定密管理规定》(2025) art. 43(2) for matters without a period
 */
const LONGEST_PERIOD = { 'top-secret': 30, secret: 20, confidential: 10 } as const;

/**
 * The state of a classification on a day. A period that has run out makes it `expired`, not `declassified`: publication
 * waits for the review of the organ that classified it.
 *
 * @source 《国家秘密定密管理规定》(2025) arts 43(1), 46; 《党政机关公文处理工作条例》(2012) art. 31
 */
export function classificationState(facts: Candidate, on: PlainDate): ClassificationState {
  const { classification = 'unknown' } = facts;
  // The two answers that most candidates give; the match below is there for the rest.
  if (classification === 'none' || classification === 'unknown') return classification;
  return match(classification)
    .with('declassified', 'pending', 'disputed', (state) => state)
    .with('classified', () => (hasExpired(facts, on) ? ('expired' as const) : ('stands' as const)))
    .exhaustive();
}

function hasExpired({ classificationEndsOn, classifiedOn, classificationLevel }: Candidate, on: PlainDate): boolean {
  if (isKnown(classificationEndsOn)) return on > classificationEndsOn;
  if (!isKnown(classifiedOn) || !isKnown(classificationLevel)) return false;
  const lastYear = yearOf(classifiedOn) + LONGEST_PERIOD[classificationLevel];
  // From the corresponding day on, the longest period that there can be is over.
  return on >= `${lastYear}${classifiedOn.slice(4)}`;
}

const isKnown = <Value extends string>(value: Value | 'unknown' | undefined): value is Exclude<Value, 'unknown'> =>
  value !== undefined && value !== 'unknown';
