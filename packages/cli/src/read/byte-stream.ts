import { createReadStream } from 'node:fs';
import { errorOf } from '@zwgk/core';
import { cliErrors } from '../errors.ts';

/** The bytes of a file or of standard input. A file that cannot be opened is an error that says why. */
export async function* bytesOf(file: string, stdin: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  try {
    const stream: AsyncIterable<Buffer> = file === '-' ? stdin : createReadStream(file, { highWaterMark: 1 << 20 });
    for await (const chunk of stream) yield Buffer.from(chunk);
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    throw errorOf(cliErrors, 'cli/unreadable-file', { file, reason });
  }
}
