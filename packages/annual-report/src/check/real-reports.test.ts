import { parsePlainDate } from '@zwgk/core';
import { annualReportOf, annualReports } from '@zwgk/fixtures';
import { describe, expect, test } from 'vitest';
import type { AnnualReport } from '../report/annual-report.ts';
import { annualReportSchema } from '../schema.ts';
import { withCell } from '../testing/changed-report.ts';
import { checkAnnualReport } from './check-annual-report.ts';

const realReport = (id: string): AnnualReport => annualReportSchema.parse(annualReportOf(id));

const all = annualReports.map(({ id, report }) => [id, annualReportSchema.parse(report)] as const);

/** What is wrong in each report, each confirmed by hand; notices left out. */
const wrong: Readonly<Record<string, readonly string[]>> = {
  // The text gives the natural persons alone: 258 for the 275 of the table, 265 for its 337.
  'shanghai-office-2019': ['text-differs 258 275', 'text-differs 265 337'],
};

describe('real reports', () => {
  test.each(all)('%s: every error that a person can confirm, and none besides', (id, report) => {
    const found = checkAnnualReport(report).findings.filter(({ severity }) => severity !== 'notice');
    const said = found.map(({ code, params }) => {
      const { inText, inTable } = params as { inText?: number; inTable?: number };
      return `${code.replace('annual-report/', '')} ${inText} ${inTable}`;
    });
    expect(said).toEqual(wrong[id] ?? []);
  });

  test('the verdicts of a complete report are all passes', () => {
    const { verdicts } = checkAnnualReport(realReport('jiangsu-huaian-2024'));
    expect(verdicts).toHaveLength(25 + 7 + 7 + 3);
    expect(new Set(verdicts.map(({ verdict }) => verdict))).toEqual(new Set(['pass']));
  });

  test('where the form was left blank it is not said to be right', () => {
    const { verdicts } = checkAnnualReport(realReport('shanghai-office-2019'));
    const told = verdicts.filter(({ verdict }) => verdict !== 'cannot-tell' && verdict !== 'not-assessed');
    expect(told.map(({ identity }) => identity)).toEqual(['balance/natural-person', 'balance/total']);
  });
});

describe('against last year’s report', () => {
  const [before, report] = [realReport('hebei-gxt-2021'), realReport('hebei-gxt-2022')];

  test('two years of one office agree', () => {
    expect(checkAnnualReport(report, { previous: before }).findings).toEqual([]);
  });

  test('a report filled in with last year’s tables is found', () => {
    const { findings } = checkAnnualReport(
      { ...before, year: 2022, publishedOn: report.publishedOn ?? parsePlainDate('2023-01-28') },
      { previous: before },
    );
    expect(findings.map(({ code, path }) => [code, path])).toEqual([
      ['annual-report/copied-from-last-year', ['table3']],
    ]);
  });

  test('tells which of several cells is wrong', () => {
    const huaian = realReport('jiangsu-huaian-2024');
    const blanks = withCell(
      withCell(huaian, ['table3', 'carried-in', 'total'], null),
      ['table3', 'handled', 'natural-person'],
      null,
    );
    const wrong = withCell(blanks, ['table3', 'carried-in', 'natural-person'], 43);
    const previous = { ...huaian, year: 2023, table3: { 'carried-out': huaian.table3?.['carried-in'] ?? {} } };
    const [finding] = checkAnnualReport(wrong, { previous }).findings.filter(({ severity }) => severity !== 'notice');
    expect(finding).toMatchObject({
      code: 'annual-report/carried-over-differs',
      path: ['table3', 'carried-in', 'natural-person'],
    });
  });
});

test('the sum of two bodies below is the report of the level, cell by cell', () => {
  const [one, other] = [realReport('hebei-gxt-2022'), realReport('hebei-kjt-2021')];
  const child = { ...other, year: 2022, publishedOn: parsePlainDate('2023-01-28') };
  const sum = (a: unknown, b: unknown): unknown =>
    typeof a === 'number' && typeof b === 'number'
      ? a + b
      : typeof a === 'object' && a !== null && typeof b === 'object' && b !== null
        ? Object.fromEntries(
            Object.entries(a).map(([key, value]) => [key, sum(value, (b as Record<string, unknown>)[key])]),
          )
        : (a ?? b);
  const { table3, table4 } = sum(one, child) as AnnualReport;
  const level: AnnualReport = {
    year: 2022,
    body: { name: '某省' },
    ...(table3 && { table3 }),
    ...(table4 && { table4 }),
  };
  const check = (report: AnnualReport) => checkAnnualReport(report, { children: [one, child] });
  expect(check(level).findings).toEqual([]);
  expect(
    check(level)
      .verdicts.filter(({ identity }) => identity.startsWith('children/'))
      .map(({ verdict }) => verdict),
  ).toEqual(['pass', 'pass']);
  // Two requests fewer, and everything that follows from it: the finding names the cells and not their sums.
  const less = (['new', 'disclosed', 'handled'] as const).reduce(
    (report, row) =>
      (['natural-person', 'total'] as const).reduce(
        (changed, column) => withCell(changed, ['table3', row, column], (level.table3?.[row]?.[column] as number) - 2),
        report,
      ),
    level,
  );
  expect(
    check(less).findings.map(({ code, params }) => [
      code,
      (params as { cells: { cell: unknown }[] }).cells.map(({ cell }) => cell),
    ]),
  ).toEqual([
    [
      'annual-report/below-children',
      [
        ['table3', 'new', 'natural-person'],
        ['table3', 'disclosed', 'natural-person'],
      ],
    ],
  ]);
});
