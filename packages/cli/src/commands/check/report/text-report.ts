import type { Language, Severity } from '@zwgk/core';
import type { CodeTally, Tally } from '@zwgk/inspection';
import { formatCitation } from '@zwgk/law';
import { textOfFinding } from '../../../findings.ts';
import { type CheckTexts, checkTexts } from '../texts.ts';
import type { CheckReport, PlacedFinding } from './check-report.ts';
import { severities } from './severities.ts';

/** The gravest severity at which a code was found. */
const gravest = (counts: CodeTally): Severity => severities.find((severity) => counts[severity] > 0) ?? 'notice';

const sumOf = ({ error, warning, notice }: CodeTally): number => error + warning + notice;

/** The summary of a check for a person: what was read, then the findings by code, the gravest and most frequent first. */
export function textReport(report: CheckReport, language: Language): string {
  const texts = checkTexts[language];
  const { tally, files, asOf, listed, total } = report;
  const codes = Object.entries(tally.findings);
  const count = (severity: Severity) => codes.reduce((sum, [, counts]) => sum + counts[severity], 0);

  const lines = [texts.heading(files.length, tally.entries, asOf), `${texts.fields}: ${fieldLine(tally, texts)}`];
  lines.push(total === 0 ? texts.clean : texts.counts(count('error'), count('warning'), count('notice')));
  for (const severity of severities) {
    const ofSeverity = codes
      .filter(([, counts]) => gravest(counts) === severity)
      .sort(([, one], [, other]) => sumOf(other) - sumOf(one));
    if (ofSeverity.length > 0) lines.push('', `── ${texts.severity[severity]} ──`);
    for (const [code, counts] of ofSeverity) {
      const found = listed.filter(({ finding }) => finding.code === code).sort(byGravity);
      lines.push(...codeLines(code, counts, found, language));
    }
  }
  lines.push(...notAssessedLines(tally, texts));
  if (listed.length < total) lines.push('', texts.truncated(listed.length, total));
  return `${lines.join('\n')}\n`;
}

const fieldLine = ({ fields }: Tally, texts: CheckTexts): string =>
  Object.entries(fields)
    .sort(([, one], [, other]) => other - one)
    .map(([field, entries]) => `${texts.fieldNames[field] ?? field} ${entries}`)
    .join(' · ');

/** When a code was found with several severities, how often with each. */
function mixOf(counts: CodeTally, texts: CheckTexts): string {
  const present = severities.filter((severity) => counts[severity] > 0);
  if (present.length < 2) return '';
  return ` (${present.map((severity) => `${texts.severity[severity]} ${counts[severity]}`).join(' · ')})`;
}

const byGravity = (one: PlacedFinding, other: PlacedFinding): number =>
  severities.indexOf(one.finding.severity) - severities.indexOf(other.finding.severity);

function codeLines(
  code: string,
  counts: CodeTally,
  found: readonly PlacedFinding[],
  language: Language,
): readonly string[] {
  const texts = checkTexts[language];
  const total = sumOf(counts);
  const bases = new Set(
    found.flatMap(({ finding }) => finding.basis).map((citation) => formatCitation(citation, language)),
  );
  const lines = [`${code}  × ${total}${mixOf(counts, texts)}`];
  if (bases.size > 0) lines.push(`    ${texts.basis}: ${[...bases].join('; ')}`);
  for (const { place, title, finding } of found) {
    lines.push(
      `    ${place}  ${title === undefined ? '' : clipped(title)}`,
      `        ${textOfFinding(finding, language)}`,
    );
  }
  if (found.length < total) lines.push(`    … ${texts.moreOfCode(total - found.length)}`);
  return lines;
}

const LONGEST_TITLE = 48;

const clipped = (title: string): string => (title.length > LONGEST_TITLE ? `${title.slice(0, LONGEST_TITLE)}…` : title);

function notAssessedLines({ notAssessed }: Tally, texts: CheckTexts): readonly string[] {
  const rules = Object.entries(notAssessed);
  if (rules.length === 0) return [];
  const nameOf = (name: string): string => texts.missingNames[name] ?? texts.fieldNames[name] ?? name;
  return [
    '',
    `── ${texts.notAssessed} ──`,
    ...rules.map(([rule, missing]) => {
      const parts = Object.entries(missing).map(([name, entries]) => texts.lacking(nameOf(name), entries));
      return `${rule}  ${parts.join(' · ')}`;
    }),
  ];
}
