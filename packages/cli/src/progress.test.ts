import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { createProgress } from './progress.ts';

const watched = (isWatched: boolean) => {
  let drawn = '';
  let now = 1000;
  const progress = createProgress(
    {
      stdin: Readable.from([]),
      out: async () => undefined,
      err: (text) => {
        drawn += text;
      },
      isWatched,
      now: () => {
        now += 1000;
        return new Date(now);
      },
    },
    (entries) => `已检查 ${entries} 条`,
  );
  for (let entries = 1; entries <= 600; entries++) progress.step(entries);
  progress.end();
  return drawn;
};

test('a person who waits sees how far it has come, and the line is gone at the end', () => {
  expect(watched(true)).toBe('\r已检查 256 条\r已检查 512 条\r\u001b[K');
});

test('nothing is drawn into a pipe', () => expect(watched(false)).toBe(''));
