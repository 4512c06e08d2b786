import { type Calendar, china, createCalendar } from '@zwgk/calendar';
import type { PlainDate } from '@zwgk/core';

/** The calendar made last: a batch asks for the same past day again and again. */
let latest: { readonly asKnownOn: PlainDate; readonly calendar: Calendar } | undefined;

/** The national calendar as it was known on a day, or as it is known now. */
export function calendarAsKnown(asKnownOn: PlainDate | undefined): Calendar {
  if (asKnownOn === undefined) return china;
  if (latest?.asKnownOn !== asKnownOn) latest = { asKnownOn, calendar: createCalendar({ asKnownOn }) };
  return latest.calendar;
}
