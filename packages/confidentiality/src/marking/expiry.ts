import {
  addDays,
  type Citation,
  type Confidence,
  type Dated,
  onDate,
  type PlainDate,
  type PlainDateLike,
  parsePlainDate,
} from '@zwgk/core';
import { addDaysWithin, addMonths } from './corresponding-day.ts';
import type { MarkingPeriod, SecrecyMarking } from './marking.ts';
import { defaultPeriods, periodStarts } from './rules/periods.ts';

/** From when a period runs, and how its first day is treated. */
export interface PeriodStart {
  /** The day of issue that is marked (制发日). The rules of this day govern the marking. */
  readonly on?: PlainDateLike;
  /** Where no day of issue can be marked: the day of the written notice (书面通知之日). */
  readonly notifiedOn?: PlainDateLike;
  /**
   * Whether the day from which the period runs counts as its first day. No text says so; `excluded`, the default, is
   * the general rule of 民法典 art. 201, and protects one day longer.
   */
  readonly firstDay?: 'excluded' | 'included';
}

/** Why the end of secrecy cannot be given as a date. */
export type OpenEnd =
  /** 长期 */
  | 'long-term'
  /** It ends when a condition is met (解密条件). */
  | 'condition'
  /** Neither a day of issue nor of notice is given. */
  | 'no-start'
  /** No rule of that day gives a period to a bare star. */
  | 'no-rule'
  /** After 2100. */
  | 'out-of-range';

/** When the secrecy of a marking ends (保密期限届满日), with the law and the conventions that decide. */
export type MarkingExpiry =
  | {
      readonly status: 'fixed';
      /** The last day of secrecy. */
      readonly expiresOn: PlainDate;
      readonly start?: { readonly on: PlainDate; readonly from: 'marked-issue-date' | 'written-notice' };
      /** `default`: nothing is marked, and the law supplies the period. */
      readonly term: 'marked' | 'default';
      readonly conventions: readonly string[];
      readonly basis: readonly Citation[];
      readonly confidence: Confidence;
    }
  | { readonly status: 'open'; readonly because: OpenEnd; readonly basis: readonly Citation[] };

/** 民法典第二百零一条第一款、第二百零二条, by analogy: classification law has no rule on counting of its own. */
const FIRST_DAY_EXCLUDED: Citation = { instrument: 'civil-code', version: '2020', article: 201, paragraph: 1 };
const CORRESPONDING_DAY: Citation = { instrument: 'civil-code', version: '2020', article: 202 };

/**
 * The last day of secrecy under a marking (保密期限届满日). A period runs from the day of issue that is marked, or else from
 * the written notice. Conventions, both by analogy with the Civil Code and named in the result: the first day is not
 * counted; months and years end on the corresponding day, or the last of the month. A date of declassification is
 * protected to its end. Nothing is moved for holidays. The end of the period alone permits nothing: see
 * {@link markingStatus}.
 *
 * @throws ZwgkError `core/invalid-date`, `core/date-out-of-range`
 * @source 《保守国家秘密法实施条例》(2024) art. 19(2); 《国家秘密定密管理规定》(2025) art. 43; 《民法典》 arts 201, 202 by analogy
 * @example
 * ```ts
 * import { markingExpiry, parseMarking } from '@zwgk/confidentiality';
 * const expiry = markingExpiry(parseMarking('秘密★6个月'), { on: '2025-08-31' });
 * expiry.status === 'fixed' && expiry.expiresOn; // => '2026-02-28'
 * ```
 */
export function markingExpiry(marking: SecrecyMarking, given: PeriodStart = {}): MarkingExpiry {
  const { period, until, condition, level } = marking;
  if (until !== undefined) {
    return { status: 'fixed', expiresOn: until, term: 'marked', conventions: [], basis: [], confidence: 'primary' };
  }
  if (condition !== undefined) return { status: 'open', because: 'condition', basis: [] };
  if (period?.unit === 'long-term') return { status: 'open', because: 'long-term', basis: [] };
  const start = startOf(given);
  if (start === undefined) return { status: 'open', because: 'no-start', basis: [] };
  const rule = onDate(periodStarts, start.on);
  if (period !== undefined) return endOf(period, 'marked', start, given, rule === undefined ? [] : [rule]);
  const supplied = onDate(defaultPeriods, start.on);
  if (supplied === undefined) return { status: 'open', because: 'no-rule', basis: [] };
  const byDefault: MarkingPeriod = { unit: 'year', count: supplied.value.value[level] };
  return endOf(byDefault, 'default', start, given, rule === undefined ? [supplied] : [rule, supplied]);
}

type Start = { readonly on: PlainDate; readonly from: 'marked-issue-date' | 'written-notice' };

function startOf({ on, notifiedOn }: PeriodStart): Start | undefined {
  if (on !== undefined) return { on: parsePlainDate(on), from: 'marked-issue-date' };
  return notifiedOn === undefined ? undefined : { on: parsePlainDate(notifiedOn), from: 'written-notice' };
}

function endOf(
  period: Exclude<MarkingPeriod, { unit: 'long-term' }>,
  term: 'marked' | 'default',
  start: Start,
  { firstDay = 'excluded' }: PeriodStart,
  rules: readonly Dated<{ readonly confidence?: Confidence }>[],
): MarkingExpiry {
  const basis = rules.flatMap((rule) => rule.basis);
  const corresponding =
    period.unit === 'day'
      ? addDaysWithin(start.on, period.count)
      : addMonths(start.on, period.count * (period.unit === 'year' ? 12 : 1));
  if (corresponding === undefined) return { status: 'open', because: 'out-of-range', basis };
  return {
    status: 'fixed',
    expiresOn: firstDay === 'included' ? addDays(corresponding, -1) : corresponding,
    start,
    term,
    conventions: [`first-day-${firstDay}`, ...(period.unit === 'day' ? [] : ['corresponding-day'])],
    basis: [
      ...basis,
      ...(firstDay === 'excluded' ? [FIRST_DAY_EXCLUDED] : []),
      ...(period.unit === 'day' ? [] : [CORRESPONDING_DAY]),
    ],
    confidence: weakest(rules),
  };
}

/** The counting is by analogy, so that the end is at best inferred. */
function weakest(rules: readonly Dated<{ readonly confidence?: Confidence }>[]): Confidence {
  return rules.some(({ value }) => value.confidence === 'recalled') ? 'recalled' : 'inferred';
}
