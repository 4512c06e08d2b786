import type { Language } from '@zwgk/core';
import type { Io } from '../../io.ts';
import { checkTexts } from './texts.ts';

/** How often the line is redrawn, in milliseconds. */
const EVERY = 200;

/** A line on standard error that shows a person how far a long check has come; silent when nobody watches. */
export interface Progress {
  readonly step: (entries: number) => void;
  readonly end: () => void;
}

/** Starts a progress line. */
export function createProgress(io: Io, language: Language): Progress {
  let drawnAt = 0;
  const step: Progress['step'] = (entries) => {
    // The clock is not asked for every record.
    if (!io.isWatched || entries % 256 !== 0) return;
    const now = io.now().getTime();
    if (now - drawnAt < EVERY) return;
    drawnAt = now;
    io.err(`\r${checkTexts[language].progress(entries)}`);
  };
  return { step, end: () => (drawnAt === 0 ? undefined : io.err('\r\u001b[K')) };
}
