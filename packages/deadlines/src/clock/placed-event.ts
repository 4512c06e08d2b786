import {
  errorOf,
  type Instant,
  isPlainDate,
  type Path,
  type PlainDate,
  type PlainDateLike,
  parsePlainDate,
  plainDateOfInstant,
  quoteCode,
  resultOf,
} from '@zwgk/core';
import { replyOutcomes } from '@zwgk/law';
import { deadlineErrors } from '../errors.ts';
import type { EventOf, RequestEvent, RequestEventType } from './request-event.ts';
import { receiptChannels } from './request-event.ts';

/** The field that holds a second day beside `on`, by type of event. */
const SECOND_DAY = {
  received: 'confirmedOn',
  'supplement-requested': 'by',
  'supplement-received': undefined,
  'supplement-missed': undefined,
  'third-party-consulted': 'receivedOn',
  'third-party-replied': undefined,
  'organ-consulted': 'receivedOn',
  'organ-replied': undefined,
  'co-author-consulted': 'receivedOn',
  'co-author-replied': undefined,
  'reasons-requested': undefined,
  'reasons-given': undefined,
  'delay-fixed': 'until',
  extended: undefined,
  'fee-notified': 'receivedOn',
  'fee-paid': undefined,
  'fee-unpaid': undefined,
  transferred: undefined,
  withdrawn: undefined,
  replied: 'arrivedOn',
} as const satisfies Readonly<Record<RequestEventType, string | undefined>>;

type SecondDay = NonNullable<(typeof SECOND_DAY)[RequestEventType]>;
type DayField = 'on' | SecondDay;

const secondDayOf: ReadonlyMap<string, SecondDay | undefined> = /* @__PURE__ */ new Map(Object.entries(SECOND_DAY));

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
 * @throws ZwgkError `deadlines/invalid-event`, `deadlines/unknown-event`, `deadlines/unknown-value`, the errors of a date and
 *   of an instant, each with its place
 */
export function placeEvent(event: RequestEvent, index: number): PlacedEvent {
  const path = [index];
  if (typeof event !== 'object' || event === null) {
    throw errorOf(deadlineErrors, 'deadlines/invalid-event', { problem: quoteCode(event) }, path);
  }
  const { type, on } = event;
  const field = secondDayOf.get(type);
  if (field === undefined && !secondDayOf.has(type)) {
    const params = { value: quoteCode(type), known: [...secondDayOf.keys()] };
    throw errorOf(deadlineErrors, 'deadlines/unknown-event', params, [index, 'type']);
  }
  let read: object = isPlainDate(on) ? event : { ...event, on: dayOf(on, [index, 'on']) };
  const second = field === undefined ? undefined : (event as Days)[field];
  const isNeeded = field === 'until';
  if (field !== undefined && (isNeeded || second !== undefined) && !isPlainDate(second)) {
    read = { ...read, [field]: dayOf(second, [index, field]) };
  }
  checkChoices(event, path);
  return { event: read as DatedEvent, path };
}

const outcomes: ReadonlySet<unknown> = /* @__PURE__ */ new Set(replyOutcomes.map(({ id }) => id));

/** What an event says by a word of a list has to be in that list, or the clock would go on with something else. */
function checkChoices(event: RequestEvent, path: Path): void {
  if (event.type === 'received') checkValue('channel', event.channel, receiptChannels, path);
  if (event.type === 'replied' && !outcomes.has(event.outcome)) {
    checkValue('outcome', event.outcome, [...outcomes] as readonly string[], path);
  }
}

/**
 * That a value is one of a list.
 *
 * @throws ZwgkError `deadlines/unknown-value` with the place of the field
 */
export function checkValue(field: string, value: unknown, known: readonly string[], path: Path): void {
  if (known.includes(value as string)) return;
  throw errorOf(deadlineErrors, 'deadlines/unknown-value', { field, value: quoteCode(value), known }, [...path, field]);
}

/** The days of an event, before they are read. */
type Days = Readonly<Partial<Record<DayField, PlainDateLike | Instant>>>;

/** An event without what had not happened yet on a day: a confirmation, a receipt, an arrival. What was set ahead stays. */
export function asSeenOn(day: PlainDate, placed: PlacedEvent): PlacedEvent {
  const { event, path } = placed;
  const field = secondDayOf.get(event.type);
  if (field === undefined || field === 'by' || field === 'until') return placed;
  const second = (event as Readonly<Partial<Record<DayField, PlainDate>>>)[field];
  return second !== undefined && second > day
    ? { event: { ...event, [field]: undefined } as DatedEvent, path }
    : placed;
}

function dayOf(value: PlainDateLike | Instant | undefined, path: Path): PlainDate {
  // A text of a date's length is read as one, so that what is wrong with it is said of a date.
  const isInstant =
    value instanceof Date || typeof value === 'number' || (typeof value === 'string' && value.length > 10);
  const read = resultOf(() => (isInstant ? plainDateOfInstant(value) : parsePlainDate(value)));
  if (read.ok) return read.value;
  throw read.error.at(path);
}
