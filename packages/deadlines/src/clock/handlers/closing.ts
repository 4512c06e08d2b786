import type { Path, PlainDate } from '@zwgk/core';
import type { ClockSetting, ClockState } from '../clock-state.ts';
import type { ConsultedKind } from '../consulted-kind.ts';
import { expiredOn, pausesOf } from '../counting.ts';
import type { DatedEvent } from '../placed-event.ts';
import { basisOf } from './consultation.ts';
import { type Handler, withExpiry, withFinding } from './handler.ts';

/**
 * Closes the clock on a day. `actedOn` is the day that counts for being in time: it differs from `on` where the convention
 * looks at the arrival of a reply.
 */
function closed(
  state: ClockState,
  event: DatedEvent<'replied' | 'transferred' | 'withdrawn'>,
  actedOn: PlainDate,
  path: Path,
  setting: ClockSetting,
): ClockState {
  if (state.phase.name === 'abandoned') return state;
  const { type, on } = event;
  const due = expiredOn(state, actedOn, setting);
  const inTime = due === undefined;
  // No period runs while the clock waits for the applicant, so that there is none to be measured against.
  const isWaiting = state.phase.name === 'awaiting-supplement' || state.phase.name === 'awaiting-payment';
  const next: ClockState = {
    ...state,
    phase: { name: 'closed', on, by: type, inTime },
    ...(isWaiting && { countedAfter: undefined }),
  };
  if (inTime) return next;
  if (type !== 'replied') return withExpiry(next, event, due, path);
  const params = { due, on: actedOn, workingDays: setting.calendar.countWorkingDays(due, actedOn).count };
  const basis = state.regime === undefined ? [] : [state.regime.basis.reply];
  return withFinding(next, 'deadlines/reply-late', { params, path, basis });
}

/** 答复. @source 《政府信息公开条例》(2019) art. 33(1), (2); (2007) art. 24(1), (2) */
export const replied: Handler<'replied'> = (state, event, setting, path) => {
  const { on, arrivedOn, outcome } = event;
  const actedOn = setting.choices['answer-day'] === 'arrived' && arrivedOn !== undefined ? arrivedOn : on;
  const open = openConsultation(state, on, setting);
  const warned =
    open === undefined
      ? state
      : withFinding(state, 'deadlines/replied-during-consultation', {
          params: { kind: open.kind, due: open.due ?? null },
          path,
          basis: basisOf(open.kind, state),
        });
  return { ...closed(warned, event, actedOn, path, setting), outcome, knownOn: arrivedOn ?? on };
};

/** A consultation that is still left out of the count on the day of the reply. */
function openConsultation(
  state: ClockState,
  on: PlainDate,
  setting: ClockSetting,
): { kind: ConsultedKind; due: PlainDate | undefined } | undefined {
  const pending = state.consultations.find(
    ({ repliedOn, replyDue }) => repliedOn === undefined && (replyDue === undefined || on <= replyDue),
  );
  if (pending === undefined) return undefined;
  const isPaused = pausesOf(state, on, setting).some(({ after, to }) => after < on && on <= to);
  return isPaused ? { kind: pending.kind, due: pending.replyDue } : undefined;
}

/** 转送其他机关 */
export const transferred: Handler<'transferred'> = (state, event, setting, path) =>
  closed(state, event, event.on, path, setting);

/** 撤回申请 */
export const withdrawn: Handler<'withdrawn'> = (state, event, setting, path) =>
  closed(state, event, event.on, path, setting);
