import type { Confidence } from '@zwgk/core';

/** A day of the lunar calendar, or of the solar term 清明, that the law names. 除夕 is the day before 初一. */
export type TraditionalDay = '除夕' | '初一' | '初二' | '初三' | '清明' | '端午' | '中秋';

/** A day as the law names it: `MM-DD`, or a traditional day whose date differs from year to year. */
export type LegalDay = `${number}-${number}` | TraditionalDay;

/**
 * One version of 全国年节及纪念日放假办法, article 2: the statutory holidays (法定节假日) of all citizens. The days
 * of article 3 (妇女节, 青年节 …) are for part of them only, and are not in it.
 */
export interface HolidayLaw {
  /** The year of its text, as in a citation. */
  readonly version: string;
  readonly promulgatedOn: string;
  readonly inForceFrom: string;
  /** How the days and the dates are known, the weakest of them. Absent when all were read in the text. */
  readonly confidence?: Confidence;
  /** By festival, as the holiday notices name it; the text of 2013 still has 新年 for 元旦. */
  readonly days: Readonly<Record<string, readonly LegalDay[]>>;
}
