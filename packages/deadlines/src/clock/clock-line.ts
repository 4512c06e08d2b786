import type { Citation, PlainDate } from '@zwgk/core';
import type { ReplyOutcomeId } from '@zwgk/law';
import type { Choices } from '../convention/conventions.ts';
import { feeMeasures2020 } from '../rule/texts.ts';
import { type ClockSetting, type ClockState, initialState } from './clock-state.ts';
import { countedOn, dueDateOf, isLeftOut } from './counting.ts';
import { basisOf } from './handlers/consultation.ts';
import { hasApproval } from './handlers/extension.ts';
import { receiptBasis } from './handlers/receipt.ts';
import type { DatedEvent, PlacedEvent } from './placed-event.ts';
import type { ReceiptChannel, RequestEventType } from './request-event.ts';
import { step } from './step.ts';

/**
 * One line of the trace of a clock (计时说明的一行): what happened on a day, under which article, and where the count stands
 * after it. Plain data; `explainClock` makes the text.
 */
export interface ClockLine {
  readonly on: PlainDate;
  readonly type: RequestEventType;
  /** Whether the clock took the event into account; if not, a finding says why. */
  readonly effective: boolean;
  readonly basis: readonly Citation[];
  /** Working days counted since the line before. */
  readonly added: number;
  /** Working days left out since the line before. */
  readonly leftOut: number;
  /** Working days counted in all; nought after a restart. */
  readonly counted: number;
  /** Whether the count began anew here. */
  readonly restarted: boolean;
  /** Whether the day on which the count began is itself counted: the convention `first-day`. */
  readonly firstDayCounted: boolean;
  /** The last day for the reply as it stands after the event. `undefined` while no period runs. */
  readonly due: PlainDate | undefined;
  /** The number of working days within which the reply is due, from the start of the count. */
  readonly total: number;
  /** The last day of the time limit that the event set running for somebody. */
  readonly limit?: PlainDate;
  /** Which days a consultation leaves out: the convention `pause-bounds`. Absent when it leaves out none. */
  readonly leavesOut?: Choices['pause-bounds'];
  readonly channel?: ReceiptChannel;
  readonly confirmedOn?: PlainDate;
  /** Working days of extension that were granted. */
  readonly granted?: number;
  /** Whether an approval of the extension is recorded. */
  readonly approved?: boolean;
  readonly until?: PlainDate;
  readonly outcome?: ReplyOutcomeId;
  readonly inTime?: boolean;
}

/** The lines of a log: the fold once more, with what each event changed. */
export function clockLines(events: readonly PlacedEvent[], setting: ClockSetting): readonly ClockLine[] {
  const lines: ClockLine[] = [];
  let state = initialState;
  let previous: PlainDate | undefined;
  for (const placed of events) {
    const next = step(state, placed, setting);
    lines.push(lineOf(state, placed.event, next, previous, setting));
    state = next;
    previous = placed.event.on;
  }
  return lines;
}

function lineOf(
  before: ClockState,
  event: DatedEvent,
  after: ClockState,
  previous: PlainDate | undefined,
  setting: ClockSetting,
): ClockLine {
  const { on, type } = event;
  const from = previous ?? on;
  const added =
    before.countedAfter === undefined ? 0 : countedOn(before, on, setting) - countedOn(before, from, setting);
  const passed =
    before.countedAfter === undefined || from >= on ? 0 : setting.calendar.countWorkingDays(from, on).count;
  const isCounting = before.phase.name === 'counting';
  return {
    on,
    type,
    effective: isEffective(before, after),
    basis: basisOfEvent(event, after),
    added: isCounting ? added : 0,
    leftOut: isCounting ? passed - added : 0,
    counted: countedOn(after, on, setting),
    restarted:
      before.countedAfter !== undefined &&
      after.countedAfter !== undefined &&
      before.countedAfter !== after.countedAfter,
    firstDayCounted: setting.choices['first-day'] === 'counted' && event.type !== 'fee-paid',
    due: dueDateOf(after, on, setting),
    total: after.total,
    ...factsOf(event, before, after, setting),
  };
}

/** An event that made a finding and left everything else as it was had no effect. */
function isEffective({ findings: found, ...before }: ClockState, { findings, ...after }: ClockState): boolean {
  const hasChanged = Object.entries(after).some(([key, value]) => value !== before[key as keyof typeof before]);
  return hasChanged || findings.length === found.length;
}

/** What a reader has to know of the event itself. */
function factsOf(
  event: DatedEvent,
  before: ClockState,
  after: ClockState,
  { choices }: ClockSetting,
): Partial<ClockLine> {
  switch (event.type) {
    case 'received':
      return { channel: event.channel, ...(event.confirmedOn !== undefined && { confirmedOn: event.confirmedOn }) };
    case 'supplement-requested':
      return event.by === undefined ? {} : { limit: event.by };
    case 'third-party-consulted':
    case 'organ-consulted':
    case 'co-author-consulted': {
      const consultation = after.consultations.at(-1);
      if (consultation === undefined || after.regime === undefined) return {};
      const { kind, replyDue, leavesOut } = consultation;
      const isOut = leavesOut !== 'nothing' && isLeftOut(kind, after.regime);
      return {
        ...(replyDue !== undefined && { limit: replyDue }),
        ...(isOut && { leavesOut: choices['pause-bounds'] }),
      };
    }
    case 'fee-notified':
      return after.phase.name === 'awaiting-payment' ? { limit: after.phase.by } : {};
    case 'extended':
      return { granted: after.extension - before.extension, approved: hasApproval(event) };
    case 'delay-fixed':
      return { until: event.until };
    case 'replied':
      return { outcome: event.outcome, inTime: after.phase.name !== 'closed' || after.phase.inTime };
    default:
      return {};
  }
}

function basisOfEvent(event: DatedEvent, state: ClockState): readonly Citation[] {
  const { regime } = state;
  if (regime === undefined) return [];
  const { basis } = regime;
  switch (event.type) {
    case 'received':
      return [...receiptBasis(state, event.channel), basis.reply];
    case 'supplement-requested':
    case 'supplement-received':
    case 'supplement-missed':
      return [basis.supplement];
    case 'third-party-consulted':
    case 'third-party-replied':
      return [...basisOf('third-party', state), basis.consultation];
    case 'organ-consulted':
    case 'organ-replied':
      return isLeftOut('organ', regime) ? basisOf('organ', state) : [];
    case 'co-author-consulted':
    case 'co-author-replied':
      return isLeftOut('co-author', regime) ? [...basisOf('co-author', state), basis.consultation] : [];
    case 'reasons-requested':
    case 'reasons-given':
    case 'delay-fixed':
      return [basis.reasons];
    case 'extended':
      return [basis.extension];
    case 'fee-notified':
    case 'fee-paid':
    case 'fee-unpaid':
      return [feeMeasures2020];
    case 'transferred':
      return [basis.transfer];
    case 'withdrawn':
      return [];
    case 'replied':
      return [basis.reply];
  }
}
