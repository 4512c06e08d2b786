import { createFinding, type Finding, type PlainDate, resultOf } from '@zwgk/core';
import { type Choices, conventions } from '../convention/conventions.ts';
import { deadlineFindings } from '../findings.ts';
import type { ClockStatus } from './read-clock.ts';

/** What the notes look at of a clock. */
interface Seen {
  readonly status: ClockStatus;
  readonly due: PlainDate | undefined;
  readonly asOf: PlainDate;
}

/** 《行政复议法实施条例》(2026) art. 59(1), in force from 1 July 2026. */
const slightLateness = {
  from: '2026-07-01',
  basis: [{ instrument: 'reconsideration-regulation', version: '2026', article: 59, paragraph: 1 }],
};

/** What a reader of a clock has to know besides what it shows. */
export function clockNotes(clock: Seen, withChoices: (choices: Choices) => Seen, choices: Choices): readonly Finding[] {
  const isLate = clock.status === 'overdue' || clock.status === 'closed-late';
  const late =
    isLate && clock.asOf >= slightLateness.from
      ? [createFinding(deadlineFindings, 'deadlines/late-is-not-void', { params: {}, basis: slightLateness.basis })]
      : [];
  return [...late, ...conventionNotes(clock, withChoices, choices)];
}

/** Where another choice of a convention gives another due date or another standing: the clock run anew with that choice. */
function conventionNotes(clock: Seen, withChoices: (choices: Choices) => Seen, choices: Choices): readonly Finding[] {
  return conventions
    .filter(({ readBy }) => readBy.includes('request-clock'))
    .flatMap(({ id, choices: known, basis }) =>
      Object.keys(known)
        .filter((alternative) => alternative !== choices[id])
        .flatMap((alternative) => {
          const other = resultOf(() => withChoices({ ...choices, [id]: alternative }));
          if (!other.ok || (other.value.due === clock.due && other.value.status === clock.status)) return [];
          const params = { convention: id, choice: choices[id], alternative, due: other.value.due ?? null };
          return [createFinding(deadlineFindings, 'deadlines/convention-moves-date', { params, basis })];
        }),
    );
}
