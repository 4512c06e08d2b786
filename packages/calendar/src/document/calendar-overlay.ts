import type { Bilingual } from '@zwgk/core';
import type { Days } from './days.ts';

/**
 * A region's or a body's own days (地方安排), as plain JSON: a closure by order of the local government, a holiday of a
 * minority area, a Saturday worked. It is laid over the national calendar, and may not take a statutory holiday away.
 */
export interface CalendarOverlay {
  /** Names the overlay in the answers that it decided. */
  readonly id: string;
  readonly title: Bilingual;
  /** Days off. */
  readonly off?: Days;
  /** Days worked: on a weekend, or on a day that a holiday notice makes a day off. */
  readonly work?: Days;
  /** The document that orders it: its number or its title. */
  readonly basis: string;
  /** `YYYY-MM-DD`. A calendar `asKnownOn` an earlier date leaves the overlay out. */
  readonly issuedOn?: string;
}
