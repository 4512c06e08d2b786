import type { Path } from '@zwgk/core';
import type { ClockState } from '../clock-state.ts';
import { dueDateOf, expiredOn } from '../counting.ts';
import type { DatedEvent } from '../placed-event.ts';
import { type Handler, whileWaiting, withExpiry, withFinding } from './handler.ts';

/** The text of 2007 has no counterpart of article 35. */
const notInRegime = (state: ClockState, { type }: DatedEvent, path: Path): ClockState | undefined =>
  state.regime?.id === '2007'
    ? withFinding(state, 'deadlines/event-not-in-regime', { params: { type, text: state.regime.id }, path })
    : undefined;

/** 要求说明理由: an applicant asks too much or too often. It does not touch the clock. @source 《政府信息公开条例》(2019) art. 35 */
export const reasonsRequested: Handler<'reasons-requested'> = (state, event, _, path) =>
  notInRegime(state, event, path) ?? { ...state, reasonsRequested: true };

/** 说明理由 */
export const reasonsGiven: Handler<'reasons-given'> = (state, event, _, path) => {
  const outside = notInRegime(state, event, path);
  if (outside !== undefined) return outside;
  return state.reasonsRequested
    ? state
    : withFinding(state, 'deadlines/reasons-without-question', { params: {}, path });
};

/** 确定延迟答复的合理期限: the reasons hold, and the reply cannot be given in time. @source 《政府信息公开条例》(2019) art. 35 */
export const delayFixed: Handler<'delay-fixed'> = (state, event, setting, path) => {
  const { until, on } = event;
  const outside = notInRegime(state, event, path);
  if (outside !== undefined || state.regime === undefined) return outside ?? state;
  const basis = [state.regime.basis.reasons];
  const next = state.reasonsRequested
    ? state
    : withFinding(state, 'deadlines/delay-without-reasons', { params: {}, path, basis });
  const waiting = whileWaiting(next, event, path);
  if (waiting !== undefined) return waiting;
  const expired = expiredOn(state, on, setting);
  if (expired !== undefined) return withExpiry(next, event, expired, path);
  const due = dueDateOf(state, on, setting);
  if (due !== undefined && until <= due) {
    return withFinding(next, 'deadlines/delay-shorter-than-period', { params: { until, due }, path, basis });
  }
  return { ...next, delayedUntil: until };
};
