import { DAY_COUNT, FIRST_YEAR, LAST_YEAR } from './day-index.ts';
import type { CalendarOverlay } from './document/calendar-overlay.ts';
import { indexesOf } from './document/days.ts';
import type { HolidayNotice } from './document/holiday-notice.ts';
import { type LegalHoliday, legalHolidays } from './holiday-law/statutory-holidays.ts';

/** The documents that a calendar is made from. Where two speak of the same day, the later one in this order prevails. */
export interface Documents {
  readonly notices: readonly HolidayNotice[];
  readonly amendments: readonly HolidayNotice[];
  readonly overlays: readonly CalendarOverlay[];
  /** Versions of the law promulgated later are not known. */
  readonly asKnownOn?: string;
}

/** Who arranged a day: a notice for a festival, or an overlay. */
export type Arranger = { readonly festival: string; readonly notice: string } | { readonly overlay: string };

/** Every day of the calendar, by index. */
export interface DayTable {
  /** 1 for a working day. */
  readonly working: Uint8Array;
  /** The number of working days before an index; one more entry closes the range. */
  readonly workingBefore: Uint16Array;
  /** The index of the n-th working day, from 0. */
  readonly workingDays: Uint16Array;
  readonly statutory: ReadonlyMap<number, readonly LegalHoliday[]>;
  readonly arranged: ReadonlyMap<number, Arranger>;
}

/** Lays the law, the notices and the overlays over the week, and sums up. */
export function createDayTable({ notices, amendments, overlays, asKnownOn }: Documents): DayTable {
  const working = new Uint8Array(DAY_COUNT);
  const statutory = new Map<number, LegalHoliday[]>();
  const arranged = new Map<number, Arranger>();

  working.fill(1);
  // 3 and 4 January 2004 were the first weekend.
  for (let saturday = 2; saturday < DAY_COUNT; saturday += 7) working.fill(0, saturday, saturday + 2);

  for (let year = FIRST_YEAR; year <= LAST_YEAR; year++) {
    for (const holiday of legalHolidays(year, asKnownOn)) {
      working[holiday.index] = 0;
      statutory.set(holiday.index, [...(statutory.get(holiday.index) ?? []), holiday]);
    }
  }

  const lay = ({ off, work }: Pick<CalendarOverlay, 'off' | 'work'>, arranger: Arranger, year?: number): void => {
    for (const [worked, days] of [off, work].entries()) {
      for (const index of indexesOf(days, year)) {
        working[index] = worked;
        arranged.set(index, arranger);
      }
    }
  };
  for (const { year, number, arrangements } of [...notices, ...amendments]) {
    for (const days of arrangements) lay(days, { festival: days.festival, notice: number }, year);
  }
  for (const overlay of overlays) lay(overlay, { overlay: overlay.id });

  const workingBefore = new Uint16Array(DAY_COUNT + 1);
  const workingDays = new Uint16Array(DAY_COUNT);
  let count = 0;
  for (let index = 0; index < DAY_COUNT; index++) {
    workingDays[count] = index;
    count += working[index] as number;
    workingBefore[index + 1] = count;
  }
  return { working, workingBefore, workingDays: workingDays.subarray(0, count), statutory, arranged };
}
