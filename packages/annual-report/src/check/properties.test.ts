import fc from 'fast-check';
import { expect, test } from 'vitest';
import { reportFormatOf } from '../format/report-formats.ts';
import type { AnnualReport } from '../report/annual-report.ts';
import { applicantKinds } from '../report/applicant-column.ts';
import type { CellPath } from '../report/cell.ts';
import { numberAt } from '../report/cell-at.ts';
import { withCell } from '../testing/changed-report.ts';
import { checkAnnualReport } from './check-annual-report.ts';

const outcomes = reportFormatOf(2024)
  .table3.filter(({ kind }) => kind === 'outcome')
  .map(({ id }) => id);
const sum = (numbers: readonly number[]): number => numbers.reduce((all, number) => all + number, 0);
const rowOf = (numbers: readonly number[]) =>
  Object.fromEntries([...applicantKinds.map((kind, at) => [kind, numbers[at]]), ['total', sum(numbers)]]);

/** A report in which everything adds up, from what became of the requests of each kind of applicant. */
const reports = fc
  .record({
    results: fc.array(fc.array(fc.nat(30), { minLength: 6, maxLength: 6 }), { minLength: 21, maxLength: 21 }),
    left: fc.array(fc.nat(9), { minLength: 6, maxLength: 6 }),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map(({ results, left, share }): AnnualReport => {
    const handled = applicantKinds.map((_, column) => sum(results.map((row) => row[column] ?? 0)));
    const all = handled.map((number, column) => number + (left[column] ?? 0));
    const before = all.map((number) => Math.floor(number * share));
    return {
      year: 2024,
      body: { name: '某机关' },
      table3: {
        new: rowOf(all.map((number, column) => number - (before[column] ?? 0))),
        'carried-in': rowOf(before),
        ...Object.fromEntries(outcomes.map((outcome, at) => [outcome, rowOf(results[at] ?? [])])),
        handled: rowOf(handled),
        'carried-out': rowOf(left),
      },
    };
  });

test('nothing is found in a report that adds up', () => {
  fc.assert(
    fc.property(reports, (report) => {
      const { findings, verdicts } = checkAnnualReport(report);
      expect(findings).toEqual([]);
      expect(verdicts.filter(({ verdict }) => verdict === 'fail')).toEqual([]);
    }),
    { numRuns: 25 },
  );
});

test('two wrong parts in other rows and columns are two findings, each pinned to its cell', () => {
  const place = fc.record({
    rows: fc.uniqueArray(fc.constantFrom(...outcomes), { minLength: 2, maxLength: 2 }),
    columns: fc.uniqueArray(fc.constantFrom(...applicantKinds), { minLength: 2, maxLength: 2 }),
    off: fc.uniqueArray(fc.integer({ min: 1, max: 50 }), { minLength: 2, maxLength: 2 }),
  });
  fc.assert(
    fc.property(reports, place, (report, { rows, columns, off }) => {
      const cells = rows.map((row, at): CellPath => ['table3', row, columns[at] ?? '']);
      const wrong = cells.reduce(
        (changed, cell, at) => withCell(changed, cell, (numberAt(report, cell) ?? 0) + (off[at] ?? 0)),
        report,
      );
      const { findings } = checkAnnualReport(wrong);
      expect(new Set(findings.map(({ path }) => path.join('/')))).toEqual(new Set(cells.map((cell) => cell.join('/'))));
      expect(findings.map(({ params }) => (params as { pinned?: string }).pinned)).toEqual(['only', 'only']);
    }),
    { numRuns: 25 },
  );
});
