import type { Calendar } from '@zwgk/calendar';
import type { Choices } from '../convention/conventions.ts';
import { withoutMakeUpDays } from './without-make-up-days.ts';

/** The calendar that the choices ask for: as it was given, or one that knows no make-up working days. */
export const calendarOf = ({
  choices,
  calendar,
}: {
  readonly choices: Choices;
  readonly calendar: Calendar;
}): Calendar => (choices['make-up-days'] === 'rest-days' ? withoutMakeUpDays(calendar) : calendar);
