import type { PlainDate } from '@zwgk/core';
import { feeMeasures2020 } from '../../rule/texts.ts';
import { expiredOn } from '../counting.ts';
import { innerLimit } from '../time-limit.ts';
import { type Handler, noAbandonment, restarted, whileWaiting, withFinding } from './handler.ts';

/** 信息处理费自2021年1月1日起收取 */
const FIRST_DAY = '2021-01-01' as PlainDate;

/**
 * 发出收费通知: due within the period for the reply; the clock waits for payment, with which it begins anew. The time for
 * payment runs from the day the applicant got the notice. That the count restarts is `recalled`: the article was not read.
 *
 * @source 国办函〔2020〕109号
 */
export const feeNotified: Handler<'fee-notified'> = (state, event, setting, path) => {
  const { on, type, receivedOn } = event;
  if (on < FIRST_DAY || state.regime === undefined) {
    const params = { type, text: state.regime?.id ?? '' };
    return withFinding(state, 'deadlines/event-not-in-regime', { params, path });
  }
  const waiting = whileWaiting(state, event, path);
  if (waiting !== undefined) return waiting;
  const due = expiredOn(state, on, setting);
  if (due !== undefined) {
    return withFinding(state, 'deadlines/late-fee-notice', { params: { due, on }, path, basis: [feeMeasures2020] });
  }
  const from = receivedOn === undefined || receivedOn < on ? on : receivedOn;
  return {
    ...state,
    phase: {
      name: 'awaiting-payment',
      since: on,
      from,
      by: innerLimit('fee-payment', from, setting).due,
    },
  };
};

/** 缴清费用: the count begins anew on the day after. */
export const feePaid: Handler<'fee-paid'> = (state, { on, type }, setting, path) => {
  const { phase } = state;
  if (phase.name !== 'awaiting-payment') {
    return withFinding(state, 'deadlines/payment-without-notice', { params: { type }, path });
  }
  const params = { due: phase.by, on };
  const next =
    on > phase.by ? withFinding(state, 'deadlines/late-payment', { params, path, basis: [feeMeasures2020] }) : state;
  return restarted(next, on, setting);
};

/** 逾期未缴费: the request counts as abandoned. */
export const feeUnpaid: Handler<'fee-unpaid'> = (state, { on, type }, _, path) => {
  const { phase } = state;
  if (phase.name === 'awaiting-payment') {
    return (
      noAbandonment(state, phase.by, on, path, [feeMeasures2020]) ?? {
        ...state,
        phase: { name: 'abandoned', on, by: type },
      }
    );
  }
  return withFinding(state, 'deadlines/payment-without-notice', { params: { type }, path });
};
