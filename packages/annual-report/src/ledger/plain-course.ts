import { isPlainDate, type PlainDate } from '@zwgk/core';
import { deadlineRule, type RequestEvent, receiptChannels } from '@zwgk/deadlines';
import type { ReplyOutcomeId } from '@zwgk/law';
import type { CaseCourse } from './case-course.ts';
import type { Counting } from './counting.ts';
import { isOutcome } from './outcomes.ts';

/** The rule that is in force, whose term a plain request is measured by. */
const { from = '9999-12-31', term } = /* @__PURE__ */ deadlineRule('request-reply');

/** The day of a request that was received and confirmed on one day, under the rule in force; `undefined` for any other. */
function plainReceipt(event: RequestEvent | undefined): PlainDate | undefined {
  if (event?.type !== 'received') return undefined;
  const { on, channel, confirmedOn } = event;
  const isAtOnce = channel === 'in-person' || channel === 'signed-mail';
  const isPlain = confirmedOn === undefined ? isAtOnce : confirmedOn === on && receiptChannels.includes(channel);
  return isPlain && isPlainDate(on) && on >= from ? on : undefined;
}

/**
 * The course of the commonest request (最常见的办理经过): received on a day, and answered, transferred or withdrawn on another,
 * with nothing in between. Twenty working days are all there is to its clock, so that it needs none; that the clock says the
 * same is tested. `undefined` for any other request, and where conventions or rules were chosen.
 */
export function plainCourse(
  events: readonly (RequestEvent | undefined)[],
  { asOf, choices, clock }: Counting,
): CaseCourse | undefined {
  if (events.length !== 2 || clock.conventions !== undefined || clock.rules !== undefined) return undefined;
  const [received, last] = events;
  const receivedOn = plainReceipt(received);
  if (receivedOn === undefined || received?.type !== 'received') return undefined;
  const on = last?.on;
  if (!isPlainDate(on) || on < receivedOn || (asOf !== undefined && on > asOf) || term.unit !== 'working-days') return;

  const { date: due, certainty } = clock.calendar.addWorkingDays(receivedOn, term.amount);
  const timeliness = on <= due ? 'in-time' : 'late';
  const courseTo = (outcome: ReplyOutcomeId, decidedBy?: 'transferred-row' | 'withdrawn-row'): CaseCourse => ({
    channel: received.channel,
    receivedOn,
    end: { on, outcome, timeliness, due, certainty, decidedBy },
  });
  if (last?.type === 'transferred') return courseTo(choices['transferred-row'], 'transferred-row');
  if (last?.type === 'withdrawn') return courseTo(choices['withdrawn-row'], 'withdrawn-row');
  const isPlainReply = last?.type === 'replied' && last.arrivedOn === undefined && isOutcome(last.outcome);
  return isPlainReply ? courseTo(last.outcome) : undefined;
}
