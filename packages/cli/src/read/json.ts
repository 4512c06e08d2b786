import { createFinding, errorOf } from '@zwgk/core';
import { cliErrors } from '../errors.ts';
import { cliFindings } from '../findings.ts';
import { textOf } from './encoding.ts';
import { isRecord, openEnvelope } from './envelope.ts';
import { jsonPosition } from './json-position.ts';
import type { SourceRecord } from './source-record.ts';

/** The names under which exports keep their list. */
const LIST_NAMES = ['records', 'data', 'items', 'list', 'rows'];

function listIn(value: unknown): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value;
  if (!isRecord(value)) return undefined;
  const list = LIST_NAMES.map((name) => value[name]).find(Array.isArray);
  return list ?? [value];
}

/** Records of a JSON file: an array, an object that holds one, or a single record. The file is read whole. */
export async function* readJson(file: string, bytes: AsyncIterable<Buffer>): AsyncGenerator<SourceRecord> {
  let text = '';
  for await (const part of textOf(bytes)) text += part;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const position = jsonPosition(error);
    throw errorOf(cliErrors, 'cli/invalid-json-file', { file, ...(position !== undefined && { position }) });
  }
  const list = listIn(value);
  if (list === undefined) throw errorOf(cliErrors, 'cli/no-records', { file });
  for (const [index, item] of list.entries()) {
    const number = index + 1;
    const place = `${file}#${number}`;
    if (isRecord(item)) yield { place, ...openEnvelope(item) };
    else yield { place, findings: [createFinding(cliFindings, 'cli/line-not-a-record', { params: { line: number } })] };
  }
}
