import {
  type CompiledReport,
  type CompileOptions,
  type CountingOptions,
  createLedgerCounter,
  type LedgerConventionChoices,
  type LedgerCounter,
  ledgerConventions,
  reportHtml,
  reportOfTally,
  type Table2,
} from '@zwgk/annual-report';
import { table2Schema } from '@zwgk/annual-report/schema';
import { type Finding, type Language, type PlainDate, plainDateOfInstant } from '@zwgk/core';
import type { ConventionChoices } from '@zwgk/deadlines';
import * as z from 'zod';
import { type ExitCode, exitCode } from '../../../exit-code.ts';
import type { Io } from '../../../io.ts';
import { createProgress } from '../../../progress.ts';
import { bytesOf } from '../../../read/byte-stream.ts';
import { readJson } from '../../../read/json.ts';
import { readNdjson } from '../../../read/ndjson.ts';
import { readJsonFile } from '../../../read/read-json-file.ts';
import { readOverlaidRules } from '../../../read/read-overlay.ts';
import { reportXlsx } from '../../../write/report-xlsx.ts';
import { openCasesFile } from './cases-file.ts';
import { jsonCompilation, textCompilation } from './compile-report.ts';
import { compileTexts } from './texts.ts';
import { openFolder } from './write-files.ts';

export interface CompileCommandOptions {
  readonly year: number;
  readonly out?: string;
  readonly body?: string;
  readonly bodyKind?: string;
  readonly table2?: string;
  /** `false` with `--no-repeated`. */
  readonly repeated?: boolean;
  readonly asOf?: PlainDate;
  readonly convention?: Readonly<Record<string, string>>;
  readonly overlay?: string;
  readonly json?: boolean;
}

/** Table 2 by itself, or the report that it stands in. */
const table2FileSchema = z.preprocess(
  (value) => (typeof value === 'object' && value !== null && 'table2' in value ? value.table2 : value),
  table2Schema,
);

/** Makes the tables of the annual report from a ledger, which is read as it comes. */
export async function compileReport(
  io: Io,
  language: Language,
  file: string,
  options: CompileCommandOptions,
): Promise<ExitCode> {
  const { options: given, findings: refused } = await compileOptionsOf(io, language, options);
  const counter = createLedgerCounter(given);
  const folder = options.out === undefined ? undefined : await openFolder(options.out);
  const cases = folder === undefined ? undefined : await openCasesFile(folder, given.year, language);
  const progress = createProgress(io, compileTexts[language].progress);
  let seen = 0;
  for await (const { place, raw, findings } of casesIn(io, file)) {
    progress.step(++seen);
    const line = numberOf(place);
    if (findings !== undefined) {
      counter.takeUp(line, findings);
      continue;
    }
    const counted = counter.add(raw, line);
    await cases?.take(counted);
  }
  progress.end();
  await cases?.close();

  const compiled = compiledFrom(counter, given, refused);
  if (folder !== undefined) {
    const { report, overview, rollUps, timeliness, cases: counted, uncounted, findingCounts, notAssessed } = compiled;
    const { year } = report;
    const figures = { year, cases: counted, rollUps, timeliness, overview, uncounted, findingCounts, notAssessed };
    await folder.write('report.json', json(report));
    // The official tables are Chinese, whatever the reader of the screen speaks.
    await folder.write('report.html', reportHtml(report, 'zh-CN'));
    await folder.write('report.xlsx', await reportXlsx(report, 'zh-CN'));
    await folder.write('figures.json', json(figures));
  }
  const shown = { compiled, file, written: folder?.written() ?? [] };
  await io.out(options.json === true ? jsonCompilation(shown) : textCompilation(shown, language));
  const hasErrors = Object.values(compiled.findingCounts).some(({ error }) => error > 0);
  return hasErrors ? exitCode.findings : exitCode.clean;
}

const json = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`;

/** The cases of a file: a JSON array by its name, one on each line otherwise. */
const casesIn = (io: Io, file: string) =>
  (file.toLowerCase().endsWith('.json') ? readJson : readNdjson)(file, bytesOf(file, io.stdin));

/** The number of the line, or of the case in an array, that a reader's place ends with. */
const numberOf = (place: string): number =>
  Number(place.slice(Math.max(place.lastIndexOf(':'), place.lastIndexOf('#')) + 1));

/** The report, with what the overlay had refused among its findings. */
function compiledFrom(counter: LedgerCounter, options: CompileOptions, refused: readonly Finding[]): CompiledReport {
  const compiled = reportOfTally(counter.tally(), options);
  const counts = Object.fromEntries(
    refused.map(({ code }) => [
      code,
      { error: refused.filter((each) => each.code === code).length, warning: 0, notice: 0 },
    ]),
  );
  return {
    ...compiled,
    findings: [...refused, ...compiled.findings],
    findingCounts: { ...compiled.findingCounts, ...counts },
  };
}

async function compileOptionsOf(
  io: Io,
  language: Language,
  { year, body, bodyKind, table2, repeated, asOf, convention, overlay }: CompileCommandOptions,
): Promise<{ readonly options: CompileOptions; readonly findings: readonly Finding[] }> {
  const from = { stdin: io.stdin, language };
  const { rules, findings } = await readOverlaidRules(overlay, from);
  const read: Table2 | undefined =
    table2 === undefined ? undefined : await readJsonFile(table2, table2FileSchema, from);
  const options: CompileOptions = {
    year,
    asOf: asOf ?? plainDateOfInstant(io.now()),
    findRepeated: repeated !== false,
    body: { name: body ?? '', ...(bodyKind !== undefined && { kind: bodyKind }) },
    ...conventionsOf(convention),
    ...(overlay !== undefined && { deadlineRules: rules }),
    ...(read !== undefined && { table2: read }),
  };
  return { options, findings };
}

/** Conventions of counting and those of the clock have names of their own, so that one option takes both. */
function conventionsOf(
  given: Readonly<Record<string, string>> | undefined,
): Pick<CountingOptions, 'conventions' | 'clockConventions'> {
  const pairs = Object.entries(given ?? {});
  const isOfCounting = ([name]: readonly [string, string]): boolean => ledgerConventions.some(({ id }) => id === name);
  const counting = pairs.filter(isOfCounting);
  const ofClock = pairs.filter((pair) => !isOfCounting(pair));
  return {
    ...(counting.length > 0 && { conventions: Object.fromEntries(counting) as LedgerConventionChoices }),
    ...(ofClock.length > 0 && { clockConventions: Object.fromEntries(ofClock) as ConventionChoices }),
  };
}
