import { type Citation, createFinding, type FindingPlace, type Path, type PlainDate } from '@zwgk/core';
import { feeMeasures2020 } from '../../rule/texts.ts';
import type { ClockSetting, ClockState } from '../clock-state.ts';
import { type ClockFindings, clockFindings } from '../findings.ts';
import type { DatedEvent } from '../placed-event.ts';
import type { RequestEventType } from '../request-event.ts';

/** What an event does to the clock. One small function for each type of event. */
export type Handler<Type extends RequestEventType> = (
  state: ClockState,
  event: DatedEvent<Type>,
  setting: ClockSetting,
  path: Path,
) => ClockState;

/** The state with a finding added. */
export const withFinding = <Code extends keyof ClockFindings & string>(
  state: ClockState,
  code: Code,
  place: FindingPlace<ClockFindings[Code]>,
): ClockState => ({
  ...state,
  findings: [...state.findings, createFinding(clockFindings, code, place) as ClockState['findings'][number]],
});

/** The state with what is to be said of an event that comes when the period has run out: it does not bring it back. */
export const withExpiry = (state: ClockState, { type, on }: DatedEvent, due: PlainDate, path: Path): ClockState =>
  withFinding(state, 'deadlines/event-after-due', {
    params: { type, due, on },
    path,
    basis: state.regime === undefined ? [] : [state.regime.basis.reply],
  });

/**
 * The finding that an event comes while the clock waits for the applicant; `undefined` when it does not wait. No period runs
 * then that could be lengthened or stopped once more.
 */
export function whileWaiting(state: ClockState, { type }: DatedEvent, path: Path): ClockState | undefined {
  const { phase, regime } = state;
  if (regime === undefined || (phase.name !== 'awaiting-supplement' && phase.name !== 'awaiting-payment')) return;
  const basis = phase.name === 'awaiting-payment' ? [feeMeasures2020] : [regime.basis.supplement];
  const waitingFor = phase.name === 'awaiting-payment' ? 'payment' : 'supplement';
  return withFinding(state, 'deadlines/event-while-waiting', {
    params: { type, waitingFor, since: phase.since },
    path,
    basis,
  });
}

/** The finding that an applicant still had time, so that nothing is abandoned; `undefined` when the time was over. */
export const noAbandonment = (
  state: ClockState,
  by: PlainDate | undefined,
  on: PlainDate,
  path: Path,
  basis: readonly Citation[],
): ClockState | undefined =>
  by !== undefined && on <= by
    ? withFinding(state, 'deadlines/abandoned-too-early', { params: { by, on }, path, basis })
    : undefined;

/**
 * The state with its count begun anew after a day (重新计算). An extension and a reasonable delay lapse with the period
 * that they lengthened, unless the convention keeps them.
 */
export function restarted(
  state: ClockState,
  countedAfter: ClockState['countedAfter'],
  { choices }: ClockSetting,
): ClockState {
  const isKept = choices['extension-after-restart'] === 'kept';
  const extension = isKept ? state.extension : 0;
  const delayedUntil = isKept ? state.delayedUntil : undefined;
  const total = (state.regime?.term ?? 0) + extension;
  return { ...state, phase: { name: 'counting' }, countedAfter, extension, delayedUntil, total };
}
