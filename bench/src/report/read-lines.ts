import { closeSync, openSync, readSync } from 'node:fs';

const LINE_FEED = 10;

/** Reads a file of lines, one MiB at a time, and hands on the text of each. */
export function readLines(file: string, take: (line: string) => void): void {
  const descriptor = openSync(file, 'r');
  const buffer = Buffer.allocUnsafe(1 << 20);
  let kept = 0;
  for (let read = readSync(descriptor, buffer, kept, buffer.length - kept, null); read > 0; ) {
    const filled = kept + read;
    let start = 0;
    for (let end = buffer.indexOf(LINE_FEED); end >= 0 && end < filled; end = buffer.indexOf(LINE_FEED, start)) {
      take(buffer.toString('utf8', start, end));
      start = end + 1;
    }
    buffer.copyWithin(0, start, filled);
    kept = filled - start;
    read = readSync(descriptor, buffer, kept, buffer.length - kept, null);
  }
  closeSync(descriptor);
}
