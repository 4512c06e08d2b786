import type { PlainDate } from '@zwgk/core';
import { readDate } from '../date.ts';
import type { ColumnProfile } from './column-profile.ts';

/** So many pairs of dates that lie one way do not lie so by chance. */
const ENOUGH = 20;

const datesOf = ({ values }: ColumnProfile): readonly (PlainDate | undefined)[] =>
  values.map((value) => (value === undefined ? undefined : readDate(value).date));

/** How two columns of dates lie to one another. */
interface DateOrder {
  /** In how many records the two differ. */
  readonly apart: number;
  /** How sure it is that the first is the earlier one, from 0 to 1. */
  readonly certainty: number;
}

/**
 * Whether the dates of one column are those of creation and those of the other of publication: nothing is published
 * before it is made. Sure when the dates differ often and nearly always lie that way.
 */
export function orderOfDates(created: ColumnProfile, published: ColumnProfile): DateOrder {
  const [dates, others] = [datesOf(created), datesOf(published)];
  let before = 0;
  let after = 0;
  for (const [index, date] of dates.entries()) {
    const against = others[index];
    if (date === undefined || against === undefined || date === against) continue;
    if (date < against) before += 1;
    else after += 1;
  }
  const apart = before + after;
  const certainty = apart === 0 ? 0 : (Math.max(before - after, 0) / apart) * Math.min(1, apart / ENOUGH);
  return { apart, certainty };
}

/** The share of titles that begin with the value beside them: a title begins with the body that issued the document. */
export function shareOfTitlesBegun(bodies: ColumnProfile, titles: ColumnProfile | undefined): number {
  if (titles === undefined || bodies.filled === 0) return 0;
  const begun = bodies.values.filter((body, index) => body !== undefined && titles.values[index]?.startsWith(body));
  return begun.length / bodies.filled;
}
