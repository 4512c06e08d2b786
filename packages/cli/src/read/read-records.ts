import { errorOf } from '@zwgk/core';
import { match, P } from 'ts-pattern';
import { cliErrors } from '../errors.ts';
import { bytesOf } from './byte-stream.ts';
import { readCsv } from './csv.ts';
import { readJson } from './json.ts';
import { readNdjson } from './ndjson.ts';
import type { SourceRecord } from './source-record.ts';

export const inputFormats = ['ndjson', 'json', 'csv'] as const;

/** The formats that records are read from. */
export type InputFormat = (typeof inputFormats)[number];

const formatOf = (file: string): InputFormat =>
  match(file.toLowerCase())
    .with(P.string.endsWith('.ndjson'), P.string.endsWith('.jsonl'), () => 'ndjson' as const)
    .with(P.string.endsWith('.json'), () => 'json' as const)
    .with(P.string.endsWith('.csv'), P.string.endsWith('.tsv'), () => 'csv' as const)
    .otherwise(() => {
      throw errorOf(cliErrors, 'cli/unknown-file-format', { file });
    });

/** Records of a file, or of standard input when the file is `-`; the format is told by the name unless given. */
export function readRecords(
  file: string,
  stdin: AsyncIterable<Buffer>,
  format: InputFormat = formatOf(file),
): AsyncGenerator<SourceRecord> {
  const bytes = bytesOf(file, stdin);
  return match(format)
    .with('ndjson', () => readNdjson(file, bytes))
    .with('json', () => readJson(file, bytes))
    .with('csv', () => readCsv(file, bytes))
    .exhaustive();
}
