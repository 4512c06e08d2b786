import {
  errorOf,
  type Instant,
  millisecondsOfInstant,
  type PlainDate,
  type PlainDateLike,
  parsePlainDate,
  plainDateOfInstant,
  quoteCode,
} from '@zwgk/core';
import type { Choices } from '../convention/conventions.ts';
import { deadlineErrors } from '../errors.ts';
import type { DeadlineRule } from '../rule/deadline-rule.ts';
import { type StartName, startReadings } from '../rule/start-reading.ts';
import type { Term } from '../rule/term.ts';

/**
 * Where a period starts: a date; a moment for a rule in hours; or several to choose from, where the law leaves open which
 * is meant (`{ made: '2026-01-05', printed: '2026-01-08' }`).
 */
export type DeadlineStart = PlainDateLike | Instant | Readonly<Partial<Record<StartName, PlainDateLike | Instant>>>;

/** A start as it was read: its civil day and, when a moment was given, that moment. */
export interface Start {
  readonly on: PlainDate;
  /** Milliseconds since 1970. */
  readonly at?: number;
}

/** @throws ZwgkError `deadlines/date-needed`, `deadlines/no-such-start`, the errors of a date and of an instant */
export function readStart(rule: DeadlineRule, from: DeadlineStart, choices: Choices): Start {
  // The common case first, and cheaply: a text of ten characters is a date, or an error of one.
  if (typeof from === 'string' && from.length <= 10) return { on: parsePlainDate(from) };
  if (typeof from === 'string' || typeof from === 'number' || from instanceof Date) return readInstant(rule, from);
  if (typeof from === 'object' && from !== null && 'year' in from) return { on: parsePlainDate(from) };
  return readStart(rule, chosenStart(rule, from, choices), choices);
}

function readInstant(rule: DeadlineRule, instant: Instant): Start {
  const at = millisecondsOfInstant(instant);
  if (Number.isFinite(at)) return { on: plainDateOfInstant(at), at };
  throw errorOf(deadlineErrors, 'deadlines/date-needed', { rule: rule.id, value: quoteCode(instant) }, ['from']);
}

/** Of several days that may be meant, the one that the convention takes; the others where that one is not given. */
function chosenStart(
  { id, startReading }: DeadlineRule,
  given: Readonly<Partial<Record<StartName, PlainDateLike | Instant>>>,
  choices: Choices,
): PlainDateLike | Instant {
  const names: readonly StartName[] = startReading === undefined ? [] : startReadings[startReading];
  const preferred = startReading === undefined ? undefined : choices[startReading];
  const taken = [preferred, ...names].find((name) => name !== undefined && given?.[name] !== undefined);
  const start = taken === undefined ? undefined : given[taken];
  if (start !== undefined) return start;
  if (names.length === 0) {
    throw errorOf(deadlineErrors, 'deadlines/date-needed', { rule: id, value: quoteCode(given) }, ['from']);
  }
  throw errorOf(deadlineErrors, 'deadlines/no-such-start', { rule: id, known: names }, ['from']);
}

/** The moment that a rule in hours starts from. @throws ZwgkError `deadlines/instant-needed` */
export function momentOf({ id }: DeadlineRule, { on, at }: Start): number {
  if (at !== undefined) return at;
  throw errorOf(deadlineErrors, 'deadlines/instant-needed', { rule: id, value: quoteCode(on) }, ['from']);
}

const HOUR = 3_600_000;

/** China has kept UTC+8 without daylight saving since 1992, and no rule in hours is older. */
const OFFSET = 8 * HOUR;

/** A moment as an ISO text in the civil time of China: `2026-09-28T14:30:00+08:00`. */
export const momentText = (milliseconds: number): string =>
  `${new Date(milliseconds + OFFSET).toISOString().slice(0, 19)}+08:00`;

/** So many hours after a moment; nights and days off count. */
export const hoursAfter = (milliseconds: number, term: Extract<Term, { unit: 'hours' }>): number =>
  milliseconds + term.amount * HOUR;
