import { createFinding, type PlainDate } from '@zwgk/core';
import type { DeadlineFinding } from '../findings.ts';
import type { ClockSetting } from './clock-state.ts';
import { type ClockFindings, clockFindings } from './findings.ts';
import { asSeenOn, type DatedEvent, type PlacedEvent, placeEvent } from './placed-event.ts';
import type { RequestEvent } from './request-event.ts';

/** A log as it was read on a day (事项记录). */
export interface EventLog {
  /** As it was given. */
  readonly given: readonly RequestEvent[];
  /** What had happened by the day asked about, once each, in order of dates. */
  readonly happened: readonly PlacedEvent[];
  /** What is to be said of the order of the log. */
  readonly findings: readonly DeadlineFinding[];
}

/**
 * Reads a log: in order of dates, those of one day as they stand, without what is recorded twice or later than the day
 * asked about.
 *
 * @throws ZwgkError `deadlines/invalid-event`, `deadlines/unknown-event`, `deadlines/unknown-value`, the errors of a date, each
 *   with its place
 */
export function readLog(given: readonly RequestEvent[], { asOf }: Pick<ClockSetting, 'asOf'>): EventLog {
  const findings: DeadlineFinding[] = [];
  const find = <Code extends keyof ClockFindings & string>(
    code: Code,
    { path }: PlacedEvent,
    params: ClockFindings[Code],
  ) => void findings.push(createFinding(clockFindings, code, { params, path }) as DeadlineFinding);

  const happened: PlacedEvent[] = [];
  let latest: PlainDate | undefined;
  let isInOrder = true;
  for (let index = 0; index < given.length; index++) {
    const placed = asSeenOn(asOf, placeEvent(given[index] as RequestEvent, index));
    const { type, on } = placed.event;
    if (on > asOf) {
      find('deadlines/event-after-as-of', placed, { type, on, asOf });
      continue;
    }
    // Later than everything before it, it cannot be there already.
    if (latest !== undefined && on <= latest && isAmong(happened, placed.event)) {
      find('deadlines/duplicate-event', placed, { type, on });
      continue;
    }
    if (latest !== undefined && on < latest) {
      find('deadlines/event-out-of-order', placed, { type, on, after: latest });
      isInOrder = false;
    } else latest = on;
    happened.push(placed);
  }
  if (!isInOrder)
    happened.sort(({ event: one }, { event: other }) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0));
  return { given, happened, findings };
}

/** Whether an event is recorded already, alike in everything. */
function isAmong(happened: readonly PlacedEvent[], event: DatedEvent): boolean {
  for (const { event: other } of happened) {
    if (other.type !== event.type || other.on !== event.on) continue;
    if (hasAllOf(other, event) && hasAllOf(event, other)) return true;
  }
  return false;
}

/** Whether what is set in one event is the same in another; the order of the fields is nothing. */
const hasAllOf = (event: DatedEvent, other: DatedEvent): boolean =>
  Object.entries(event).every(([field, value]) => value === other[field as keyof DatedEvent]);
