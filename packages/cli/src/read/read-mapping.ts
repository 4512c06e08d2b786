import { readFile } from 'node:fs/promises';
import { type RecordMapping, recordMappingSchema } from '@zwgk/catalogue';
import { errorOf } from '@zwgk/core';
import { cliErrors } from '../errors.ts';
import { jsonPosition } from './json-position.ts';

/** Reads a mapping file (字段对照文件). */
export async function readMapping(file: string): Promise<RecordMapping> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw errorOf(cliErrors, 'cli/unreadable-file', { file, reason: error.code ?? 'unknown' });
  });
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    const position = jsonPosition(error);
    throw errorOf(cliErrors, 'cli/invalid-json-file', { file, ...(position !== undefined && { position }) });
  }
  const parsed = recordMappingSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const problem = `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`;
  throw errorOf(cliErrors, 'cli/invalid-mapping', { file, problem });
}
