import type { Path, PlainDate } from '@zwgk/core';
import type { ClockSetting, ClockState, Consultation } from '../clock-state.ts';
import type { ConsultedKind } from '../consulted-kind.ts';
import { expiredOn, isLeftOut } from '../counting.ts';
import type { DatedEvent } from '../placed-event.ts';
import { innerLimit } from '../time-limit.ts';
import { type Handler, withExpiry, withFinding } from './handler.ts';

/** The last day for a reply, where the text sets one: third parties and co-producing organs have their time, others not. */
function replyDue(
  kind: ConsultedKind,
  from: PlainDate,
  { regime }: ClockState,
  setting: ClockSetting,
): PlainDate | undefined {
  if (kind === 'organ' || regime?.id !== '2019') return;
  const rule = kind === 'third-party' ? 'third-party-reply' : 'co-author-reply';
  return innerLimit(rule, from, setting).due;
}

type Dispatched = DatedEvent<'third-party-consulted' | 'organ-consulted' | 'co-author-consulted'>;
type Replied = DatedEvent<'third-party-replied' | 'organ-replied' | 'co-author-replied'>;

/** Consultations are told apart by kind and by the office's own name for the party, which is never shown. */
const partyOf = (event: Dispatched | Replied): string | undefined =>
  'party' in event ? event.party : 'organ' in event ? event.organ : undefined;

const isOpen = (kind: ConsultedKind, party: string | undefined) => (each: Consultation) =>
  each.kind === kind && each.party === party && each.repliedOn === undefined;

function consulted(
  kind: ConsultedKind,
  state: ClockState,
  event: Dispatched,
  setting: ClockSetting,
  path: Path,
): ClockState {
  const { on } = event;
  const party = partyOf(event);
  if (state.consultations.some(isOpen(kind, party))) {
    return withFinding(state, 'deadlines/already-consulted', { params: { kind }, path });
  }
  const replyFrom = event.receivedOn === undefined || event.receivedOn < on ? on : event.receivedOn;
  const due = expiredOn(state, on, setting);
  const consultation: Consultation = {
    kind,
    party,
    dispatchedOn: on,
    replyFrom,
    replyDue: replyDue(kind, replyFrom, state, setting),
    repliedOn: undefined,
    leavesOut: due === undefined ? 'whole' : 'nothing',
  };
  const taken = { ...state, consultations: [...state.consultations, consultation] };
  const next = due === undefined ? taken : withExpiry(taken, event, due, path);
  if (state.regime === undefined || isLeftOut(kind, state.regime)) return next;
  const basis = [state.regime.basis.consultation];
  return withFinding(next, 'deadlines/consultation-not-left-out', { params: { kind }, path, basis });
}

function replied(
  kind: ConsultedKind,
  state: ClockState,
  event: Replied,
  setting: ClockSetting,
  path: Path,
): ClockState {
  const { on } = event;
  const at = state.consultations.findIndex(isOpen(kind, partyOf(event)));
  const open = state.consultations[at];
  if (open === undefined) return withFinding(state, 'deadlines/reply-without-consultation', { params: { kind }, path });
  const { replyDue: due, leavesOut } = open;
  // An overdue request does not come back to life with a reply that nobody waited for any more.
  const expired = leavesOut === 'whole' ? expiredOn(state, on, setting) : undefined;
  const answered: Consultation = {
    ...open,
    repliedOn: on,
    leavesOut: expired === undefined ? leavesOut : 'reply-period',
  };
  const taken = { ...state, consultations: state.consultations.with(at, answered) };
  const next = expired === undefined ? taken : withExpiry(taken, event, expired, path);
  if (due === undefined || on <= due) return next;
  const basis = basisOf(kind, state);
  return withFinding(next, 'deadlines/late-consultation-reply', { params: { kind, due, on }, path, basis });
}

/** The article on consulting those of a kind. */
export function basisOf(kind: ConsultedKind, { regime }: ClockState) {
  if (regime === undefined) return [];
  if (kind === 'third-party') return [regime.basis.thirdParty];
  return kind === 'co-author' ? [regime.basis.coAuthor] : [regime.basis.consultation];
}

/** 征求第三方意见及其答复: the days in between are not counted. @source 《政府信息公开条例》(2019) arts 32, 33(3); (2007) arts 23, 24(3) */
export const thirdPartyConsulted: Handler<'third-party-consulted'> = (state, event, setting, path) =>
  consulted('third-party', state, event, setting, path);
export const thirdPartyReplied: Handler<'third-party-replied'> = (state, event, setting, path) =>
  replied('third-party', state, event, setting, path);

/** 征求其他机关意见及其答复. @source 《政府信息公开条例》(2019) art. 33(3) */
export const organConsulted: Handler<'organ-consulted'> = (state, event, setting, path) =>
  consulted('organ', state, event, setting, path);
export const organReplied: Handler<'organ-replied'> = (state, event, setting, path) =>
  replied('organ', state, event, setting, path);

/** 征求共同制作机关意见及其答复. @source 《政府信息公开条例》(2019) arts 33(3), 34 */
export const coAuthorConsulted: Handler<'co-author-consulted'> = (state, event, setting, path) =>
  consulted('co-author', state, event, setting, path);
export const coAuthorReplied: Handler<'co-author-replied'> = (state, event, setting, path) =>
  replied('co-author', state, event, setting, path);
