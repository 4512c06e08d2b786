import { holidayLaw1999 } from './1999.ts';
import { holidayLaw2007 } from './2007.ts';
import { holidayLaw2013 } from './2013.ts';
import { holidayLaw2024 } from './2024.ts';
import type { HolidayLaw } from './holiday-law.ts';

/** The versions of 全国年节及纪念日放假办法 that govern the years from 2004 on, oldest first. */
export const holidayLaws: readonly HolidayLaw[] = [holidayLaw1999, holidayLaw2007, holidayLaw2013, holidayLaw2024];
