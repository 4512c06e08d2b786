import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { fileOf } from './testing/run-zwgk.ts';

/** The command as a process of its own, as a program in another language drives it. */
const start = (...argv: readonly string[]) =>
  spawn(process.execPath, ['--conditions=@zwgk/source', fileURLToPath(new URL('./main.ts', import.meta.url)), ...argv]);

/** Starting a process takes a while on a busy machine. */
const patience = { timeout: 60_000 };

describe('the zwgk process', patience, () => {
  test('a caller that waits for each answer gets it before it asks again', async () => {
    const zwgk = start('batch');
    const answers = createInterface({ input: zwgk.stdout })[Symbol.asyncIterator]();
    for (const n of [1, 2, 3]) {
      zwgk.stdin.write(`${JSON.stringify({ id: n, op: 'workdays.add', input: { date: '2026-09-28', n } })}\n`);
      const { value } = await answers.next();
      expect(JSON.parse(value ?? '')).toMatchObject({ id: n, ok: true });
    }
    zwgk.stdin.end();
    expect(await once(zwgk, 'close')).toEqual([0, null]);
  });

  test('tells findings from unreadable input by its exit code', async () => {
    const late = fileOf('a.json', JSON.stringify([{ 标题: '通知', 成文日期: '2024-01-02', 发布日期: '2024-03-29' }]));
    const [found, unreadable] = [start('check', late), start('check', '/no/such/file.json')];
    found.stdout.resume();
    expect(await Promise.all([once(found, 'close'), once(unreadable, 'close')])).toEqual([
      [1, null],
      [2, null],
    ]);
  });
});
