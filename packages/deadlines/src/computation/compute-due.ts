import type { Assurance, Calendar } from '@zwgk/calendar';
import { addDays, correspondingDay, type PlainDate, parsePlainDate, yearOf } from '@zwgk/core';
import type { Choices } from '../convention/conventions.ts';
import type { DeadlineRuleVersion } from '../rule/deadline-rule.ts';
import type { Term } from '../rule/term.ts';
import { type ComputationLaw, computationLaws } from './computation-law.ts';

/** A due date as it was computed. */
export interface ComputedDue extends Assurance {
  readonly due: PlainDate;
  /** The day on which the period ended before it rolled past a day off. */
  readonly rolledFrom?: PlainDate;
}

/** How sure a date is that no holiday notice can move. */
export const FINAL: Assurance = { certainty: 'final', missing: [] };

/**
 * The due date of a period that starts on a civil day (期限届满日的计算). `undefined` when the rule states no term. Hours are
 * computed elsewhere.
 *
 * @param term that of the version, or the one that a convention puts in its place
 * @throws ZwgkError the errors of the calendar where working days are counted, `core/date-out-of-range`
 */
export function computeDue(
  version: DeadlineRuleVersion,
  term: Term,
  from: PlainDate,
  choices: Choices,
  calendar: Calendar,
): ComputedDue | undefined {
  const { bound } = version;
  if (term.unit === 'working-days') {
    const steps = bound === 'before' ? -term.amount : term.amount;
    const { date, certainty, missing } = calendar.addWorkingDays(countedAfter(version, from, choices), steps);
    return { due: date, certainty, missing };
  }
  if (term.unit === 'none-stated' || term.unit === 'hours') return undefined;
  const last = lastDay(term, from, countedAfter(version, from, choices), bound === 'before' ? -1 : 1);
  const rolls = term.unit === 'fixed-date' ? choices['fixed-date-roll'] === 'rolls' : rollsByLaw(version, choices);
  return rolls && bound !== 'before' ? rolled(last, choices, calendar) : { due: last, ...FINAL };
}

/**
 * The day after which counting begins: the trigger's own, or its neighbour when the trigger's day is counted, which is the
 * one after it when the count goes back.
 */
export function countedAfter(
  { bound, computation }: DeadlineRuleVersion,
  from: PlainDate,
  choices: Choices,
): PlainDate {
  const choice = bound === 'at-least' ? choices['minimum-period-start'] : choices['first-day'];
  if (choice !== 'counted' || !isOpenToChoice(computation)) return from;
  return addDays(from, bound === 'before' ? 1 : -1);
}

/** The first day is open to choice where no law of the matter says whether it counts. */
const isOpenToChoice = (computation: DeadlineRuleVersion['computation']): boolean =>
  computationLaws[computation].firstDayExcluded.confidence === 'inferred';

/** The last day of a period in days, months or years, forwards or back, or the fixed date after the trigger. */
function lastDay(term: DayTerm, from: PlainDate, countedAfter: PlainDate, direction: 1 | -1): PlainDate {
  switch (term.unit) {
    case 'calendar-days':
      return addDays(countedAfter, direction * term.amount);
    case 'months':
      return correspondingDay(countedAfter, direction * term.amount);
    case 'years':
      return correspondingDay(countedAfter, direction * 12 * term.amount);
    case 'fixed-date':
      return parsePlainDate(`${yearOf(from) + 1}-${twoDigits(term.month)}-${twoDigits(term.day)}`);
  }
}

type DayTerm = Exclude<Term, { readonly unit: 'working-days' | 'hours' | 'none-stated' }>;

const twoDigits = (number: number): string => String(number).padStart(2, '0');

function rollsByLaw({ computation }: DeadlineRuleVersion, choices: Choices): boolean {
  const law: ComputationLaw = computationLaws[computation];
  return law.lastDayRolls !== undefined || choices['calendar-day-roll'] === 'rolls';
}

/** Past the days off that follow without a gap. A day that the calendar does not cover stays, and is not final. */
function rolled(last: PlainDate, choices: Choices, calendar: Calendar): ComputedDue {
  const { first, last: end } = calendar.coverage;
  if (last < first || last > end) return { due: last, certainty: 'provisional', missing: [yearOf(last)] };
  let due = last;
  const missing = new Set<number>();
  for (;;) {
    const day = calendar.day(due);
    for (const year of day.missing) missing.add(year);
    const isRestDay = choices['rest-days'] === 'days-off' ? !day.working : day.statutory === true;
    if (!isRestDay) break;
    due = addDays(due, 1);
  }
  return {
    due,
    certainty: missing.size > 0 ? 'provisional' : 'final',
    missing: [...missing],
    ...(due !== last && { rolledFrom: last }),
  };
}
