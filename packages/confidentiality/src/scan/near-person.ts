import { type Tables, unit } from './view/tables.ts';
import type { TextView } from './view/text-view.ts';

/** How near a person has to be named, in units of the view. */
const NEAR = 80;
const FULL_STOP = '。'.charCodeAt(0);
/** A line longer than this, between a person and a value, is running text, as is one that ends in a stop: what follows is about something else. */
const LONGEST_LINE = 30;

/** Whether a person is named near a place (近旁有特定个人): in the same line, or in a form that gives every field its line. */
export function isNearPerson(view: TextView, tables: Tables, persons: readonly number[], place: number): boolean {
  const after = firstFrom(persons, place);
  const [before, behind] = [persons[after - 1], persons[after]];
  const isNear = (person: number | undefined): boolean =>
    person !== undefined &&
    Math.abs(person - place) <= NEAR &&
    isOneRecord(view, tables, Math.min(person, place), Math.max(person, place));
  return isNear(before) || isNear(behind);
}

/** The index of the first person at a place or after it. */
function firstFrom(persons: readonly number[], place: number): number {
  let low = 0;
  let high = persons.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((persons[middle] as number) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** No empty line and no line of running text lies between the lines of two places. */
function isOneRecord(view: TextView, { classes }: Tables, from: number, to: number): boolean {
  let start = -1;
  for (let at = from; at < to; at++) {
    const code = view.at(at);
    if (((classes[code] as number) & unit.lineBreak) === 0 || (code === 0x0d && view.at(at + 1) === 0x0a)) continue;
    const isText = at - start > LONGEST_LINE || view.at(at - 1) === FULL_STOP;
    if (start !== -1 && (at - start <= 1 || isText)) return false;
    start = at + 1;
  }
  return true;
}
