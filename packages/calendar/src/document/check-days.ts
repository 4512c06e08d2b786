import { errorOf, isPlainDate, type Path, quoteValue, resultOf } from '@zwgk/core';
import { dateOf, indexOf } from '../day-index.ts';
import type { CalendarOverlay } from './calendar-overlay.ts';
import { indexesOf, inFull } from './days.ts';
import { documentErrors } from './document-errors.ts';

const EXPECTED = 'YYYY-MM-DD, or YYYY-MM-DD/YYYY-MM-DD with the earlier date first';

/**
 * That days off and days worked of one arrangement or overlay are days, covered, and not both. Returns the indexes of
 * the days worked.
 */
export function checkDays({ off, work }: Pick<CalendarOverlay, 'off' | 'work'>, path: Path, year?: number) {
  for (const [name, days] of Object.entries({ off, work })) {
    if (Array.isArray(days)) for (const [place, run] of days.entries()) checkRun(run, [...path, name, place], year);
    else if (days !== undefined) checkRun(days, [...path, name], year);
  }
  const daysOff = new Set(indexesOf(off, year));
  const worked = indexesOf(work, year);
  const both = worked.find((index) => daysOff.has(index));
  if (both !== undefined) throw errorOf(documentErrors, 'calendar/off-and-worked', { date: dateOf(both) }, path);
  return worked;
}

function checkRun(run: unknown, path: Path, year?: number): void {
  const ends = typeof run === 'string' ? run.split('/').map((date) => inFull(date, year)) : [];
  const [first, last = first, ...more] = ends;
  if (!isPlainDate(first) || !isPlainDate(last) || last < first || more.length > 0) {
    const params = { value: quoteValue(run), expected: EXPECTED };
    throw errorOf(documentErrors, 'calendar/invalid-days', params, path);
  }
  for (const end of [first, last]) {
    const covered = resultOf(() => indexOf(end));
    if (!covered.ok) throw covered.error.at(path);
  }
}
