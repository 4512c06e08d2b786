import type { Readable } from 'node:stream';
import { text as textOfStream } from 'node:stream/consumers';
import { errorOf, isZwgkError, type Language } from '@zwgk/core';
import { inputTexts } from '@zwgk/operations';
import type * as z from 'zod';
import { cliErrors } from '../errors.ts';
import { jsonPosition } from './json-position.ts';
import { readBytes } from './read-bytes.ts';

/**
 * Reads a file as one JSON value; `-` is standard input, where that may be read. What stands in it is not repeated when it
 * is none.
 *
 * @throws ZwgkError `cli/unreadable-file`, `cli/not-json`
 */
export async function readJsonValue(file: string, stdin?: Readable): Promise<unknown> {
  const text = file === '-' && stdin !== undefined ? await textOfStream(stdin) : await readText(file);
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    const position = jsonPosition(error);
    throw errorOf(cliErrors, 'cli/not-json', { file, ...(position !== undefined && { position }) });
  }
}

/**
 * Reads a JSON file of a known shape; `-` is standard input.
 *
 * @throws ZwgkError those of `readJsonValue`, and `cli/unexpected-content`, with the place of the value in the file
 */
export async function readJsonFile<Value>(
  file: string,
  schema: z.ZodType<Value>,
  { stdin, language }: { readonly stdin: Readable; readonly language: Language },
): Promise<Value> {
  const parsed = schema.safeParse(await readJsonValue(file, stdin), { error: inputTexts[language] });
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const path = (issue?.path ?? []).map((key) => (typeof key === 'symbol' ? String(key) : key));
  const met = issue?.code === 'custom' ? issue.params?.['error'] : undefined;
  const problem = isZwgkError(met) ? met.text(language) : (issue?.message ?? '');
  throw errorOf(cliErrors, 'cli/unexpected-content', { file, place: path.join('.'), problem }, path);
}

const readText = async (file: string): Promise<string> => (await readBytes(file)).toString('utf8');
