import type { Calendar } from '@zwgk/calendar';
import type { PlainDate } from '@zwgk/core';
import type { ReplyOutcomeId } from '@zwgk/law';
import type { Choices } from '../convention/conventions.ts';
import type { DeadlineFinding } from '../findings.ts';
import type { DeadlineRule } from '../rule/deadline-rule.ts';
import type { ConsultedKind } from './consulted-kind.ts';
import type { Regime } from './regime.ts';

/** What a clock is run with. */
export interface ClockSetting {
  readonly calendar: Calendar;
  readonly choices: Choices;
  readonly rules: readonly DeadlineRule[];
  /** The text of the Regulation that is to govern, whatever the day of receipt. */
  readonly regime: Regime['id'] | undefined;
  readonly asOf: PlainDate;
}

/** One consultation (征求意见). */
export interface Consultation {
  readonly kind: ConsultedKind;
  readonly party: string | undefined;
  readonly dispatchedOn: PlainDate;
  /** The day from which the time for a reply runs: that of receipt, or of dispatch where it is not recorded. */
  readonly replyFrom: PlainDate;
  /** The last day for a reply, where the law sets one. */
  readonly replyDue: PlainDate | undefined;
  readonly repliedOn: PlainDate | undefined;
  readonly leavesOut: LeftOut;
}

/**
 * What a consultation can leave out: the whole of its time; no more than the time for a reply, when the reply came after the
 * request was overdue; nothing, when it was sent only then.
 */
export type LeftOut = 'whole' | 'reply-period' | 'nothing';

/** What ended the handling of a request (办结): the day, and what happened on it. */
export interface Closing {
  readonly on: PlainDate;
  readonly by: 'replied' | 'transferred' | 'withdrawn' | 'supplement-missed' | 'fee-unpaid';
}

/** Where a request stands in its course. */
export type Phase =
  | { readonly name: 'not-received' }
  | { readonly name: 'counting' }
  | { readonly name: 'awaiting-supplement'; readonly since: PlainDate; readonly by: PlainDate | undefined }
  | {
      readonly name: 'awaiting-payment';
      readonly since: PlainDate;
      /** The day from which the time for payment runs: that of receipt, or of the notice where it is not recorded. */
      readonly from: PlainDate;
      readonly by: PlainDate;
    }
  | ({ readonly name: 'abandoned' } & Closing)
  | ({ readonly name: 'closed'; readonly inTime: boolean } & Closing);

/** Everything that the events so far amount to (计时状态). Plain and immutable: an event makes a new one. */
export interface ClockState {
  readonly phase: Phase;
  readonly regime: Regime | undefined;
  /** The day of receipt in the sense of the law. */
  readonly receivedOn: PlainDate | undefined;
  /** The day after which the working days are counted: that of receipt, supplementation or payment. */
  readonly countedAfter: PlainDate | undefined;
  /** Working days within which the reply is due: the term, with what it was extended by. */
  readonly total: number;
  /** Working days of extension that are in `total`. */
  readonly extension: number;
  /** The reasonable period that the organ fixed under article 35. */
  readonly delayedUntil: PlainDate | undefined;
  readonly consultations: readonly Consultation[];
  readonly supplementNotices: number;
  readonly reasonsRequested: boolean;
  readonly outcome: ReplyOutcomeId | undefined;
  /** The day on which the applicant got to know of the reply, as far as it is recorded. */
  readonly knownOn: PlainDate | undefined;
  readonly findings: readonly DeadlineFinding[];
}

export const initialState: ClockState = {
  phase: { name: 'not-received' },
  regime: undefined,
  receivedOn: undefined,
  countedAfter: undefined,
  total: 0,
  extension: 0,
  delayedUntil: undefined,
  consultations: [],
  supplementNotices: 0,
  reasonsRequested: false,
  outcome: undefined,
  knownOn: undefined,
  findings: [],
};
