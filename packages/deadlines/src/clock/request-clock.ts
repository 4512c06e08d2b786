import { type Calendar, type Certainty, china } from '@zwgk/calendar';
import { type Finding, type PlainDate, type PlainDateLike, parsePlainDate } from '@zwgk/core';
import type { ReplyOutcomeId } from '@zwgk/law';
import { calendarOf } from '../computation/calendar-of.ts';
import { type ConventionChoices, choicesOf } from '../convention/conventions.ts';
import { deadlineRules } from '../deadline-rules.ts';
import type { DeadlineFinding } from '../findings.ts';
import { type Remedies, remediesAgainst } from '../remedies/remedies.ts';
import type { DeadlineRule } from '../rule/deadline-rule.ts';
import { type ClockLine, clockLines } from './clock-line.ts';
import { clockNotes } from './clock-notes.ts';
import { type ClockSetting, type ClockState, type Closing, initialState } from './clock-state.ts';
import { type EventLog, readLog } from './event-log.ts';
import { checkValue } from './placed-event.ts';
import {
  type ClockReading,
  type ClockStatus,
  type ExcludedInterval,
  readClock,
  type SubDeadline,
} from './read-clock.ts';
import { type Regime, regimeIds } from './regime.ts';
import type { RequestEvent } from './request-event.ts';
import { step } from './step.ts';

/** What a request clock is run with. */
export interface RequestClockOptions {
  /** The day asked about; events after it are left out. */
  readonly asOf: PlainDateLike;
  /** The national calendar unless another is given. */
  readonly calendar?: Calendar;
  /** Answers to open questions that differ from the defaults. */
  readonly conventions?: ConventionChoices;
  /** The text of the Regulation that governs, when it is not that of the day of receipt. */
  readonly regime?: Regime['id'];
  /** The national rules unless others are given, see `extendDeadlineRules`. */
  readonly rules?: readonly DeadlineRule[];
}

/** The clock of a request on a day (申请办理计时). */
export interface RequestClock extends ClockReading {
  readonly asOf: PlainDate;
  /** The text of the Regulation that governs. `undefined` before receipt. */
  readonly regime: Regime['id'] | undefined;
  /** The day of receipt in the sense of the law. */
  readonly receivedOn: PlainDate | undefined;
  /** The day after which the working days are counted: that of receipt, supplementation or payment. */
  readonly countedAfter: PlainDate | undefined;
  readonly outcome: ReplyOutcomeId | undefined;
  /** What ended the handling, in time or late or by abandonment. `undefined` while the request is open. */
  readonly closing: Closing | undefined;
  readonly findings: readonly DeadlineFinding[];
  /** One line an event, in order of dates. Worked out when it is asked for. */
  readonly trace: readonly ClockLine[];
  /** Where another answer to an open question gives another date. Worked out when it is asked for. */
  readonly notes: readonly Finding[];
  /** What the applicant may do, once there is a reply or the time has run out. Worked out when it is asked for. */
  readonly remedies: Remedies | undefined;
  /** The same clock with one more event: it is what the whole log would give. */
  readonly with: (event: RequestEvent) => RequestClock;
}

/** A clock whose trace, notes and remedies are worked out on demand: most callers read the date alone. */
class FoldedClock implements RequestClock {
  readonly asOf: PlainDate;
  readonly status: ClockStatus;
  readonly due: PlainDate | undefined;
  readonly certainty: Certainty;
  readonly missing: readonly number[];
  readonly elapsed: number;
  readonly remaining: number | undefined;
  readonly excluded: readonly ExcludedInterval[];
  readonly subDeadlines: readonly SubDeadline[];
  readonly regime: Regime['id'] | undefined;
  readonly receivedOn: PlainDate | undefined;
  readonly countedAfter: PlainDate | undefined;
  readonly outcome: ReplyOutcomeId | undefined;
  readonly closing: Closing | undefined;
  readonly findings: readonly DeadlineFinding[];
  readonly #state: ClockState;
  readonly #log: EventLog;
  readonly #setting: ClockSetting;
  /** As it was given, before the conventions chose a calendar: what the clock is run anew with. */
  readonly #given: ClockSetting;

  constructor(state: ClockState, log: EventLog, setting: ClockSetting, given: ClockSetting) {
    const reading = readClock(state, setting);
    this.asOf = setting.asOf;
    this.status = reading.status;
    this.due = reading.due;
    this.certainty = reading.certainty;
    this.missing = reading.missing;
    this.elapsed = reading.elapsed;
    this.remaining = reading.remaining;
    this.excluded = reading.excluded;
    this.subDeadlines = reading.subDeadlines;
    this.regime = state.regime?.id;
    this.receivedOn = state.receivedOn;
    this.countedAfter = state.countedAfter;
    this.outcome = state.outcome;
    this.closing = closingOf(state);
    this.findings = [...log.findings, ...state.findings, ...reading.findings];
    this.#state = state;
    this.#log = log;
    this.#setting = setting;
    this.#given = given;
  }

  get trace(): readonly ClockLine[] {
    return clockLines(this.#log.happened, this.#setting);
  }

  get notes(): readonly Finding[] {
    return clockNotes(this, (choices) => fold(this.#log.given, { ...this.#given, choices }), this.#given.choices);
  }

  get remedies(): Remedies | undefined {
    const { calendar, choices, rules, asOf } = this.#setting;
    const options = { filedOn: asOf, calendar, conventions: choices, rules };
    const { outcome, knownOn } = this.#state;
    if (outcome !== undefined && knownOn !== undefined) return remediesAgainst(outcome, { from: knownOn, ...options });
    if (this.status === 'overdue' && this.due !== undefined)
      return remediesAgainst('no-reply', { from: this.due, ...options });
    return undefined;
  }

  with(event: RequestEvent): RequestClock {
    const log = readLog([...this.#log.given, event], this.#setting);
    // In order, and nothing but this event new: the fold goes on from where it stood.
    const [last] = log.happened.slice(-1);
    const goesOn = log.happened.length === this.#log.happened.length + 1 && last?.path[0] === this.#log.given.length;
    return goesOn && last !== undefined
      ? new FoldedClock(step(this.#state, last, this.#setting), log, this.#setting, this.#given)
      : fold(log.given, this.#given);
  }

  /** Everything: `JSON.stringify` does not see by itself what is made on demand. */
  toJSON(): Omit<RequestClock, 'with'> {
    const { trace, notes, remedies } = this;
    return { ...this, trace, notes, remedies };
  }
}

/**
 * The clock of a disclosure request (申请办理计时): where it stands on a day, until when the reply is due, and why. A pure fold
 * over what happened: it restarts, pauses and extends by the text of the Regulation in force on the day of receipt. What
 * cannot be (events out of order, twice, or without the one they need) is a finding, and the clock still answers.
 *
 * By default the day of receipt is not counted; an extension adds to the original due date; a consultation leaves out the
 * working days after the day of its dispatch, up to and including the day of the reply; overlapping ones are merged;
 * supplementation and payment of the fee begin the count anew. A day fixed under article 35 stands as it is: neither a pause
 * nor an extension moves it. When the time has run out, no later event brings it back. See `conventions` for the
 * alternatives.
 *
 * @throws ZwgkError `deadlines/invalid-event`, `deadlines/unknown-event`, `deadlines/unknown-value` and the errors of a date,
 *   with the place of the event; `deadlines/not-in-force-yet` for a receipt before 1 May 2008; `deadlines/unknown-convention`,
 *   `deadlines/unknown-choice`; the errors of the calendar
 * @source 《政府信息公开条例》(2019) arts 30–36; (2007) arts 21–24; 国办函〔2020〕109号
 * @example
 * ```ts
 * import { requestClock } from '@zwgk/deadlines';
 * const clock = requestClock(
 *   [
 *     { type: 'received', on: '2026-03-02', channel: 'in-person' },
 *     { type: 'third-party-consulted', on: '2026-03-05' },
 *     { type: 'third-party-replied', on: '2026-03-12' },
 *   ],
 *   { asOf: '2026-03-16' },
 * );
 * clock.status; // => 'running'
 * clock.due; // => '2026-04-07'
 * clock.elapsed; // => 5
 * clock.excluded; // => [{ from: '2026-03-06', to: '2026-03-12', workingDays: 5, because: ['third-party'] }]
 * ```
 */
export function requestClock(events: readonly RequestEvent[], options: RequestClockOptions): RequestClock {
  const { calendar = china, conventions, regime, rules = deadlineRules } = options;
  const choices = choicesOf(conventions);
  if (regime !== undefined) checkValue('regime', regime, regimeIds, []);
  return fold(events, { calendar, choices, rules, regime, asOf: parsePlainDate(options.asOf) });
}

const closingOf = ({ phase }: ClockState): Closing | undefined =>
  phase.name === 'closed' || phase.name === 'abandoned' ? { on: phase.on, by: phase.by } : undefined;

function fold(events: readonly RequestEvent[], given: ClockSetting): FoldedClock {
  const calendar = calendarOf(given);
  const setting = calendar === given.calendar ? given : { ...given, calendar };
  const log = readLog(events, setting);
  let state = initialState;
  for (const event of log.happened) state = step(state, event, setting);
  return new FoldedClock(state, log, setting, given);
}
