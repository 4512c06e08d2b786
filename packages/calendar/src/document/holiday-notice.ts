import type { Days } from './days.ts';

/** What a notice arranges for one festival, or for two that meet (国庆节、中秋节). */
export interface Arrangement {
  /** As the notice names it, for instance `春节`. */
  readonly festival: string;
  /** Days off (放假), weekend days included where the notice names them. */
  readonly off: Days;
  /** Saturdays and Sundays worked in exchange (调休上班日). */
  readonly work?: Days;
}

/**
 * A holiday notice (放假安排通知): once a year the State Council's General Office fixes the days off and the make-up
 * working days of the next year, at times with days of the December before it. What amends a notice is one too.
 * A date may leave its year out when that is the year of the notice.
 */
export interface HolidayNotice {
  /** The year that it arranges. */
  readonly year: number;
  /** Document number (发文字号). */
  readonly number: string;
  /** The date under the signature (成文日期), `YYYY-MM-DD`. */
  readonly issuedOn: string;
  readonly arrangements: readonly Arrangement[];
}
