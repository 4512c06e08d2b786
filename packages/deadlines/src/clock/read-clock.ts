import type { Assurance } from '@zwgk/calendar';
import { addDays, createFinding, type PlainDate } from '@zwgk/core';
import type { DeadlineFinding } from '../findings.ts';
import { feeMeasures2020 } from '../rule/texts.ts';
import type { ClockSetting, ClockState } from './clock-state.ts';
import type { ConsultedKind } from './consulted-kind.ts';
import { countedOn, type Due, dueOf, type Pause, pausesOf } from './counting.ts';
import { type ClockFindings, clockFindings } from './findings.ts';
import { basisOf } from './handlers/consultation.ts';
import { type InnerLimit, innerLimit } from './time-limit.ts';

/**
 * Where a request stands (办理状态): 尚未收到、计时中、暂停计时、等待补正、等待缴费、按期办结、逾期办结、逾期未办、视为放弃.
 */
export type ClockStatus =
  | 'not-received'
  | 'running'
  | 'paused'
  | 'awaiting-supplement'
  | 'awaiting-payment'
  | 'closed-in-time'
  | 'closed-late'
  | 'overdue'
  | 'abandoned';

/** A stretch of working days that were not counted (不计入期限的时段), its first and last day included. */
export interface ExcludedInterval {
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly workingDays: number;
  readonly because: readonly ConsultedKind[];
}

/** A time limit that runs within the request on the day asked about (正在进行的其他期限). */
export interface SubDeadline extends Assurance {
  readonly rule: InnerLimit | 'supplement-period';
  readonly due: PlainDate;
  /** The day that set it running. */
  readonly from: PlainDate;
}

/** What a clock shows on a day. */
export interface ClockReading extends Assurance {
  readonly status: ClockStatus;
  /**
   * The last day for the reply. While a consultation is open it is the earliest day possible, and moves on from day to day.
   * `undefined` while no period runs: before receipt, and while the applicant has to supplement or to pay.
   */
  readonly due: PlainDate | undefined;
  /** Working days counted. */
  readonly elapsed: number;
  /** Working days left; negative when the time has run out. `undefined` while no period runs. */
  readonly remaining: number | undefined;
  readonly excluded: readonly ExcludedInterval[];
  readonly subDeadlines: readonly SubDeadline[];
  /** What the day itself shows: that the time has run out, that somebody has not answered. */
  readonly findings: readonly DeadlineFinding[];
}

/** Reads a clock on the day asked about. */
export function readClock(state: ClockState, setting: ClockSetting): ClockReading {
  const { phase } = state;
  const day = phase.name === 'closed' || phase.name === 'abandoned' ? phase.on : setting.asOf;
  const pauses = pausesOf(state, day, setting);
  const due = phase.name === 'abandoned' ? undefined : dueOf(state, day, setting, pauses);
  const status = statusOf(state, due, pauses, setting);
  const elapsed = countedOn(state, day, setting, pauses);
  return {
    status,
    due: due?.due,
    certainty: due?.certainty ?? 'final',
    missing: due?.missing ?? [],
    elapsed,
    remaining: due === undefined ? undefined : remainingOf(state, status, due, day, elapsed, setting),
    excluded: pauses.map((pause) => intervalOf(pause, setting)),
    subDeadlines: phase.name === 'closed' || phase.name === 'abandoned' ? [] : subDeadlinesOf(state, setting),
    findings: findingsOf(state, status, due, setting),
  };
}

function statusOf(
  state: ClockState,
  due: Due | undefined,
  pauses: readonly Pause[],
  { asOf }: ClockSetting,
): ClockStatus {
  const { phase } = state;
  if (phase.name === 'closed') return phase.inTime ? 'closed-in-time' : 'closed-late';
  if (phase.name !== 'counting') return phase.name;
  if (due !== undefined && asOf > due.due) return 'overdue';
  return isPausedOn(state, pauses, asOf) ? 'paused' : 'running';
}

/** Whether a consultation is open on a day. On the day of its dispatch it is, although that day still counts. */
function isPausedOn({ consultations }: ClockState, pauses: readonly Pause[], day: PlainDate): boolean {
  const dispatchedToday = consultations.some((each) => each.dispatchedOn === day && each.repliedOn === undefined);
  const isOpen = consultations.some(({ repliedOn }) => repliedOn === undefined);
  return dispatchedToday || (isOpen && pauses.some(({ after, to }) => after < day && day <= to));
}

/** Of the count; of the working days up to it where the organ fixed a day, and since it where it has passed. */
function remainingOf(
  state: ClockState,
  status: ClockStatus,
  { due }: Due,
  day: PlainDate,
  elapsed: number,
  { calendar }: ClockSetting,
): number {
  return due === state.delayedUntil || status === 'overdue'
    ? calendar.countWorkingDays(day, due).count
    : state.total - elapsed;
}

const intervalOf = ({ after, to, because }: Pause, { calendar }: ClockSetting): ExcludedInterval => ({
  from: addDays(after, 1),
  to,
  workingDays: calendar.countWorkingDays(after, to).count,
  because,
});

function subDeadlinesOf(state: ClockState, setting: ClockSetting): readonly SubDeadline[] {
  const { phase, regime, consultations, receivedOn, supplementNotices } = state;
  const { asOf } = setting;
  const running: SubDeadline[] = [];
  const add = (rule: InnerLimit, from: PlainDate): void => {
    const { due, certainty, missing } = innerLimit(rule, from, setting);
    if (asOf <= due) running.push({ rule, due, from, certainty, missing });
  };
  // The notice is given once for all: it can only be due while none has been given.
  const isNoticeOpen = supplementNotices === 0 && phase.name === 'counting' && regime?.id === '2019';
  if (isNoticeOpen && receivedOn !== undefined) add('supplement-notice', receivedOn);
  for (const { kind, replyFrom, replyDue, repliedOn } of consultations) {
    if (repliedOn !== undefined || replyDue === undefined) continue;
    add(kind === 'third-party' ? 'third-party-reply' : 'co-author-reply', replyFrom);
  }
  if (phase.name === 'awaiting-payment') add('fee-payment', phase.from);
  if (phase.name === 'awaiting-supplement' && phase.by !== undefined && asOf <= phase.by) {
    running.push({ rule: 'supplement-period', due: phase.by, from: phase.since, certainty: 'final', missing: [] });
  }
  return running;
}

function findingsOf(
  state: ClockState,
  status: ClockStatus,
  due: Due | undefined,
  setting: ClockSetting,
): readonly DeadlineFinding[] {
  const { phase, regime, consultations } = state;
  const { asOf, calendar } = setting;
  const found: DeadlineFinding[] = [];
  const find = <Code extends keyof ClockFindings & string>(
    code: Code,
    params: ClockFindings[Code],
    basis: DeadlineFinding['basis'],
  ) => void found.push(createFinding(clockFindings, code, { params, basis }) as DeadlineFinding);

  if (phase.name === 'closed' || phase.name === 'abandoned' || regime === undefined) return found;
  for (const { kind, replyDue, repliedOn } of consultations) {
    if (repliedOn !== undefined || replyDue === undefined || asOf <= replyDue) continue;
    find('deadlines/consultation-unanswered', { kind, due: replyDue }, basisOf(kind, state));
  }
  if (phase.name === 'awaiting-supplement' && phase.by !== undefined && asOf > phase.by) {
    find('deadlines/supplement-period-ended', { by: phase.by }, [regime.basis.supplement]);
  }
  if (phase.name === 'awaiting-payment' && asOf > phase.by) {
    find('deadlines/payment-period-ended', { by: phase.by }, [feeMeasures2020]);
  }
  if (status === 'overdue' && due !== undefined) {
    const workingDays = calendar.countWorkingDays(due.due, asOf).count;
    find('deadlines/overdue', { due: due.due, asOf, workingDays }, [regime.basis.reply]);
  }
  return found;
}
