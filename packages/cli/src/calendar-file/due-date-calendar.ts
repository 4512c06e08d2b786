import { dayNumber, isPlainDate, type PlainDate } from '@zwgk/core';
import ical, { ICalEventStatus } from 'ical-generator';

/** A due date for a calendar program (日程). */
export interface DueDate {
  /** The same due date keeps its id, so that importing it again moves it instead of doubling it. */
  readonly id: string;
  /** A day, or a moment for a rule in hours. */
  readonly due: PlainDate | string;
  readonly summary: string;
  readonly description: string;
  /** A date that depends on holidays not announced, or on an answer still awaited, is entered as tentative. */
  readonly isProvisional: boolean;
}

/** Due dates as an iCalendar file (RFC 5545), each a whole day or a moment. `now` stamps them. */
export function dueDateCalendar(dates: readonly DueDate[], now: Date): string {
  const calendar = ical({ prodId: { company: 'zwgk', product: 'zwgk' } });
  for (const { id, due, summary, description, isProvisional } of dates) {
    calendar.createEvent({
      id: `${id}@zwgk`,
      stamp: now,
      start: startOf(due),
      allDay: isPlainDate(due),
      summary,
      description,
      status: isProvisional ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED,
    });
  }
  return `${calendar.toString()}\n`;
}

const DAY = 86_400_000;

/** A whole day is entered by its date in UTC, whatever the zone of the machine. */
const startOf = (due: string): Date => new Date(isPlainDate(due) ? dayNumber(due) * DAY : due);
