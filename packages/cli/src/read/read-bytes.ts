import { readFile } from 'node:fs/promises';
import { errorOf } from '@zwgk/core';
import { cliErrors } from '../errors.ts';

/**
 * A file, whole.
 *
 * @throws ZwgkError `cli/unreadable-file`
 */
export const readBytes = (file: string): Promise<Buffer> =>
  readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw errorOf(cliErrors, 'cli/unreadable-file', { file, reason: error.code ?? 'unknown' });
  });
