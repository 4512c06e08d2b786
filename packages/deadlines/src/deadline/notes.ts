import { createFinding, type Finding, resultOf } from '@zwgk/core';
import { inForce } from '@zwgk/law';
import { type ComputationLaw, computationLaws } from '../computation/computation-law.ts';
import { findConvention } from '../convention/conventions.ts';
import { deadlineFindings } from '../findings.ts';
import { type Computation, compute } from './computation.ts';

/** The conventions that can move a due date. */
const MOVING = [
  'first-day',
  'minimum-period-start',
  'make-up-days',
  'rest-days',
  'calendar-day-roll',
  'fixed-date-roll',
  'formation-day',
  'hour-start',
  'township-report',
] as const;

/** What a reader of a due date has to know besides the date. */
export function deadlineNotes(computation: Computation): readonly Finding[] {
  const { rule, version, term } = computation;
  const { basis, confidence, local } = version;
  return [
    ...(term.unit === 'none-stated'
      ? [
          createFinding(deadlineFindings, 'deadlines/none-stated', {
            params: { rule: rule.id, word: term.word },
            basis,
          }),
        ]
      : []),
    ...(confidence === 'primary'
      ? []
      : [createFinding(deadlineFindings, 'deadlines/not-read-in-the-text', { params: { confidence }, basis })]),
    ...(local === undefined
      ? []
      : [
          createFinding(deadlineFindings, 'deadlines/local-term', {
            params: { overlay: local.overlay, document: local.basis },
          }),
        ]),
    ...countingLawNotes(computation),
    ...conventionNotes(computation),
  ];
}

/** The law that counts is cited as it stands today; where it was not in force yet, that has to be said. */
function countingLawNotes({ version, start, term }: Computation): readonly Finding[] {
  if (term.unit === 'none-stated' || term.unit === 'fixed-date') return [];
  const law: ComputationLaw = computationLaws[version.computation];
  const [citation] = law.firstDayExcluded.basis;
  if (citation === undefined || inForce(citation, start.on).status !== 'not-yet-in-force') return [];
  const params = { on: start.on };
  return [createFinding(deadlineFindings, 'deadlines/counting-law-of-today', { params, basis: [citation] })];
}

/** Where another choice of a convention gives another date: computed anew with that choice. */
function conventionNotes(computation: Computation): readonly Finding[] {
  const { due, choices } = computation;
  return MOVING.flatMap((id) => {
    const convention = findConvention(id);
    const alternatives = Object.keys(convention?.choices ?? {}).filter((choice) => choice !== choices[id]);
    return alternatives.flatMap((alternative) => {
      const other = resultOf(() => compute({ ...computation, choices: { ...choices, [id]: alternative } }).due);
      if (!other.ok || other.value === due) return [];
      const params = { convention: id, choice: choices[id], alternative, due: other.value ?? null };
      return [
        createFinding(deadlineFindings, 'deadlines/convention-moves-date', { params, basis: convention?.basis ?? [] }),
      ];
    });
  });
}
