import type { PlainDate } from '@zwgk/core';
import type { RequestClock, RequestEvent } from '@zwgk/deadlines';
import type { Find } from './case-finding.ts';
import type { ClosingEvent, EventSurvey } from './event-survey.ts';
import type { NotEnded } from './findings.ts';

/** What the clock says of an event that should have ended the request and did not, and what it comes to here. */
const leftOutFor: Readonly<Record<string, NotEnded>> = {
  'deadlines/abandoned-too-early': 'too-early',
  'deadlines/supplement-without-notice': 'no-notice',
  'deadlines/payment-without-notice': 'no-notice',
};

/** Rows that an abandoned request has, whether or not the applicant was told so in a reply. */
const abandonedRow: Readonly<Record<string, string>> = {
  'supplement-missed': 'other.supplement-missed',
  'fee-unpaid': 'other.fee-unpaid',
};

/**
 * Compares what the office recorded as the end of a request with what the clock took for it (办结事项核对). `false` where the
 * request cannot be counted.
 */
export function checkClosings(
  events: readonly RequestEvent[],
  { closings }: EventSurvey,
  clock: RequestClock,
  receivedOn: PlainDate,
  find: Find,
): boolean {
  const { closing } = clock;
  let ended: ClosingEvent | undefined;
  for (const each of closings) {
    if (closing !== undefined && ended === undefined && each.type === closing.by && each.on === closing.on)
      ended = each;
    else if (!checkOther(each, ended, events, clock, receivedOn, find)) return false;
  }
  if (ended === undefined || ended.on >= receivedOn) return true;
  find('annual-report/closed-before-receipt', { type: ended.type, on: ended.on, receivedOn }, ['events', ended.index]);
  return false;
}

/** An event that may end a request, beside the one that did. */
function checkOther(
  { index, type, on }: ClosingEvent,
  ended: ClosingEvent | undefined,
  events: readonly RequestEvent[],
  clock: RequestClock,
  receivedOn: PlainDate,
  find: Find,
): boolean {
  const said = clock.findings.filter(({ path }) => path[0] === index).map(({ code }) => code);
  const path = ['events', index];
  if (said.includes('deadlines/event-before-receipt')) {
    find('annual-report/closed-before-receipt', { type, on, receivedOn }, path);
    return false;
  }
  const because = said.flatMap((code) => leftOutFor[code] ?? []).at(0);
  if (because !== undefined) {
    find('annual-report/closing-not-counted', { type, because }, path);
    return true;
  }
  if (ended === undefined || said.includes('deadlines/duplicate-event')) return true;
  const outcome = outcomeOf(events[index]);
  const closedAs = abandonedRow[ended.type] ?? outcomeOf(events[ended.index]);
  if (type === 'replied' && outcome === closedAs) return true;
  if (type === 'replied' && ended.type === 'replied' && on === ended.on) {
    find('annual-report/outcomes-of-one-day', { on }, path);
    return false;
  }
  find('annual-report/later-outcome', { type, on, closedOn: ended.on }, path);
  return true;
}

const outcomeOf = (event: RequestEvent | undefined): string | undefined =>
  event?.type === 'replied' ? event.outcome : undefined;
