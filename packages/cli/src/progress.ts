import type { Io } from './io.ts';

/** How often the line is redrawn, in milliseconds. */
const EVERY = 200;

/** A line on standard error that shows a person how far a long run has come; silent when nobody watches. */
export interface Progress {
  readonly step: (entries: number) => void;
  readonly end: () => void;
}

/** Starts a progress line; `say` words how many entries are done. */
export function createProgress(io: Io, say: (entries: number) => string): Progress {
  let drawnAt = 0;
  const step: Progress['step'] = (entries) => {
    // The clock is not asked for every record.
    if (!io.isWatched || entries % 256 !== 0) return;
    const now = io.now().getTime();
    if (now - drawnAt < EVERY) return;
    drawnAt = now;
    io.err(`\r${say(entries)}`);
  };
  return { step, end: () => (drawnAt === 0 ? undefined : io.err('\r\u001b[K')) };
}
