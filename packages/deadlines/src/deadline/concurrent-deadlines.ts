import { findInstrument, type InstrumentKind } from '@zwgk/law';
import { choicesOf } from '../convention/conventions.ts';
import { type Deadline, type DeadlineOptions, deadline } from './deadline.ts';

/** Several time limits for the same thing (并存的期限), and the one that governs. */
export interface ConcurrentDeadlines {
  /** In the order asked. */
  readonly deadlines: readonly Deadline[];
  /** The one that governs by the convention `concurrent-limits`; `undefined` when none of them states a term. */
  readonly governing: Deadline | undefined;
}

/** From the highest rank down; what stands in no registry is local, and last. */
const RANKS: readonly InstrumentKind[] = [
  'law',
  'administrative-regulation',
  'party-regulation',
  'judicial-interpretation',
  'departmental-rule',
  'normative-document',
  'standard',
];

/**
 * Several time limits that a regulation and documents set for the same information, side by side (并存的期限): the 20 working
 * days of the Regulation and the 7 of 国办发〔2018〕118号 for a licence. The one of the instrument of the highest rank
 * governs; with the convention `concurrent-limits: strictest`, the one that ends first.
 *
 * @throws ZwgkError the same as `deadline`
 * @source 《政府信息公开条例》(2019) art. 26
 * @example
 * ```ts
 * import { concurrentDeadlines } from '@zwgk/deadlines';
 * const rules = ['proactive-disclosure', 'licence-penalty-publication'];
 * concurrentDeadlines(rules, { from: '2026-03-02' }).governing?.rule; // => 'proactive-disclosure'
 * const conventions = { 'concurrent-limits': 'strictest' } as const;
 * concurrentDeadlines(rules, { from: '2026-03-02', conventions }).governing?.due; // => '2026-03-11'
 * ```
 */
export function concurrentDeadlines(ids: readonly string[], options: DeadlineOptions): ConcurrentDeadlines {
  const deadlines = ids.map((id) => deadline(id, options));
  const stated = deadlines.filter(({ due }) => due !== undefined);
  const isStrictest = choicesOf(options.conventions)['concurrent-limits'] === 'strictest';
  const ordered = stated.toSorted(
    isStrictest ? byDue : (one, other) => rankOf(one) - rankOf(other) || byDue(one, other),
  );
  return { deadlines, governing: ordered[0] };
}

const byDue = ({ due: one = '' }: Deadline, { due: other = '' }: Deadline): number =>
  one < other ? -1 : one > other ? 1 : 0;

/** The highest rank among the instruments that a deadline rests on. */
function rankOf({ basis }: Deadline): number {
  const ranks = basis.map(({ instrument }) => {
    const kind = findInstrument(instrument)?.kind;
    return kind === undefined ? RANKS.length : RANKS.indexOf(kind);
  });
  return Math.min(RANKS.length, ...ranks);
}
