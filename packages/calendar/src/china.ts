import { holidayAmendments } from './amendments/holiday-amendments.ts';
import { type Calendar, calendarOf } from './calendar.ts';
import { holidayNotices } from './notices/holiday-notices.ts';

/**
 * The national calendar of working days (全国工作日历), with every notice that this version of the package knows.
 *
 * @example
 * ```ts
 * import { china } from '@zwgk/calendar';
 * china.addWorkingDays('2026-09-15', 20); // => { date: '2026-10-19', certainty: 'final', missing: [] }
 * china.countWorkingDays('2026-09-15', '2026-10-19').count; // => 20
 * china.isWorkingDay('2026-09-20'); // => true
 * china.day('2026-10-01').festival; // => '国庆节'
 * china.addWorkingDays('2026-11-30', 20).missing; // => [2027]
 * ```
 */
export const china: Calendar = /* @__PURE__ */ calendarOf(() => ({
  notices: holidayNotices,
  amendments: holidayAmendments,
  overlays: [],
}));
