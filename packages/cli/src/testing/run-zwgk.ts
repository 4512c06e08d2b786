import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { Language } from '@zwgk/core';
import type { ExitCode } from '../exit-code.ts';
import { run } from '../program.ts';

/** What a run of the command left behind. */
export interface Outcome {
  readonly code: ExitCode;
  readonly out: string;
  readonly err: string;
}

/** Runs the command as a shell would, on 22 November 2026, with what it reads and writes held in memory. */
export async function zwgk(argv: readonly string[], input = '', language: Language = 'en'): Promise<Outcome> {
  let out = '';
  let err = '';
  const code = await run(argv, {
    language,
    version: '0.0.0',
    io: {
      stdin: Readable.from(input === '' ? [] : [Buffer.from(input)]),
      out: async (text) => {
        out += text;
      },
      err: (text) => {
        err += text;
      },
      isWatched: false,
      now: () => new Date('2026-11-22T02:00:00Z'),
    },
  });
  return { code, out, err };
}

/** Writes a file that a test checks, and gives its path. */
export function fileOf(name: string, content: string | Uint8Array): string {
  const path = join(mkdtempSync(join(tmpdir(), 'zwgk ')), name);
  writeFileSync(path, content);
  return path;
}
