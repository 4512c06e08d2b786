import type { Path, PlainDate } from '@zwgk/core';
import type { ClockSetting, ClockState, Consultation } from '../clock-state.ts';
import type { ConsultedKind } from '../consulted-kind.ts';
import type { DatedEvent } from '../placed-event.ts';
import { innerLimit } from '../time-limit.ts';
import { type Handler, withFinding } from './handler.ts';

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
  const consultation = {
    kind,
    party,
    dispatchedOn: on,
    replyFrom,
    replyDue: replyDue(kind, replyFrom, state, setting),
    repliedOn: undefined,
  };
  const next = { ...state, consultations: [...state.consultations, consultation] };
  if (state.regime?.id !== '2007' || kind === 'third-party') return next;
  const basis = [state.regime.basis.consultation];
  return withFinding(next, 'deadlines/consultation-not-left-out', { params: { kind }, path, basis });
}

function replied(kind: ConsultedKind, state: ClockState, event: Replied, path: Path): ClockState {
  const { on } = event;
  const at = state.consultations.findIndex(isOpen(kind, partyOf(event)));
  const open = state.consultations[at];
  if (open === undefined) return withFinding(state, 'deadlines/reply-without-consultation', { params: { kind }, path });
  const next = { ...state, consultations: state.consultations.with(at, { ...open, repliedOn: on }) };
  const { replyDue: due } = open;
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
export const thirdPartyReplied: Handler<'third-party-replied'> = (state, event, _, path) =>
  replied('third-party', state, event, path);

/** 征求其他机关意见及其答复. @source 《政府信息公开条例》(2019) art. 33(3) */
export const organConsulted: Handler<'organ-consulted'> = (state, event, setting, path) =>
  consulted('organ', state, event, setting, path);
export const organReplied: Handler<'organ-replied'> = (state, event, _, path) => replied('organ', state, event, path);

/** 征求共同制作机关意见及其答复. @source 《政府信息公开条例》(2019) arts 33(3), 34 */
export const coAuthorConsulted: Handler<'co-author-consulted'> = (state, event, setting, path) =>
  consulted('co-author', state, event, setting, path);
export const coAuthorReplied: Handler<'co-author-replied'> = (state, event, _, path) =>
  replied('co-author', state, event, path);
