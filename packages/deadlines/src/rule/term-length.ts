import type { Term } from './term.ts';

/** The fewest and the most calendar days that a term can come to, whatever day it starts on. */
export interface TermLength {
  readonly least: number;
  readonly most: number;
}

/**
 * How long a term can be in calendar days (期限长短的范围), to tell whether one is stricter than another when they are counted
 * differently. How many days off fall among working days is not known beforehand: their most is without bound. `undefined`
 * for what has no length: a fixed date, a term without a number.
 */
export function termLength(term: Term): TermLength | undefined {
  switch (term.unit) {
    case 'working-days':
      return { least: term.amount, most: Number.POSITIVE_INFINITY };
    case 'calendar-days':
      return { least: term.amount, most: term.amount };
    case 'months':
      // A month has 28 to 31 days; of several, at least every other one has 31.
      return { least: 28 + 30 * (term.amount - 1), most: 31 * term.amount };
    case 'years':
      return { least: 365 * term.amount, most: 366 * term.amount };
    case 'hours':
      // Within so many hours of a moment is at the latest so many days after its day, and the next begun.
      return { least: Math.floor(term.amount / 24), most: Math.ceil(term.amount / 24) };
    case 'fixed-date':
    case 'none-stated':
      return undefined;
  }
}

/** Whether a term is at most as long as another, for every start: `undefined` when that cannot be told. */
export function isNoLonger(term: Term, than: Term): boolean | undefined {
  if (term.unit === than.unit && 'amount' in term && 'amount' in than) return term.amount <= than.amount;
  if (term.unit === 'fixed-date' && than.unit === 'fixed-date') return dayOfYear(term) <= dayOfYear(than);
  const [one, other] = [termLength(term), termLength(than)];
  if (one === undefined || other === undefined) return undefined;
  if (one.most <= other.least) return true;
  return one.least > other.most ? false : undefined;
}

const dayOfYear = ({ month, day }: Extract<Term, { unit: 'fixed-date' }>): number => month * 100 + day;
