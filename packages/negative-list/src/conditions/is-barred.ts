import type { PlainDate } from '@zwgk/core';
import type { BarTarget } from '../bars/bar.ts';
import { claimedBars } from '../bars/bars.ts';
import type { Candidate } from '../facts/facts.ts';
import type { Truth } from './condition.ts';

/** Whether a rule of a neighbouring law applies: one whose text of the day is not known may, or may not. */
export function isBarred({ bars }: Candidate, feeds: BarTarget, on: PlainDate): Truth {
  if (bars === undefined || bars === 'unknown') return 'unknown';
  if (bars.length === 0) return 'no';
  const { inForce, textUnknown } = claimedBars(bars, feeds, on);
  if (inForce.length > 0 || (feeds === 'other-law' && bars.includes('unlisted'))) return 'yes';
  return textUnknown.length > 0 ? 'unknown' : 'no';
}
