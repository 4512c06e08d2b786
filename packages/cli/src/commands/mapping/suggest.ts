import { entryFields, type SuggestedColumn, type SuggestedMapping, suggestMapping } from '@zwgk/catalogue';
import { errorOf, type Language } from '@zwgk/core';
import { cliErrors } from '../../errors.ts';
import { type ExitCode, exitCode } from '../../exit-code.ts';
import type { Io } from '../../io.ts';
import { type InputFormat, readRecords } from '../../read/read-records.ts';
import { writeOutput } from '../../write/write-output.ts';
import { mappingTexts } from './texts.ts';

export interface SuggestMappingOptions {
  readonly write?: string;
  readonly inputFormat?: InputFormat;
  readonly json?: boolean;
}

/** So many records show what the columns hold; the rest of a long file is not read. */
const MOST_RECORDS = 2000;

/** Proposes a mapping for the records of files, and writes it where it is told to. */
export async function suggestMappingOf(
  io: Io,
  language: Language,
  files: readonly string[],
  { write, inputFormat, json }: SuggestMappingOptions,
): Promise<ExitCode> {
  const records = await rawRecords(io, files, inputFormat);
  if (records.length === 0) throw errorOf(cliErrors, 'cli/no-records', { file: files.join(', ') });
  const suggested = suggestMapping(records);
  if (write !== undefined) await writeOutput(write, `${JSON.stringify(suggested.mapping, undefined, 2)}\n`);
  await io.out(json === true ? `${JSON.stringify(suggested)}\n` : textOf(suggested, language, write));
  return exitCode.clean;
}

async function rawRecords(io: Io, files: readonly string[], format: InputFormat | undefined): Promise<unknown[]> {
  const records: unknown[] = [];
  for (const file of files) {
    for await (const { raw } of readRecords(file, io.stdin, format)) {
      if (raw !== undefined) records.push(raw);
      if (records.length >= MOST_RECORDS) return records;
    }
  }
  return records;
}

function textOf({ columns, records }: SuggestedMapping, language: Language, write: string | undefined): string {
  const texts = mappingTexts[language];
  const nameOf = ({ field }: SuggestedColumn): string => {
    if (field === undefined) return texts.nothing;
    return language === 'zh-CN' ? entryFields[field].term : field;
  };
  const lines = columns.map((column) => {
    const { key, filled, confidence, because } = column;
    const reason = because === undefined ? '' : `  ${confidence.toFixed(2)}  ${texts.reasons[because]}`;
    return `  ${key}  →  ${nameOf(column)}${reason}  ${texts.filled(filled)}`;
  });
  const written = write === undefined ? texts.howToWrite : texts.written(write);
  return [texts.heading(columns.length, records), ...lines, '', written, ''].join('\n');
}
