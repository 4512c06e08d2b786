import { textOfFinding } from '../../../findings.ts';
import type { CheckReport, PlacedFinding } from './check-report.ts';

/** A finding as JSON, with its place and its text in both languages. */
export function jsonFinding({ place, title, finding }: PlacedFinding): object {
  const message = { 'zh-CN': textOfFinding(finding, 'zh-CN'), en: textOfFinding(finding, 'en') };
  return { place, ...(title !== undefined && { title }), ...finding, message };
}

/** What a check came to, without its findings: the last line of the NDJSON output, and a part of the JSON one. */
export function jsonSummary({ files, asOf, tally, listed, total }: CheckReport): object {
  const truncated = listed.length < total ? { listed: listed.length, total } : null;
  return { files, asOf, entries: tally.entries, total, truncated, tally };
}

/** The whole report as one JSON document. */
export function jsonReport(report: CheckReport): string {
  const whole = {
    ...jsonSummary(report),
    findings: report.listed.map(jsonFinding),
    ...(report.explained !== undefined && { explained: report.explained }),
  };
  return `${JSON.stringify(whole, undefined, 2)}\n`;
}
