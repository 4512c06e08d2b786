import { CHECK_X } from './checksums.ts';
import type { NumberContext } from './number-detector.ts';

/** More figures replaced by letters than this, and nobody reads the number any more. */
const MOST_LOOK_ALIKES = 6;
const X = 0x58;
const TIMES = 0xd7;

/**
 * The values of eighteen elements from an index on, the last of which may be X and then counts ten; `undefined` when other letters are
 * among them.
 */
export function identityValues({ window }: NumberContext, from = 0): Uint8Array | undefined {
  const { values, run, letters, otherLetters } = window;
  if (letters - otherLetters > MOST_LOOK_ALIKES) return undefined;
  const last = run.codes[window.from + from + 17] as number;
  const endsInX = (last & ~0x20) === X || last === TIMES;
  const end = from + (endsInX ? 17 : 18);
  for (let index = from; index < end; index++) if ((values[index] as number) > 9) return undefined;
  const found = values.slice(from, from + 18);
  if (endsInX) found[17] = CHECK_X;
  return found;
}
