import { errorOf, type Path } from '@zwgk/core';
import { dateOf, isWeekend } from '../day-index.ts';
import { checkDays } from './check-days.ts';
import { documentErrors } from './document-errors.ts';
import type { HolidayNotice } from './holiday-notice.ts';

/** That a notice names real days, and makes working days of Saturdays and Sundays only. */
export function checkNotice({ year, arrangements }: HolidayNotice, path: Path): void {
  for (const [place, arrangement] of arrangements.entries()) {
    const at = [...path, 'arrangements', place];
    const weekday = checkDays(arrangement, at, year).find((index) => !isWeekend(index));
    if (weekday !== undefined) {
      throw errorOf(documentErrors, 'calendar/make-up-on-weekday', { date: dateOf(weekday) }, [...at, 'work']);
    }
  }
}
