import type { Assurance } from '@zwgk/calendar';
import { addDays, dayNumber, type PlainDate } from '@zwgk/core';
import type { ClockSetting, ClockState, Consultation } from './clock-state.ts';
import type { ConsultedKind } from './consulted-kind.ts';
import type { Regime } from './regime.ts';

/** Working days that are not counted: those after `after`, up to and including `to` (不计入期限的时段). */
export interface Pause {
  readonly after: PlainDate;
  readonly to: PlainDate;
  readonly because: readonly ConsultedKind[];
}

const earlier = (one: PlainDate, other: PlainDate): PlainDate => (one < other ? one : other);
const later = (one: PlainDate, other: PlainDate): PlainDate => (one > other ? one : other);

/** Until when a consultation is left out, seen from a day on which it may still be open. */
function endOf(
  { repliedOn, replyDue, leavesOut }: Consultation,
  asOf: PlainDate,
  { choices }: ClockSetting,
): PlainDate {
  if (repliedOn !== undefined && repliedOn <= asOf) {
    const isCapped = leavesOut === 'reply-period' || choices['late-consultation-reply'] === 'until-reply-due';
    return isCapped && replyDue !== undefined ? earlier(repliedOn, replyDue) : repliedOn;
  }
  const capped = choices['unanswered-consultation'] === 'until-reply-due' && replyDue !== undefined;
  return capped ? earlier(asOf, replyDue) : asOf;
}

function pauseOf(consultation: Consultation, asOf: PlainDate, setting: ClockSetting): Pause {
  const { kind, dispatchedOn, repliedOn } = consultation;
  const bounds = setting.choices['pause-bounds'];
  const end = endOf(consultation, asOf, setting);
  const endsWithReply = repliedOn === end;
  return {
    after: bounds === 'dispatch-through-reply' ? addDays(dispatchedOn, -1) : dispatchedOn,
    to: bounds === 'between-dispatch-and-reply' && endsWithReply ? addDays(end, -1) : end,
    because: [kind],
  };
}

/**
 * The pauses of the period that is running, in order and merged where they overlap or touch. Those of before a restart
 * are gone with the period that they belonged to.
 */
export function pausesOf(state: ClockState, asOf: PlainDate, setting: ClockSetting): readonly Pause[] {
  const { countedAfter, regime, consultations } = state;
  if (countedAfter === undefined || regime === undefined || consultations.length === 0) return NONE;
  const pauses: Pause[] = [];
  for (const consultation of consultations) {
    if (consultation.leavesOut === 'nothing' || !isLeftOut(consultation.kind, regime)) continue;
    const { after, to, because } = pauseOf(consultation, asOf, setting);
    const begins = later(after, countedAfter);
    if (begins < to) pauses.push({ after: begins, to, because });
  }
  return pauses.length < 2 ? pauses : merged(pauses);
}

const NONE: readonly Pause[] = [];

/** Overlapping and adjoining pauses as one. They come in order, since the log does. */
function merged(pauses: readonly Pause[]): readonly Pause[] {
  const result: Pause[] = [];
  for (const pause of pauses) {
    const last = result.at(-1);
    if (last === undefined || pause.after > last.to) result.push(pause);
    else {
      const more = pause.because.filter((kind) => !last.because.includes(kind));
      const because = more.length === 0 ? last.because : [...last.because, ...more];
      result[result.length - 1] = { after: last.after, to: later(last.to, pause.to), because };
    }
  }
  return result;
}

/** Both kinds of organ are “other organs” of article 33(3). */
const NOT_COUNTED_AS = {
  'third-party': 'third-party-consultation',
  organ: 'organ-consultation',
  'co-author': 'organ-consultation',
} as const;

/** Whether a text of the Regulation leaves out the time of consulting those of a kind. */
export const isLeftOut = (kind: ConsultedKind, { notCounted }: Regime): boolean =>
  notCounted.includes(NOT_COUNTED_AS[kind]);

/**
 * Working days counted so far, on a day: those after the start, less those of the pauses (已计工作日). While the clock waits
 * for the applicant it stands where the notice stopped it.
 */
export function countedOn(
  state: ClockState,
  day: PlainDate,
  setting: ClockSetting,
  pauses: readonly Pause[] = pausesOf(state, day, setting),
): number {
  const { countedAfter, phase } = state;
  const until = 'since' in phase ? earlier(day, phase.since) : day;
  if (countedAfter === undefined || until <= countedAfter) return 0;
  const { calendar } = setting;
  let counted = calendar.countWorkingDays(countedAfter, until).count;
  for (const { after, to } of pauses) {
    if (after < until) counted -= calendar.countWorkingDays(after, earlier(to, until)).count;
  }
  return counted;
}

/**
 * The day on which the period ends, with the pauses as they stand on a day (期限届满日). `undefined` while no period runs: a
 * pause that begins before that day moves it on by the working days of the pause.
 */
export function dueDateOf(
  state: ClockState,
  asOf: PlainDate,
  setting: ClockSetting,
  pauses: readonly Pause[] = pausesOf(state, asOf, setting),
): PlainDate | undefined {
  const { countedAfter, total, delayedUntil, phase } = state;
  if (countedAfter === undefined || phase.name === 'awaiting-supplement' || phase.name === 'awaiting-payment') return;
  const { calendar } = setting;
  let due = calendar.addWorkingDays(countedAfter, total).date;
  for (const { after, to } of pauses) {
    if (after >= due) break;
    due = calendar.addWorkingDays(due, calendar.countWorkingDays(after, to).count).date;
  }
  return delayedUntil !== undefined && delayedUntil > due ? delayedUntil : due;
}

/** A due date and how sure it is. */
export interface Due extends Assurance {
  readonly due: PlainDate;
}

/** The due date with how sure it is: a day that the organ itself fixed is sure whatever holidays are announced. */
export function dueOf(
  state: ClockState,
  asOf: PlainDate,
  setting: ClockSetting,
  pauses: readonly Pause[] = pausesOf(state, asOf, setting),
): Due | undefined {
  const { countedAfter, delayedUntil } = state;
  const due = dueDateOf(state, asOf, setting, pauses);
  if (due === undefined || countedAfter === undefined) return;
  if (due === delayedUntil) return { due, certainty: 'final', missing: [] };
  const { certainty, missing } = setting.calendar.countWorkingDays(countedAfter, due);
  return { due, certainty, missing };
}

/** The last day of a period that has run out by a day; `undefined` while it runs, and while none does. */
export function expiredOn(state: ClockState, day: PlainDate, setting: ClockSetting): PlainDate | undefined {
  const { countedAfter, total } = state;
  // So many days have not even passed with every one of them a working day.
  if (countedAfter === undefined || dayNumber(day) - dayNumber(countedAfter) <= total) return;
  const due = dueDateOf(state, day, setting);
  return due !== undefined && day > due ? due : undefined;
}
