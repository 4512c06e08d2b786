import { type AnnualReport, checkAnnualReport, type ReportReading } from '@zwgk/annual-report';
import { type Finding, type Language, type PlainDate, plainDateOfInstant } from '@zwgk/core';
import { formatCitation } from '@zwgk/law';
import { withMessages } from '@zwgk/operations';
import { type ExitCode, exitCode } from '../../../exit-code.ts';
import { textOfFinding } from '../../../findings.ts';
import type { Io } from '../../../io.ts';
import { readReportFile } from '../../../read/report/read-report-file.ts';
import { reportCheckTexts } from './texts.ts';

export interface ReportCheckOptions {
  readonly previous?: string;
  readonly child?: readonly string[];
  readonly year?: number;
  readonly kind?: string;
  readonly asOf?: PlainDate;
  readonly json?: boolean;
}

/** What was read from one file, and what a check says of it. */
interface CheckedFile {
  readonly file: string;
  readonly report: AnnualReport | undefined;
  readonly findings: readonly Finding[];
  readonly verdicts: ReturnType<typeof checkAnnualReport>['verdicts'];
  readonly notAssessed: ReturnType<typeof checkAnnualReport>['notAssessed'];
}

/** Checks annual reports from files, each against last year’s and those of the bodies below where they are given. */
export async function checkReports(
  io: Io,
  language: Language,
  files: readonly string[],
  options: ReportCheckOptions,
): Promise<ExitCode> {
  const { year, kind, asOf = plainDateOfInstant(io.now()), json } = options;
  const read = (file: string, ofYear = year): Promise<ReportReading> =>
    readReportFile(file, { stdin: io.stdin, language, ...(ofYear !== undefined && { year: ofYear }) });
  const previous =
    options.previous === undefined
      ? undefined
      : await read(options.previous, year === undefined ? undefined : year - 1);
  const children: ReportReading[] = [];
  for (const file of options.child ?? []) children.push(await read(file));
  const compared = {
    asOf,
    ...(previous?.report !== undefined && { previous: previous.report }),
    ...(children.length > 0 && { children: children.flatMap(({ report }) => report ?? []) }),
  };
  // What could not be read of the others is said once, with the first report.
  const beside = [...(previous?.findings ?? []), ...children.flatMap(({ findings }) => findings)];
  const checked: CheckedFile[] = [];
  for (const file of files) {
    const { report: given, findings } = await read(file);
    const report = given === undefined || kind === undefined ? given : { ...given, body: { ...given.body, kind } };
    const result = report === undefined ? undefined : checkAnnualReport(report, compared);
    checked.push({
      file,
      report,
      findings: [...findings, ...(result?.findings ?? []), ...(checked.length === 0 ? beside : [])],
      verdicts: result?.verdicts ?? [],
      notAssessed: result?.notAssessed ?? [],
    });
  }
  await io.out(
    json === true
      ? `${JSON.stringify(checked.map(({ findings, ...rest }) => ({ ...rest, findings: withMessages(findings) })))}\n`
      : checked.map((one) => textOf(one, language)).join('\n'),
  );
  if (checked.every(({ report }) => report === undefined)) return exitCode.unusable;
  const hasErrors = checked.some(({ findings }) => findings.some(({ severity }) => severity === 'error'));
  return hasErrors ? exitCode.findings : exitCode.clean;
}

function textOf({ file, report, findings, verdicts, notAssessed }: CheckedFile, language: Language): string {
  const texts = reportCheckTexts[language];
  const count = (verdict: string): number => verdicts.filter((one) => one.verdict === verdict).length;
  const lines = [
    report === undefined ? file : texts.heading(file, report.body.name, report.year),
    ...findings.flatMap((finding) => {
      const law = finding.basis.map((citation) => formatCitation(citation, language, { title: 'short' }));
      const place = `${texts.severity[finding.severity]}  ${textOfFinding(finding, language)}`;
      return law.length === 0 ? [place] : [place, `    ${law.join(texts.comma)}`];
    }),
    ...(findings.length === 0 ? [texts.none] : []),
    ...(report === undefined
      ? []
      : [texts.verdicts(count('pass'), count('fail'), count('cannot-tell'), count('not-assessed'))]),
    ...(notAssessed.length === 0
      ? []
      : [
          texts.notAssessed(
            [...new Set(notAssessed.flatMap(({ missing }) => missing))].map((name) => texts.missing[name] ?? name),
          ),
        ]),
  ];
  return `${lines.join('\n')}\n`;
}
