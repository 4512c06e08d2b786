import {
  errorOf,
  type Instant,
  type Path,
  type PlainDate,
  type PlainDateLike,
  parsePlainDate,
  plainDateOfInstant,
  quoteValue,
  resultOf,
} from '@zwgk/core';
import { deadlineErrors } from '../errors.ts';
import { eventNames } from './findings.ts';
import type { EventOf, RequestEvent, RequestEventType } from './request-event.ts';

/** The fields of events that hold a day. */
const DAY_FIELDS = ['on', 'confirmedOn', 'by', 'receivedOn', 'until', 'arrivedOn'] as const;

type DayField = (typeof DAY_FIELDS)[number];

/** An event with its days as civil dates of China. */
type Dated<Event> = {
  readonly [Field in keyof Event]: Field extends DayField ? PlainDate | Extract<Event[Field], undefined> : Event[Field];
};

/** An event of a log, read, with its place in it. */
export type PlacedEvent<Type extends RequestEventType = RequestEventType> = {
  [Each in Type]: Dated<EventOf<Each>> & { readonly path: Path };
}[Type];

/**
 * Reads the days of an event: dates, or moments, which fall on the day that they are in China.
 *
 * @throws ZwgkError `deadlines/invalid-event`, the errors of a date and of an instant, each with its place
 */
export function placeEvent(event: RequestEvent, index: number): PlacedEvent {
  const path = [index];
  if (typeof event !== 'object' || event === null) {
    throw errorOf(deadlineErrors, 'deadlines/invalid-event', { problem: quoteValue(event) }, path);
  }
  if (!Object.hasOwn(eventNames, event.type)) {
    throw errorOf(
      deadlineErrors,
      'deadlines/unknown-event',
      { value: quoteValue(event.type), known: Object.keys(eventNames) },
      [index, 'type'],
    );
  }
  const given: RequestEvent & Readonly<Partial<Record<DayField, PlainDateLike | Instant>>> = event;
  const days: Partial<Record<DayField, PlainDate>> = {};
  for (const field of DAY_FIELDS) {
    const value = given[field];
    if (value !== undefined || field === 'on') days[field] = dayOf(value as PlainDateLike | Instant, [...path, field]);
  }
  const placed: object = { ...event, ...days, path };
  return placed as PlacedEvent;
}

function dayOf(value: PlainDateLike | Instant, path: Path): PlainDate {
  // A text of a date's length is read as one, so that what is wrong with it is said of a date.
  const isInstant =
    value instanceof Date || typeof value === 'number' || (typeof value === 'string' && value.length > 10);
  const read = resultOf(() => (isInstant ? plainDateOfInstant(value) : parsePlainDate(value)));
  if (read.ok) return read.value;
  throw read.error.at(path);
}
