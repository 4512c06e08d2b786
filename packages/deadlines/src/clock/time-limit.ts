import { errorOf, type PlainDate } from '@zwgk/core';
import { computeDue } from '../computation/compute-due.ts';
import { termOf } from '../deadline/computation.ts';
import { ruleOf, versionOf } from '../deadline-rules.ts';
import { deadlineErrors } from '../errors.ts';
import { formatTerm } from '../rule/format-term.ts';
import type { ClockSetting } from './clock-state.ts';
import type { Due } from './counting.ts';
import { FIRST_DAY_OF_2019 } from './regime.ts';

/** The time limits of the Regulation of 2019 and of the fee measures that run within a request. */
export type InnerLimit = 'supplement-notice' | 'third-party-reply' | 'co-author-reply' | 'fee-payment';

/**
 * A time limit within a request, from a day. A request that is governed by the text of 2019 on purpose may be older than
 * that text: its limits are then those of the text's first day.
 *
 * @throws ZwgkError `deadlines/working-days-needed` when an overlay puts the limit in hours, since the log knows days only
 */
export function innerLimit(id: InnerLimit, from: PlainDate, { calendar, rules, choices }: ClockSetting): Due {
  const version = versionOf(ruleOf(id, rules), from < FIRST_DAY_OF_2019 ? FIRST_DAY_OF_2019 : from);
  const term = termOf(version, choices);
  const due = computeDue(version, term, from, choices, calendar);
  if (due !== undefined) return due;
  throw errorOf(deadlineErrors, 'deadlines/working-days-needed', { rule: id, term: formatTerm(term, 'en') }, ['rules']);
}
