import { errorOf, isPlainDate, type Path, type PlainDateLike, parsePlainDate, quoteValue } from '@zwgk/core';
import { holidayAmendments } from './amendments/holiday-amendments.ts';
import { type Calendar, calendarOf } from './calendar.ts';
import { RANGE } from './day-index.ts';
import type { CalendarOverlay } from './document/calendar-overlay.ts';
import { checkNotice } from './document/check-notice.ts';
import { checkOverlay } from './document/check-overlay.ts';
import { documentErrors } from './document/document-errors.ts';
import type { HolidayNotice } from './document/holiday-notice.ts';
import { holidayNotices } from './notices/holiday-notices.ts';

/** What a calendar is made from. What is left out is the national data. */
export interface CalendarOptions {
  /** One notice a year. */
  readonly notices?: readonly HolidayNotice[];
  /** Changes to the notices. One for a year whose notice is not known is left out. */
  readonly amendments?: readonly HolidayNotice[];
  /** Regional days, laid over the national ones in this order. None unless given. */
  readonly overlays?: readonly CalendarOverlay[];
  /** Take only what had been issued by this date: notices, amendments, overlays, versions of the law. */
  readonly asKnownOn?: PlainDateLike;
}

/**
 * Makes a calendar (工作日历): the national one, with other notices, with regional overlays, or as it was known on a
 * past date, before an amendment was issued. What is given is checked at once; the days are worked out on first use.
 *
 * As known on a past date, an answer is `final` when the notices that it depends on had been issued; an amendment could
 * still follow, as in 2015, 2019 and 2020.
 *
 * @throws ZwgkError `calendar/invalid-field`, `calendar/invalid-days`, `calendar/not-covered`,
 *   `calendar/duplicate-notice`, `calendar/off-and-worked`, `calendar/make-up-on-weekday`,
 *   `calendar/statutory-day-worked`, each with its place; the errors of a date for `asKnownOn`
 * @example
 * ```ts
 * import { createCalendar } from '@zwgk/calendar';
 * const before = createCalendar({ asKnownOn: '2020-01-20' });
 * before.isWorkingDay('2020-01-31'); // => true
 * const closed = createCalendar({
 *   overlays: [{ id: 'flood', title: { zh: '防汛停工', en: 'Flood closure' }, off: ['2026-07-06/2026-07-07'], basis: '示例' }],
 * });
 * closed.addWorkingDays('2026-07-03', 1).date; // => '2026-07-08'
 * ```
 */
export function createCalendar(options: CalendarOptions = {}): Calendar {
  const { notices = [], amendments = [], overlays = [] } = options;
  const asKnownOn = parsePlainDate(options.asKnownOn ?? RANGE.last);

  checkIssueDates(notices, 'notices');
  checkIssueDates(amendments, 'amendments');
  for (const [place, overlay] of overlays.entries()) checkOverlay(overlay, ['overlays', place], asKnownOn);
  checkIssueDates(overlays, 'overlays');
  for (const [place, notice] of notices.entries()) {
    checkNotice(notice, ['notices', place]);
    const { year } = notice;
    if (notices.findIndex((other) => other.year === year) === place) continue;
    throw errorOf(documentErrors, 'calendar/duplicate-notice', { year }, ['notices', place]);
  }
  for (const [place, amendment] of amendments.entries()) checkNotice(amendment, ['amendments', place]);

  const isKnown = ({ issuedOn }: { readonly issuedOn?: string }): boolean =>
    issuedOn === undefined || issuedOn <= asKnownOn;

  return calendarOf(() => {
    const known = (options.notices ?? holidayNotices).filter(isKnown);
    const years = new Set(known.map(({ year }) => year));
    return {
      asKnownOn,
      notices: known,
      amendments: (options.amendments ?? holidayAmendments)
        .filter((amendment) => isKnown(amendment) && years.has(amendment.year))
        .sort((one, other) => (one.issuedOn < other.issuedOn ? -1 : 1)),
      overlays: overlays.filter(isKnown),
    };
  });
}

function checkIssueDates(documents: readonly { readonly issuedOn?: string }[], name: string): void {
  for (const [place, { issuedOn }] of documents.entries()) {
    if (issuedOn === undefined || isPlainDate(issuedOn)) continue;
    const path: Path = [name, place, 'issuedOn'];
    const params = { value: quoteValue(issuedOn), expected: 'YYYY-MM-DD' };
    throw errorOf(documentErrors, 'calendar/invalid-field', params, path);
  }
}
