import { type Citation, type PlainDate, resultOf, yearOf } from '@zwgk/core';
import { calendarOf } from '../computation/calendar-of.ts';
import { type ComputationLaw, computationLaws } from '../computation/computation-law.ts';
import { countedAfter } from '../computation/compute-due.ts';
import { findConvention } from '../convention/conventions.ts';
import type { Computation } from './computation.ts';
import { momentOf, momentText } from './start.ts';
import { type DeadlineStep, step } from './step.ts';

/** The steps of a computation, each with the law that it follows. */
export function stepsOf(computation: Computation): readonly DeadlineStep[] {
  const { version, term, due } = computation;
  if (term.unit === 'none-stated' || due === undefined) {
    return term.unit === 'none-stated' ? [step('none-stated', { word: term.word }, version.basis)] : [];
  }
  const { bound, basis } = version;
  return [
    ...startSteps(computation),
    ...lengthSteps(computation),
    step('due', { on: due, bound, missing: computation.missing }, basis),
  ];
}

function startSteps(computation: Computation): readonly DeadlineStep[] {
  const { rule, version, start, term, choices } = computation;
  const { trigger } = rule;
  if (term.unit === 'fixed-date') return [step('trigger-year', { trigger, year: yearOf(start.on) })];
  if (term.unit === 'hours')
    return [step('trigger-moment', { trigger, at: momentText(momentOf(rule, start)) }, startBasis(computation))];
  const counted = countedAfter(version, start.on, choices) !== start.on;
  const law: ComputationLaw = computationLaws[version.computation];
  return [
    step(
      'trigger',
      { trigger, on: start.on, counted, back: version.bound === 'before' },
      counted ? [] : law.firstDayExcluded.basis,
    ),
  ];
}

/** Which of several days is the start: what the convention rests on. */
const startBasis = ({ rule }: Computation): readonly Citation[] =>
  rule.startReading === undefined ? [] : (findConvention(rule.startReading)?.basis ?? []);

function lengthSteps(computation: Computation): readonly DeadlineStep[] {
  const { rule, version, start, term, choices, rolledFrom, due } = computation;
  const { basis } = version;
  const law: ComputationLaw = computationLaws[version.computation];
  const to = (rolledFrom ?? due) as PlainDate;
  const after = countedAfter(version, start.on, choices);
  switch (term.unit) {
    case 'none-stated':
      return [];
    case 'hours':
      return [step('hours', { at: momentText(momentOf(rule, start)), to, amount: term.amount }, basis)];
    case 'fixed-date':
      return [step('fixed-date', { on: to }, basis), ...rollSteps(computation, law)];
    case 'working-days':
    case 'calendar-days':
      if (version.bound === 'before')
        return [step('counted-back', { from: after, to, amount: term.amount, unit: term.unit }, basis)];
      return [step(term.unit, { after, to, amount: term.amount }, basis), ...rollSteps(computation, law)];
    case 'months':
    case 'years':
      return [
        step(term.unit, { after, to, amount: term.amount }, [...basis, ...law.correspondingDay.basis]),
        ...rollSteps(computation, law),
      ];
  }
}

/** That the last day moved, or that it is a day off and did not. */
function rollSteps(computation: Computation, law: ComputationLaw): readonly DeadlineStep[] {
  const { rolledFrom, due, term } = computation;
  if (rolledFrom !== undefined) {
    return [step('rolled', { from: rolledFrom, to: due as PlainDate }, law.lastDayRolls?.basis ?? [])];
  }
  const day = resultOf(() => calendarOf(computation).isWorkingDay(due as PlainDate));
  const isDayOff = day.ok && !day.value && term.unit !== 'working-days';
  return isDayOff ? [step('stayed', { on: due as PlainDate })] : [];
}
