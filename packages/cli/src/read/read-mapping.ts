import { type RecordMapping, recordMappingSchema } from '@zwgk/catalogue';
import { errorOf } from '@zwgk/core';
import { cliErrors } from '../errors.ts';
import { readJsonValue } from './read-json-file.ts';

/** Reads a mapping file (字段对照文件). */
export async function readMapping(file: string): Promise<RecordMapping> {
  const parsed = recordMappingSchema.safeParse(await readJsonValue(file));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const problem = `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`;
  throw errorOf(cliErrors, 'cli/invalid-mapping', { file, problem });
}
