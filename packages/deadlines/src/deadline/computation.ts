import type { Assurance, Calendar } from '@zwgk/calendar';
import type { PlainDate } from '@zwgk/core';
import { calendarOf } from '../computation/calendar-of.ts';
import { type ComputedDue, computeDue, FINAL } from '../computation/compute-due.ts';
import type { Choices } from '../convention/conventions.ts';
import { versionOf } from '../deadline-rules.ts';
import type { DeadlineRule, DeadlineRuleVersion } from '../rule/deadline-rule.ts';
import type { Term } from '../rule/term.ts';
import { type DeadlineStart, hoursAfter, momentOf, momentText, readStart, type Start } from './start.ts';

/** What is asked, read and with its defaults filled in. */
export interface Question {
  readonly rule: DeadlineRule;
  readonly from: DeadlineStart;
  /** The day whose version applies, when it is not that of the start. */
  readonly lawOf: PlainDate | undefined;
  readonly calendar: Calendar;
  readonly choices: Choices;
}

/** A computed deadline with all that it was made from, so that it can be explained, and made again with other choices. */
export interface Computation extends Question, Assurance {
  readonly version: DeadlineRuleVersion;
  readonly start: Start;
  readonly term: Term;
  readonly due: PlainDate | string | undefined;
  /** The day on which the period ended before it rolled past a day off. */
  readonly rolledFrom: PlainDate | undefined;
}

/** Computes a deadline. */
export function compute(question: Question): Computation {
  const { rule, from, lawOf, calendar, choices } = question;
  const start = readStart(rule, from, choices);
  const version = versionOf(rule, lawOf ?? start.on);
  const term = termOf(version, choices);
  const computed: Omit<ComputedDue, 'due'> & Pick<Computation, 'due'> =
    term.unit === 'hours'
      ? { due: momentText(hoursAfter(momentOf(rule, start), term)), ...FINAL }
      : (computeDue(version, term, start.on, choices, calendarOf(question)) ?? { due: undefined, ...FINAL });
  const { due, certainty, missing, rolledFrom } = computed;
  // Written out: one spread of the question would cost as much as the date itself.
  return { rule, from, lawOf, calendar, choices, version, start, term, due, certainty, missing, rolledFrom };
}

/** The term of a version, or the one that a convention puts in its place. */
export function termOf({ term, underConvention }: DeadlineRuleVersion, choices: Choices): Term {
  if (underConvention === undefined) return term;
  const { convention, choice } = underConvention;
  return choices[convention] === choice ? underConvention.term : term;
}
