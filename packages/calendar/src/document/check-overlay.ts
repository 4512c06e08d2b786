import { errorOf, type Path, type PlainDate, quoteValue } from '@zwgk/core';
import { dateOf } from '../day-index.ts';
import { legalHolidays } from '../holiday-law/statutory-holidays.ts';
import type { CalendarOverlay } from './calendar-overlay.ts';
import { checkDays } from './check-days.ts';
import { documentErrors } from './document-errors.ts';

const FIELDS = ['id', 'title', 'off', 'work', 'basis', 'issuedOn'];

const isText = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';

/** That a value from JSON is an overlay, and takes no statutory holiday away. */
export function checkOverlay(value: unknown, path: Path, asKnownOn: PlainDate): void {
  const must = (holds: boolean, rejected: unknown, expected: string, ...place: string[]): void => {
    if (holds) return;
    const params = { value: quoteValue(rejected), expected };
    throw errorOf(documentErrors, 'calendar/invalid-field', params, [...path, ...place]);
  };

  must(typeof value === 'object' && value !== null && !Array.isArray(value), value, 'an overlay { id, title, … }');
  const overlay = value as CalendarOverlay;
  for (const field of Object.keys(overlay)) {
    must(FIELDS.includes(field), field, `a field among ${FIELDS.join(', ')}`, field);
  }
  const { id, title, off, work, basis } = overlay;
  must(isText(id), id, 'a text', 'id');
  must(isText(title?.zh) && isText(title.en), title, 'a title { zh, en }', 'title');
  must(isText(basis), basis, 'the number or the title of a document', 'basis');
  must(off !== undefined || work !== undefined, undefined, 'days off, days worked, or both', 'off');

  for (const index of checkDays(overlay, path)) {
    const date = dateOf(index);
    const holiday = legalHolidays(Number(date.slice(0, 4)), asKnownOn).find((each) => each.index === index);
    if (holiday === undefined) continue;
    const params = { date, festival: holiday.festival };
    throw errorOf(documentErrors, 'calendar/statutory-day-worked', params, [...path, 'work']);
  }
}
