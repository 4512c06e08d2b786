import type { Certainty } from '@zwgk/calendar';
import type { PlainDate } from '@zwgk/core';
import {
  type Closing,
  type ReceiptChannel,
  type RequestClock,
  type RequestEvent,
  receiptChannels,
  requestClock,
} from '@zwgk/deadlines';
import type { ReplyOutcomeId } from '@zwgk/law';
import type { Find } from './case-finding.ts';
import { checkClosings } from './closings.ts';
import type { LedgerConventionId } from './conventions.ts';
import type { Counting } from './counting.ts';
import { dayOf } from './day-of.ts';
import { type EventSurvey, surveyOf } from './event-survey.ts';
import { isOutcome, outcomeIds } from './outcomes.ts';
import { plainCourse } from './plain-course.ts';

/** How a closed request stands to its time limit (办理是否及时). An abandoned one had none running. */
export type CaseTimeliness = 'in-time' | 'late' | 'abandoned';

/** How a request ended, for the report (办结). */
export interface CaseEnd {
  readonly on: PlainDate;
  /** The row of table 3. */
  readonly outcome: ReplyOutcomeId;
  readonly timeliness: CaseTimeliness;
  /** The last day for the reply; `undefined` where no time limit was running. */
  readonly due: PlainDate | undefined;
  readonly certainty: Certainty;
  /** The convention that chose the row. */
  readonly decidedBy: LedgerConventionId | undefined;
}

/**
 * The course of a request (办理经过), the same whatever year is asked about: that is why what one report carries out is what the
 * next one carries in.
 */
export interface CaseCourse {
  readonly channel: ReceiptChannel;
  /** The day of receipt in the sense of the law. */
  readonly receivedOn: PlainDate;
  /** `undefined` while it is open. */
  readonly end: CaseEnd | undefined;
}

const rowOf = { 'supplement-missed': 'other.supplement-missed', 'fee-unpaid': 'other.fee-unpaid' } as const;

/**
 * Reads the course of a request from its events. `undefined` where it cannot be counted, which is then a finding.
 *
 * @throws ZwgkError the errors of the request clock, with the place of the event
 */
export function courseOf(events: readonly RequestEvent[], counting: Counting, find: Find): CaseCourse | undefined {
  const plain = plainCourse(events, counting);
  if (plain !== undefined) return plain;
  const survey = surveyOf(events);
  if (survey.lastDay === undefined) return void find('annual-report/case-not-received', {}, ['events']);
  const { channel, lastDay } = survey;
  if (hasUnknownValue(events, survey, find)) return undefined;
  // On the last day of the log everything has been seen: no year that is asked about changes the course.
  const clock = requestClock(events, { ...counting.clock, asOf: lastDay });
  const { receivedOn } = clock;
  if (counting.asOf !== undefined && lastDay > counting.asOf && findFuture(events, counting.asOf, find))
    return undefined;
  if (receivedOn === undefined || channel === undefined)
    return void find('annual-report/case-not-received', {}, ['events']);
  if (!checkClosings(events, survey, clock, receivedOn, find)) return undefined;
  const { closing } = clock;
  return { channel, receivedOn, end: closing && endOf(clock, closing, counting) };
}

/** Values that no table has a place for. */
function hasUnknownValue(
  events: readonly RequestEvent[],
  { channel, firstReceipt, closings }: EventSurvey,
  find: Find,
): boolean {
  let found = false;
  if (firstReceipt !== undefined && channel === undefined) {
    find('annual-report/value-not-known', { known: receiptChannels }, ['events', firstReceipt, 'channel']);
    found = true;
  }
  for (const { index, type } of closings) {
    if (type !== 'replied' || isOutcome((events[index] as { outcome?: unknown }).outcome)) continue;
    find('annual-report/outcome-not-a-row', { known: outcomeIds }, ['events', index, 'outcome']);
    found = true;
  }
  return found;
}

/** Finds the events that have not come yet on the day of counting. The clock has read the log: its types and days are good. */
function findFuture(events: readonly RequestEvent[], asOf: PlainDate, find: Find): boolean {
  let found = false;
  for (const [index, event] of events.entries()) {
    for (const field of ['on', 'confirmedOn'] as const) {
      const value = field === 'on' ? event.on : event.type === 'received' ? event.confirmedOn : undefined;
      const on = value === undefined ? undefined : dayOf(value);
      if (on === undefined || on <= asOf) continue;
      find('annual-report/event-in-future', { type: event.type, on, asOf }, ['events', index, field]);
      found = true;
    }
  }
  return found;
}

function endOf(clock: RequestClock, { on, by }: Closing, { choices }: Counting): CaseEnd {
  const { status, due, certainty, outcome } = clock;
  const timeliness = status === 'closed-in-time' ? 'in-time' : status === 'closed-late' ? 'late' : 'abandoned';
  const shared = { on, timeliness, due, certainty, decidedBy: undefined } as const;
  if (by === 'transferred') return { ...shared, outcome: choices['transferred-row'], decidedBy: 'transferred-row' };
  if (by === 'withdrawn') return { ...shared, outcome: choices['withdrawn-row'], decidedBy: 'withdrawn-row' };
  return { ...shared, outcome: by === 'replied' ? (outcome as ReplyOutcomeId) : rowOf[by] };
}
