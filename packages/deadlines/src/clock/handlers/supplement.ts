import type { ClockSetting, ClockState } from '../clock-state.ts';
import { type Due, expiredOn } from '../counting.ts';
import { innerLimit } from '../time-limit.ts';
import { type Handler, noAbandonment, restarted, whileWaiting, withExpiry, withFinding } from './handler.ts';
import { startOf } from './receipt.ts';

/** The time limit for the notice that a request has to be supplemented; `undefined` where the text sets none. */
function supplementNoticeLimit({ receivedOn, regime }: ClockState, setting: ClockSetting): Due | undefined {
  if (receivedOn === undefined || regime?.id !== '2019') return;
  return innerLimit('supplement-notice', receivedOn, setting);
}

/**
 * 告知补正: the organ tells the applicant, once for all, what to supplement. Under the text of 2019 the clock then waits for
 * the supplementation, with which it begins anew; under that of 2007 it goes on.
 *
 * @source 《政府信息公开条例》(2019) art. 30; (2007) art. 21(4)
 */
export const supplementRequested: Handler<'supplement-requested'> = (state, event, setting, path) => {
  const { on, by } = event;
  const { regime, phase } = state;
  // A second notice while a supplement is awaited is told as the second; while payment is, there is nothing to stop.
  const waiting = phase.name === 'awaiting-payment' ? whileWaiting(state, event, path) : undefined;
  if (waiting !== undefined) return waiting;
  const times = state.supplementNotices + 1;
  let next: ClockState = { ...state, supplementNotices: times };
  if (regime === undefined) return next;
  const basis = [regime.basis.supplement];
  if (times > 1) next = withFinding(next, 'deadlines/second-supplement-notice', { params: { times }, path, basis });
  const due = times > 1 ? undefined : supplementNoticeLimit(state, setting)?.due;
  const isLate = due !== undefined && on > due;
  if (isLate) next = withFinding(next, 'deadlines/late-supplement-notice', { params: { due, on }, path, basis });
  if (by !== undefined && by < on) {
    const place = { params: { by, on }, path: [...path, 'by'], basis };
    next = withFinding(next, 'deadlines/supplement-period-before-notice', place);
  }
  const expired = regime.supplementRestarts ? expiredOn(state, on, setting) : undefined;
  if (expired !== undefined) return withExpiry(next, event, expired, path);

  const { choices } = setting;
  const restarts =
    regime.supplementRestarts &&
    !(times > 1 && choices['second-supplement'] === 'no-effect') &&
    !(isLate && choices['late-supplement-notice'] === 'no-effect');
  return restarts ? { ...next, phase: { name: 'awaiting-supplement', since: on, by } } : next;
};

/** 收到补正后的申请: the count begins anew, the day of receipt not counted. */
export const supplementReceived: Handler<'supplement-received'> = (state, { on, type }, setting, path) => {
  const { phase, regime } = state;
  if (phase.name === 'awaiting-supplement') {
    const isLate = phase.by !== undefined && on > phase.by;
    const params = { due: phase.by ?? on, on };
    const basis = regime === undefined ? [] : [regime.basis.supplement];
    const next = isLate ? withFinding(state, 'deadlines/late-supplement', { params, path, basis }) : state;
    return restarted(next, startOf(on, setting), setting);
  }
  if (state.supplementNotices > 0) return state;
  return withFinding(state, 'deadlines/supplement-without-notice', { params: { type }, path });
};

/** 逾期不补正: the request counts as abandoned. */
export const supplementMissed: Handler<'supplement-missed'> = (state, { on, type }, _, path) => {
  const { phase, regime } = state;
  if (phase.name === 'awaiting-supplement') {
    const basis = regime === undefined ? [] : [regime.basis.supplement];
    return noAbandonment(state, phase.by, on, path, basis) ?? { ...state, phase: { name: 'abandoned', on, by: type } };
  }
  return withFinding(state, 'deadlines/supplement-without-notice', { params: { type }, path });
};
