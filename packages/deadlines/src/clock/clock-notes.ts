import { createFinding, type Finding, type PlainDate, resultOf } from '@zwgk/core';
import { type Choices, conventions } from '../convention/conventions.ts';
import { deadlineFindings } from '../findings.ts';

/** What the notes look at of a clock. */
interface Seen {
  readonly status: string;
  readonly due: PlainDate | undefined;
}

/** Where another choice of a convention gives another due date or another standing: the clock run anew with that choice. */
export function clockNotes(clock: Seen, withChoices: (choices: Choices) => Seen, choices: Choices): readonly Finding[] {
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
