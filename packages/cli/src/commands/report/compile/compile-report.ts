import type { CompiledReport, LateCase } from '@zwgk/annual-report';
import type { Finding, Language, Path } from '@zwgk/core';
import { textOfFinding } from '../../../findings.ts';
import { type CompileTexts, compileTexts } from './texts.ts';

/** What a run came to: the report, where it came from, and the files it went into. */
export interface Compilation {
  readonly compiled: CompiledReport;
  readonly file: string;
  readonly written: readonly string[];
}

/** How many of each list a person is shown; all of them stand in the files. */
const SHOWN = 10;

const placeOf = (file: string, [line]: Path): string => (typeof line === 'number' ? `${file}:${line}` : file);

/** The run as one JSON document, every finding with its place and its text. */
export function jsonCompilation({ compiled, file, written }: Compilation): string {
  const findings = compiled.findings.map((finding) => ({
    place: placeOf(file, finding.path),
    ...finding,
    message: { 'zh-CN': textOfFinding(finding, 'zh-CN'), en: textOfFinding(finding, 'en') },
  }));
  return `${JSON.stringify({ ...compiled, findings, written }, undefined, 2)}\n`;
}

/** The run for a person: what was counted, the overview, who is late, what was found. */
export function textCompilation({ compiled, file, written }: Compilation, language: Language): string {
  const texts = compileTexts[language];
  const { cases, report, overview, timeliness, findings, findingCounts, notAssessed } = compiled;
  const total = Object.values(findingCounts).reduce(
    (sum, { error, warning, notice }) => sum + error + warning + notice,
    0,
  );
  return [
    texts.heading(report.year, cases.counted, cases.outside, cases.uncounted),
    '',
    overview[language],
    ...lateLines(texts.late, timeliness.lateCases, timeliness.late, texts),
    ...lateLines(texts.overdue, timeliness.overdueCases, timeliness.overdue, texts),
    ...findingLines(findings, total, file, language),
    ...(notAssessed.length === 0 ? [] : ['', `── ${texts.notAssessed} ──`, ...notAssessed.map(({ rule }) => rule)]),
    ...(written.length === 0 ? [] : ['', `── ${texts.written} ──`, ...written]),
    '',
  ].join('\n');
}

function lateLines(title: string, cases: readonly LateCase[], total: number, texts: CompileTexts): readonly string[] {
  if (total === 0) return [];
  const shown = cases.slice(0, SHOWN);
  const lines = shown.map(({ id, due, closedOn }) => `    ${texts.lateCase(id ?? '', due, closedOn)}`);
  const more = total - shown.length;
  return ['', `── ${title} × ${total} ──`, ...lines, ...(more > 0 ? [`    … ${texts.more(more)}`] : [])];
}

function findingLines(
  findings: readonly Finding[],
  total: number,
  file: string,
  language: Language,
): readonly string[] {
  if (total === 0) return [];
  const texts = compileTexts[language];
  // What concerns the whole comes last in the list, and is always shown.
  const ofCases = findings.filter(({ path }) => path.length > 0);
  const ofWhole = findings.filter(({ path }) => path.length === 0);
  const shown = [...ofCases.slice(0, SHOWN), ...ofWhole];
  const more = total - shown.length;
  return [
    '',
    `── ${texts.findings} × ${total} ──`,
    ...shown.flatMap((finding) => [
      `    ${texts.severity[finding.severity]}  ${placeOf(file, finding.path)}  ${finding.code}`,
      `        ${textOfFinding(finding, language)}`,
    ]),
    ...(more > 0 ? [`    … ${texts.more(more)}`] : []),
  ];
}
