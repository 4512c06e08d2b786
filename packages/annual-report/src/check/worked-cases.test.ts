import { describe, expect, test } from 'vitest';
import { readingFindings } from '../findings/reading-findings.ts';
import { annualReportFindings } from '../findings.ts';
import { ledgerFindings } from '../ledger/findings.ts';
import type { AnnualReport } from '../report/annual-report.ts';
import { annualReportSchema } from '../schema.ts';
import cases from './cases/checks.json' with { type: 'json' };
import { checkAnnualReport } from './check-annual-report.ts';

/** A report of a worked case: who reports matters in few of them. */
const reportOf = (given: object): AnnualReport => annualReportSchema.parse({ body: { name: '某机关' }, ...given });

interface WorkedCase {
  readonly title: string;
  readonly report: object;
  readonly previous?: object;
  readonly children?: readonly object[];
  readonly expected: readonly object[];
  readonly verdicts?: Readonly<Record<string, string>>;
}

const worked: readonly WorkedCase[] = cases;

const check = ({ report, previous, children }: WorkedCase) =>
  checkAnnualReport(reportOf(report), {
    ...(previous !== undefined && { previous: reportOf(previous) }),
    ...(children !== undefined && { children: children.map(reportOf) }),
  });

describe('worked cases', () => {
  test.each(worked.map((given) => [given.title, given] as const))('%s', (_, given) => {
    const { findings, verdicts } = check(given);
    expect(findings).toEqual(given.expected.map(() => expect.anything()));
    expect(findings).toMatchObject(given.expected);
    for (const [id, verdict] of Object.entries(given.verdicts ?? {}))
      expect(verdicts.find(({ identity }) => identity === id)?.verdict, id).toBe(verdict);
  });

  test('find every code that a check can make, and every text of them reads', () => {
    const found = worked.flatMap((given) => check(given).findings);
    const codes = new Set(found.map(({ code }) => code));
    // A table that is last year’s is shown with a real report.
    const elsewhere = Object.keys({ ...readingFindings, ...ledgerFindings });
    const missed = Object.keys(annualReportFindings).filter((code) => !codes.has(code) && !elsewhere.includes(code));
    expect(missed).toEqual(['annual-report/copied-from-last-year']);
    for (const { code, params } of found)
      for (const language of ['zh-CN', 'en'] as const) {
        const text = annualReportFindings[code as keyof typeof annualReportFindings][language](params as never);
        expect(text).not.toMatch(/undefined|NaN|\[object/);
      }
  });
});

test('a township is asked for its date by convention only', () => {
  const report = reportOf({ year: 2024, body: { name: '某镇', kind: 'township' }, publishedOn: '2025-02-10' });
  const { findings, notAssessed } = checkAnnualReport(report);
  expect(findings).toEqual([]);
  expect(notAssessed).toContainEqual({ rule: 'annual-report/published-late', missing: ['law-in-force'], path: [] });
  const conventions = { 'township-report': 'as-department' } as const;
  const [late] = checkAnnualReport(report, { conventions }).findings;
  expect(late?.params).toMatchObject({ due: '2025-01-31', calendarDaysLate: 10 });
});

test('a year that is still running is found by the day of the check', () => {
  const report = reportOf({ year: 2026 });
  expect(checkAnnualReport(report, { asOf: '2026-11-25' }).findings[0]?.code).toBe('annual-report/year-not-over');
  expect(checkAnnualReport(report, { asOf: '2027-01-01' }).findings).toEqual([]);
});
