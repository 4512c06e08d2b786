import { errorOf, isPlainDate, type Path, quoteValue, resultOf, type ZwgkError } from '@zwgk/core';
import { dateOf, indexOf } from '../day-index.ts';
import type { CalendarOverlay } from './calendar-overlay.ts';
import { indexesOf, inFull } from './days.ts';
import { documentErrors } from './document-errors.ts';

const EXPECTED = 'a list of YYYY-MM-DD and of YYYY-MM-DD/YYYY-MM-DD with the earlier date first';

/**
 * That days off and days worked of one arrangement or overlay are days, covered, and not both. Returns the indexes of
 * the days worked.
 */
export function checkDays({ off, work }: Pick<CalendarOverlay, 'off' | 'work'>, path: Path, year?: number) {
  for (const [name, days] of Object.entries({ off, work })) {
    if (days === undefined) continue;
    if (!Array.isArray(days)) throw invalidDays(days, [...path, name]);
    for (const [place, run] of days.entries()) checkRun(run, [...path, name, place], year);
  }
  const daysOff = new Set(indexesOf(off, year));
  const worked = indexesOf(work, year);
  const both = worked.find((index) => daysOff.has(index));
  if (both !== undefined) throw errorOf(documentErrors, 'calendar/off-and-worked', { date: dateOf(both) }, path);
  return worked;
}

const invalidDays = (value: unknown, path: Path): ZwgkError =>
  errorOf(documentErrors, 'calendar/invalid-days', { value: quoteValue(value), expected: EXPECTED }, path);

function checkRun(run: unknown, path: Path, year?: number): void {
  const ends = typeof run === 'string' ? run.split('/').map((date) => inFull(date, year)) : [];
  const [first, last = first, ...more] = ends;
  if (!isPlainDate(first) || !isPlainDate(last) || last < first || more.length > 0) throw invalidDays(run, path);
  for (const end of [first, last]) {
    const covered = resultOf(() => indexOf(end));
    if (!covered.ok) throw covered.error.at(path);
  }
}
