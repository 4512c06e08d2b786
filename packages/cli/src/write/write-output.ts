import { writeFile } from 'node:fs/promises';
import { errorOf } from '@zwgk/core';
import { cliErrors } from '../errors.ts';

/**
 * Writes what a command made into a file.
 *
 * @throws ZwgkError `cli/unwritable-file`
 */
export const writeOutput = (file: string, content: string | Uint8Array): Promise<void> =>
  writeFile(file, content).catch((error: NodeJS.ErrnoException) => {
    throw errorOf(cliErrors, 'cli/unwritable-file', { file, reason: error.code ?? 'unknown' });
  });
