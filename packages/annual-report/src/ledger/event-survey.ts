import type { PlainDate } from '@zwgk/core';
import { type Closing, type ReceiptChannel, type RequestEvent, receiptChannels } from '@zwgk/deadlines';
import { dayOf } from './day-of.ts';

/** An event that may end a request, and its place in the log. */
export interface ClosingEvent {
  readonly index: number;
  readonly type: Closing['by'];
  readonly on: PlainDate;
}

/** What is to be known of a log before the clock reads it. */
export interface EventSurvey {
  /** The last day that anything in it names; `undefined` for an empty log. */
  readonly lastDay: PlainDate | undefined;
  /** Place of the first receipt in the log. */
  readonly firstReceipt: number | undefined;
  /** The channel of the first receipt; `undefined` where it is none that there is. */
  readonly channel: ReceiptChannel | undefined;
  readonly closings: readonly ClosingEvent[];
}

const NO_CLOSING: readonly ClosingEvent[] = [];

/**
 * Looks a log through.
 *
 * @throws ZwgkError the errors of a date, with the place of the event
 */
export function surveyOf(events: readonly RequestEvent[]): EventSurvey {
  let lastDay: PlainDate | undefined;
  let firstReceipt: number | undefined;
  let closings: ClosingEvent[] | undefined;
  for (let index = 0; index < events.length; index++) {
    const event = events[index];
    // What is no event at all, the clock says.
    if (typeof event !== 'object' || event === null) continue;
    const on = dayOf(event.on, index, 'on');
    const { type } = event;
    let day = on;
    if (type === 'received') {
      firstReceipt ??= index;
      if (event.confirmedOn !== undefined) day = later(on, dayOf(event.confirmedOn, index, 'confirmedOn'));
    } else if (type === 'replied' && event.arrivedOn !== undefined) {
      day = later(on, dayOf(event.arrivedOn, index, 'arrivedOn'));
    }
    if (
      type === 'replied' ||
      type === 'transferred' ||
      type === 'withdrawn' ||
      type === 'supplement-missed' ||
      type === 'fee-unpaid'
    ) {
      closings ??= [];
      closings.push({ index, type, on });
    }
    lastDay = lastDay === undefined ? day : later(lastDay, day);
  }
  const channel = firstReceipt === undefined ? undefined : channelOf(events[firstReceipt]);
  return { lastDay, firstReceipt, channel, closings: closings ?? NO_CLOSING };
}

const channelOf = (receipt: RequestEvent | undefined): ReceiptChannel | undefined =>
  receipt?.type === 'received' && receiptChannels.includes(receipt.channel) ? receipt.channel : undefined;

const later = (one: PlainDate, other: PlainDate): PlainDate => (one > other ? one : other);
