import type { ClockSetting, ClockState } from './clock-state.ts';
import { replied, transferred, withdrawn } from './handlers/closing.ts';
import {
  coAuthorConsulted,
  coAuthorReplied,
  organConsulted,
  organReplied,
  thirdPartyConsulted,
  thirdPartyReplied,
} from './handlers/consultation.ts';
import { extended } from './handlers/extension.ts';
import { feeNotified, feePaid, feeUnpaid } from './handlers/fee.ts';
import { type Handler, withFinding } from './handlers/handler.ts';
import { delayFixed, reasonsGiven, reasonsRequested } from './handlers/reasons.ts';
import { received } from './handlers/receipt.ts';
import { supplementMissed, supplementReceived, supplementRequested } from './handlers/supplement.ts';
import type { PlacedEvent } from './placed-event.ts';
import type { RequestEventType } from './request-event.ts';

/**
 * What each type of event does. A new type that nobody handles does not compile. It is a table and not a pattern match,
 * because a clock of ten events has to cost no more than a hundred additions of working days.
 */
const handlers: { readonly [Type in RequestEventType]: Handler<Type> } = {
  received,
  'supplement-requested': supplementRequested,
  'supplement-received': supplementReceived,
  'supplement-missed': supplementMissed,
  'third-party-consulted': thirdPartyConsulted,
  'third-party-replied': thirdPartyReplied,
  'organ-consulted': organConsulted,
  'organ-replied': organReplied,
  'co-author-consulted': coAuthorConsulted,
  'co-author-replied': coAuthorReplied,
  'reasons-requested': reasonsRequested,
  'reasons-given': reasonsGiven,
  'delay-fixed': delayFixed,
  extended,
  'fee-notified': feeNotified,
  'fee-paid': feePaid,
  'fee-unpaid': feeUnpaid,
  transferred,
  withdrawn,
  replied,
};

/** The clock after an event (计时的一步). What cannot be is a finding, and the clock goes on without it. */
export function step(state: ClockState, { event, path }: PlacedEvent, setting: ClockSetting): ClockState {
  const { type } = event;
  const { phase } = state;
  if (state.receivedOn === undefined && type !== 'received') {
    return withFinding(state, 'deadlines/event-before-receipt', { params: { type }, path });
  }
  if (phase.name === 'closed' || (phase.name === 'abandoned' && (type !== 'replied' || state.outcome !== undefined))) {
    return withFinding(state, 'deadlines/event-after-close', { params: { type, closedOn: phase.on }, path });
  }
  const handle = handlers[type] as Handler<RequestEventType>;
  return handle(state, event, setting, path);
}
