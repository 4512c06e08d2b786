import type { HolidayNotice } from '../document/holiday-notice.ts';
import { amendment2015 } from './2015.ts';
import { amendment2019 } from './2019.ts';
import { amendment2020 } from './2020.ts';

/** The notices that changed a year's notice after it was issued, oldest first. Day by day, the later one prevails. */
export const holidayAmendments: readonly HolidayNotice[] = [amendment2015, amendment2019, amendment2020];
