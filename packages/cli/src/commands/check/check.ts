import { type MetadataGuideline, profile, type RecordMapping } from '@zwgk/catalogue';
import { errorOf, type Language, type PlainDate, plainDateOfInstant } from '@zwgk/core';
import { createInspection, type RecordInspection } from '@zwgk/inspection';
import { match } from 'ts-pattern';
import { cliErrors } from '../../errors.ts';
import { type ExitCode, exitCode } from '../../exit-code.ts';
import type { Io } from '../../io.ts';
import { createProgress } from '../../progress.ts';
import { readMapping } from '../../read/read-mapping.ts';
import { type InputFormat, readRecords } from '../../read/read-records.ts';
import { type CheckReport, createFindingList } from './report/check-report.ts';
import { explanation } from './report/explanation.ts';
import { jsonFinding, jsonReport, jsonSummary } from './report/json-report.ts';
import { textReport } from './report/text-report.ts';
import { checkTexts } from './texts.ts';

export const outputFormats = ['text', 'json', 'ndjson'] as const;

export type OutputFormat = (typeof outputFormats)[number];

export interface CheckOptions {
  readonly format: OutputFormat;
  readonly inputFormat?: InputFormat;
  readonly mapping?: string;
  readonly asOf?: PlainDate;
  readonly draft?: boolean;
  readonly guideline?: MetadataGuideline;
  readonly profile?: string;
  readonly maxFindings?: number;
  readonly explain?: string;
}

/** How many findings are listed when nobody says: a few of each code to read, all of them to process. */
const listLimits: Readonly<Record<OutputFormat, { readonly limit?: number; readonly perKind: number }>> = {
  text: { perKind: 3 },
  json: { limit: 10_000, perKind: 0 },
  ndjson: { limit: Number.POSITIVE_INFINITY, perKind: 0 },
};

/** Checks the records of files and reports in the format asked for. */
export async function check(
  io: Io,
  language: Language,
  files: readonly string[],
  options: CheckOptions,
): Promise<ExitCode> {
  const { format, explain } = options;
  const asOf = options.asOf ?? plainDateOfInstant(io.now());
  const mapping = options.mapping === undefined ? undefined : await readMapping(options.mapping);
  const inspection = createInspection({
    asOf,
    stage: options.draft === true ? 'draft' : 'published',
    ...(options.guideline !== undefined && { guideline: options.guideline }),
    ...(options.profile !== undefined && { profile: profile(options.profile, { on: asOf }) }),
  });
  const { limit, perKind } = listLimits[format];
  const list = createFindingList(options.maxFindings ?? limit, perKind);
  const progress = createProgress(io, checkTexts[language].progress);
  let explained: RecordInspection | undefined;

  let seen = 0;
  for await (const record of inspected(inspection, io, files, options, mapping)) {
    progress.step(++seen);
    if (record.place === explain || (explain !== undefined && record.entry.id === explain)) explained ??= record;
    const listed = list.take(record);
    if (format === 'ndjson' && listed.length > 0) {
      await io.out(listed.map((finding) => `${JSON.stringify(jsonFinding(finding))}\n`).join(''));
    }
  }
  progress.end();
  if (explain !== undefined && explained === undefined)
    throw errorOf(cliErrors, 'cli/place-not-found', { place: explain });

  const report: CheckReport = {
    files,
    asOf,
    tally: inspection.tally(),
    listed: list.listed,
    total: list.total(),
    ...(explained !== undefined && { explained }),
  };
  await io.out(
    match(format)
      .with('text', () => textReport(report, language))
      .with('json', () => jsonReport(report))
      .with('ndjson', () => `${JSON.stringify({ summary: jsonSummary(report) })}\n`)
      .exhaustive(),
  );
  if (explained !== undefined && format === 'text') await io.out(explanation(explained, language));
  const hasErrors = Object.values(report.tally.findings).some(({ error }) => error > 0);
  return hasErrors ? exitCode.findings : exitCode.clean;
}

/** Every record of every file, inspected; what could not be read as a record comes with its findings alone. */
async function* inspected(
  inspection: ReturnType<typeof createInspection>,
  io: Io,
  files: readonly string[],
  options: CheckOptions,
  mapping: RecordMapping | undefined,
): AsyncGenerator<RecordInspection> {
  for (const file of files) {
    for await (const { place, findings, ...record } of readRecords(file, io.stdin, options.inputFormat)) {
      if (findings !== undefined) yield inspection.takeUp(place, findings);
      if (record.raw !== undefined)
        yield inspection.inspect({ place, raw: record.raw, ...record, ...(mapping && { mapping }) });
    }
  }
}
