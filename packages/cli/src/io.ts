import type { Readable } from 'node:stream';

/** What a command may touch of the outer world; tests hand in their own. */
export interface Io {
  readonly stdin: Readable;
  readonly out: (text: string) => Promise<void>;
  readonly err: (text: string) => void;
  /** Whether a person watches standard error, so that progress is worth drawing. */
  readonly isWatched: boolean;
  readonly now: () => Date;
}

/** The process's own streams. Writing waits while the reader of the pipe is behind, so that memory stays bounded. */
export const processIo: Io = {
  stdin: process.stdin,
  out: (text) =>
    new Promise((resolve, reject) => {
      process.stdout.write(text, (error) => (error == null ? resolve() : reject(error)));
    }),
  err: (text) => void process.stderr.write(text),
  isWatched: process.stderr.isTTY === true,
  now: () => new Date(),
};
