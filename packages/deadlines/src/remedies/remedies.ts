import { type Assurance, type Calendar, china } from '@zwgk/calendar';
import { type PlainDate, type PlainDateLike, parsePlainDate, resultOf } from '@zwgk/core';
import { type RemedyCause, type RemedyRoute, remedyRoute } from '@zwgk/law';
import { type ConventionChoices, choicesOf } from '../convention/conventions.ts';
import { deadline } from '../deadline/deadline.ts';
import { deadlineRules } from '../deadline-rules.ts';
import type { DeadlineRule } from '../rule/deadline-rule.ts';

/** What remedies are computed from. */
export interface RemedyOptions {
  /** The day on which the applicant knew of the reply; for `no-reply` the last day of the period for it. */
  readonly from: PlainDateLike;
  /** The day of filing, or the day asked about: its law decides which remedy goes first. */
  readonly filedOn: PlainDateLike;
  readonly calendar?: Calendar;
  readonly conventions?: ConventionChoices;
  readonly rules?: readonly DeadlineRule[];
}

/** A time limit for a remedy (救济期限). */
export interface RemedyDeadline extends Assurance {
  readonly rule: string;
  /** The last day for filing. `undefined` while what sets it running has not happened, or where no time limit is known. */
  readonly due: PlainDate | undefined;
}

/** What an applicant may do against a reply, or against silence (救济途径和期限). */
export interface Remedies {
  readonly cause: RemedyCause;
  /** Whether reconsideration comes first, whether a court takes the case, and why. */
  readonly route: RemedyRoute;
  readonly reconsideration: RemedyDeadline;
  /** A lawsuit without reconsideration before it. Absent where it is not to be had. */
  readonly litigation?: RemedyDeadline;
  /** A lawsuit after reconsideration: it runs from the decision, which is still to come. */
  readonly litigationAfterReconsideration: RemedyDeadline;
}

const NOT_RUNNING: Assurance = { certainty: 'final', missing: [] };

/**
 * What an applicant may do against a reply, or against silence, and until when (救济途径和期限).
 *
 * @param cause the kind of reply, or `no-reply` when the time ran out
 * @throws ZwgkError the errors of a date, of the conventions and of the calendar
 * @source 《行政复议法》 arts 20, 23; 《行政诉讼法》 arts 45–47; 《行政复议法实施条例》(2026) arts 24, 30, 31
 * @example
 * ```ts
 * import { remediesAgainst } from '@zwgk/deadlines';
 * const remedies = remediesAgainst('withheld.third-party', { from: '2026-07-10', filedOn: '2026-07-20' });
 * remedies.route.mandatoryReconsideration; // => 'yes'
 * remedies.reconsideration.due; // => '2026-09-08'
 * remedies.litigation; // => undefined
 * ```
 */
export function remediesAgainst(cause: RemedyCause, options: RemedyOptions): Remedies {
  const { calendar = china, conventions, rules = deadlineRules } = options;
  const [from, filedOn] = [parsePlainDate(options.from), parsePlainDate(options.filedOn)];
  const choices = choicesOf(conventions);
  const route = remedyRoute(cause, choices['change-of-2026'] === 'reply' ? from : filedOn);
  const limit = (rule: string): RemedyDeadline => {
    const found = resultOf(() => deadline(rule, { from, calendar, rules, conventions: choices }));
    // Of the time before the first text that we know, there is a remedy but no day.
    if (!found.ok && found.error.code === 'deadlines/not-in-force-yet') return { rule, due: undefined, ...NOT_RUNNING };
    if (!found.ok) throw found.error;
    const { due, certainty, missing } = found.value;
    return { rule, due: due as PlainDate | undefined, certainty, missing };
  };
  const isOpenToCourt = route.litigation === 'open' || route.litigation === 'depends';
  const startsUnstated = cause === 'no-reply' && choices['silence-start'] === 'not-stated';
  return {
    cause,
    route,
    reconsideration: startsUnstated ? { rule: 'review-apply', due: undefined, ...NOT_RUNNING } : limit('review-apply'),
    ...(isOpenToCourt && { litigation: limit(cause === 'no-reply' ? 'sue-nonperformance' : 'sue-direct') }),
    litigationAfterReconsideration: { rule: 'sue-after-review', due: undefined, ...NOT_RUNNING },
  };
}
