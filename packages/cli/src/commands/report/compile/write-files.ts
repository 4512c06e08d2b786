import { mkdir, open, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { errorOf } from '@zwgk/core';
import { cliErrors } from '../../../errors.ts';

/** A file that is written bit by bit. */
export interface GrowingFile {
  readonly append: (text: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** A folder that results are written into. */
export interface Folder {
  readonly write: (name: string, content: string | Uint8Array) => Promise<void>;
  readonly grow: (name: string) => Promise<GrowingFile>;
  /** The paths of the files written, in order. */
  readonly written: () => readonly string[];
}

/** How much text is gathered before it is written, in UTF-16 code units. */
const BUFFERED = 1 << 16;

/**
 * Opens a folder to write results into, and makes it where it is not there.
 *
 * @throws ZwgkError `cli/unwritable-file`
 */
export async function openFolder(path: string): Promise<Folder> {
  await writing(path, () => mkdir(path, { recursive: true }));
  const written: string[] = [];
  const add = (name: string): string => {
    const file = join(path, name);
    written.push(file);
    return file;
  };
  return {
    write: async (name, content) => {
      const file = add(name);
      await writing(file, () => writeFile(file, content));
    },
    grow: async (name) => {
      const file = add(name);
      const handle = await writing(file, () => open(file, 'w'));
      let gathered = '';
      const flush = async (): Promise<void> => {
        const text = gathered;
        gathered = '';
        if (text !== '') await writing(file, () => handle.write(text));
      };
      return {
        append: async (text) => {
          gathered += text;
          if (gathered.length >= BUFFERED) await flush();
        },
        close: async () => {
          await flush();
          await handle.close();
        },
      };
    },
    written: () => written,
  };
}

async function writing<Value>(file: string, write: () => Promise<Value>): Promise<Value> {
  try {
    return await write();
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    throw errorOf(cliErrors, 'cli/unwritable-file', { file, reason });
  }
}
