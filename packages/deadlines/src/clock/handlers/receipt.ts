import { addDays, type Citation, type Path, type PlainDate } from '@zwgk/core';
import { whole } from '../../rule/texts.ts';
import type { ClockSetting, ClockState } from '../clock-state.ts';
import type { DatedEvent } from '../placed-event.ts';
import { regimeIdOn, regimeOn } from '../regime.ts';
import { type Handler, withFinding } from './handler.ts';

/** 国办公开办函〔2015〕207号: when a request of each channel was received, under the text of 2007. */
const letter2015 = /* @__PURE__ */ whole('disclosure-periods-letter', '2015');

/**
 * 收到申请: starts the clock on the day that the channel's rule makes the day of receipt.
 *
 * @source 《政府信息公开条例》(2019) art. 31; 国办公开办函〔2015〕207号 for the text of 2007
 */
export const received: Handler<'received'> = (state, event, setting, path) => {
  const { on } = event;
  if (state.receivedOn !== undefined) {
    return withFinding(state, 'deadlines/already-received', { params: { receivedOn: state.receivedOn }, path });
  }
  const day = confirmedDay(event, setting);
  if (day === undefined) {
    return withFinding(state, 'deadlines/unconfirmed-receipt', { params: { taken: on }, path });
  }
  const receivedOn = workedDay(day, setting);
  const governedOn = setting.choices['change-of-2019'] === 'reply' ? setting.asOf : receivedOn;
  const regime = regimeOn(governedOn, setting.regime, setting.rules);
  const started: ClockState = {
    ...state,
    phase: { name: 'counting' },
    regime,
    receivedOn,
    countedAfter: startOf(receivedOn, setting),
    total: regime.term,
  };
  return confirmationFindings(started, event, path);
};

/** The day after which a period that begins on a day is counted. */
export const startOf = (day: PlainDate, { choices }: ClockSetting): PlainDate =>
  choices['first-day'] === 'counted' ? addDays(day, -1) : day;

/** The day of receipt by channel; `undefined` when it needs a confirmation that is not there, and the convention waits for it. */
function confirmedDay(
  { channel, on, confirmedOn }: DatedEvent<'received'>,
  { choices, regime }: ClockSetting,
): PlainDate | undefined {
  if (channel === 'in-person' || channel === 'signed-mail') return on;
  // Under the text of 2007 the letter settles it: the day on which the mail system has it.
  const isOfSystem = choices['email-receipt'] === 'system-receipt' || regimeIdOn(on, regime) === '2007';
  if (channel === 'email' && isOfSystem) return on;
  if (confirmedOn !== undefined) return confirmedOn < on ? on : confirmedOn;
  return choices['unconfirmed-receipt'] === 'arrival' ? on : undefined;
}

const workedDay = (day: PlainDate, { choices, calendar }: ClockSetting): PlainDate =>
  choices['receipt-on-day-off'] === 'next-working-day' && !calendar.isWorkingDay(day)
    ? calendar.nextWorkingDay(day).date
    : day;

/** What is to be said of a confirmation that is missing, late or impossible. */
function confirmationFindings(state: ClockState, event: DatedEvent<'received'>, path: Path): ClockState {
  const { channel, on, confirmedOn } = event;
  if (channel === 'in-person' || channel === 'signed-mail') return state;
  // The mail system itself records when an e-mail came.
  if (channel === 'email' && state.regime?.id === '2007') return state;
  const basis = state.regime === undefined ? [] : receiptBasis(state, channel);
  if (confirmedOn === undefined) {
    const params = { taken: state.receivedOn ?? on };
    return withFinding(state, 'deadlines/unconfirmed-receipt', { params, path, basis });
  }
  const params = { arrivedOn: on, confirmedOn };
  if (confirmedOn < on) return withFinding(state, 'deadlines/confirmation-before-arrival', { params, path, basis });
  const isLate = channel === 'ordinary-mail' && confirmedOn > on;
  return isLate ? withFinding(state, 'deadlines/late-confirmation', { params, path, basis }) : state;
}

/** The year of the letter; its day is not known. */
const YEAR_OF_LETTER = '2015-01-01' as PlainDate;

/** The item of article 31 that a channel falls under; for the text of 2007, the letter that explains it, once there is one. */
export function receiptBasis(
  { regime, receivedOn }: ClockState,
  channel: DatedEvent<'received'>['channel'],
): readonly Citation[] {
  if (regime === undefined) return [];
  if (regime.id === '2007')
    return receivedOn !== undefined && receivedOn < YEAR_OF_LETTER ? [regime.basis.receipt] : [letter2015];
  const item = channel === 'in-person' ? 1 : channel === 'signed-mail' || channel === 'ordinary-mail' ? 2 : 3;
  return [{ ...regime.basis.receipt, item }];
}
