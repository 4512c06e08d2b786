import {
  errorOf,
  type Instant,
  isPlainDate,
  type Path,
  type PlainDate,
  type PlainDateLike,
  parsePlainDate,
  plainDateOfInstant,
  quoteValue,
  resultOf,
} from '@zwgk/core';
import { deadlineErrors } from '../errors.ts';
import type { EventOf, RequestEvent, RequestEventType } from './request-event.ts';

/** The fields that hold a day, by type of event. */
const DAY_FIELDS: Readonly<Record<RequestEventType, readonly DayField[]>> = {
  received: ['on', 'confirmedOn'],
  'supplement-requested': ['on', 'by'],
  'supplement-received': ['on'],
  'supplement-missed': ['on'],
  'third-party-consulted': ['on', 'receivedOn'],
  'third-party-replied': ['on'],
  'organ-consulted': ['on', 'receivedOn'],
  'organ-replied': ['on'],
  'co-author-consulted': ['on', 'receivedOn'],
  'co-author-replied': ['on'],
  'reasons-requested': ['on'],
  'reasons-given': ['on'],
  'delay-fixed': ['on', 'until'],
  extended: ['on'],
  'fee-notified': ['on'],
  'fee-paid': ['on'],
  'fee-unpaid': ['on'],
  transferred: ['on'],
  withdrawn: ['on'],
  replied: ['on', 'arrivedOn'],
};

const fieldsOf: ReadonlyMap<string, readonly DayField[]> = /* @__PURE__ */ new Map(Object.entries(DAY_FIELDS));

type DayField = 'on' | 'confirmedOn' | 'by' | 'receivedOn' | 'until' | 'arrivedOn';

/** An event with its days as civil dates of China. */
type Dated<Event> = {
  readonly [Field in keyof Event]: Field extends DayField ? PlainDate | Extract<Event[Field], undefined> : Event[Field];
};

/** An event of a type, its days read. */
export type DatedEvent<Type extends RequestEventType = RequestEventType> = {
  [Each in Type]: Dated<EventOf<Each>>;
}[Type];

/** An event of a log, read, with its place in it. */
export interface PlacedEvent {
  readonly event: DatedEvent;
  readonly path: Path;
}

/**
 * Reads the days of an event: dates, or moments, which fall on the day that they are in China. An event whose days are all
 * dates, which is the common case, is taken as it is.
 *
 * @throws ZwgkError `deadlines/invalid-event`, `deadlines/unknown-event`, the errors of a date and of an instant, each with
 *   its place
 */
export function placeEvent(event: RequestEvent, index: number): PlacedEvent {
  const path = [index];
  if (typeof event !== 'object' || event === null) {
    throw errorOf(deadlineErrors, 'deadlines/invalid-event', { problem: quoteValue(event) }, path);
  }
  const fields = fieldsOf.get(event.type);
  if (fields === undefined) {
    const params = { value: quoteValue(event.type), known: [...fieldsOf.keys()] };
    throw errorOf(deadlineErrors, 'deadlines/unknown-event', params, [index, 'type']);
  }
  const given: Readonly<Partial<Record<DayField, PlainDateLike | Instant>>> = event;
  let read: object = event;
  for (const field of fields) {
    const value = given[field];
    if (isPlainDate(value) || (value === undefined && field !== 'on')) continue;
    read = { ...read, [field]: dayOf(value, [index, field]) };
  }
  return { event: read as DatedEvent, path };
}

function dayOf(value: PlainDateLike | Instant | undefined, path: Path): PlainDate {
  // A text of a date's length is read as one, so that what is wrong with it is said of a date.
  const isInstant =
    value instanceof Date || typeof value === 'number' || (typeof value === 'string' && value.length > 10);
  const read = resultOf(() => (isInstant ? plainDateOfInstant(value) : parsePlainDate(value)));
  if (read.ok) return read.value;
  throw read.error.at(path);
}
