import { annualReportOf } from '@zwgk/fixtures';
import { describe, expect, test } from 'vitest';
import type { AnnualReport } from '../report/annual-report.ts';
import type { CellPath } from '../report/cell.ts';
import { cellKey, numberAt } from '../report/cell-at.ts';
import { annualReportSchema } from '../schema.ts';
import { numberedCells, withCell } from '../testing/changed-report.ts';
import { checkAnnualReport } from './check-annual-report.ts';

const realReport = (id: string): AnnualReport => annualReportSchema.parse(annualReportOf(id));

const complete = ['hebei-gxt-2022', 'jiangsu-huaian-2024'];

/** One less or, of none, a negative; a digit slipped: what a hand does to a number, in turn from cell to cell. */
const wrongNumber = (right: number, at: number): number => (at % 2 === 0 ? right - 1 : right * 10 + 1);

const errorsOf = (report: AnnualReport) =>
  checkAnnualReport(report).findings.filter(({ severity }) => severity === 'error');

const isSum = ([, row, column]: CellPath): boolean => row === 'handled' || column === 'total';

describe.each(complete)('in %s, whichever number is made wrong', (id) => {
  const report = realReport(id);
  const cells = numberedCells(report);
  const changes = cells.map((cell, at) => ({ cell, number: wrongNumber(numberAt(report, cell) ?? 0, at) }));
  const inTable = (table: string) => changes.filter(({ cell }) => cell[0] === table);

  const rows = [...new Set(inTable('table3').map(({ cell: [, row = ''] }) => row))];

  test.each(rows)(
    'in row %s of table 3, one finding names that cell and no other, and what should stand there',
    (row) => {
      for (const { cell, number } of inTable('table3').filter(({ cell: [, own] }) => own === row)) {
        const errors = errorsOf(withCell(report, cell, number));
        expect(errors.map(({ path }) => path.join('/'))).toEqual([cellKey(cell)]);
        expect(JSON.stringify(errors[0]?.params)).toContain(`"expected":${numberAt(report, cell)}`);
      }
    },
  );

  test('in table 4, one finding names the total, and lists the part if that is the wrong one', () => {
    for (const { cell, number } of inTable('table4')) {
      const errors = errorsOf(withCell(report, cell, number));
      const isImpossible = number < 0;
      const named = isSum(cell) || isImpossible ? cell : [...cell.slice(0, 2), 'total'];
      expect(
        errors.map(({ path }) => path),
        `${cellKey(cell)} = ${number}`,
      ).toEqual([named]);
      expect(JSON.stringify(errors[0]?.params)).toContain(`"expected":${numberAt(report, cell)}`);
    }
  });

  test('in table 2 nothing tells, unless it is no count: these cells are in no identity of a single report', () => {
    for (const { cell, number } of inTable('table2')) {
      const errors = errorsOf(withCell(report, cell, number));
      expect(errors.map(({ code }) => code)).toEqual(number < 0 ? ['annual-report/no-such-count'] : []);
    }
  });
});

const others = ['hebei-gxt-2021', 'hebei-kjt-2021', 'hebei-jyt-2021'];

describe.each(others)('in %s', (id) => {
  const report = realReport(id);
  const cells = numberedCells(report).filter(([table]) => table !== 'table2');

  test('a total that is made wrong is pinned to its cell, even where a row could not be read', () => {
    cells.filter(isSum).forEach((cell, at) => {
      const number = wrongNumber(numberAt(report, cell) ?? 0, at);
      const errors = errorsOf(withCell(report, cell, number));
      expect(
        errors.map(({ path }) => path),
        `${cellKey(cell)} = ${number}`,
      ).toEqual([cell]);
    });
  });
});

test('where a row could not be read, whatever is made wrong in tables 3 and 4 is found all the same', () => {
  const report = realReport('hebei-jyt-2021');
  const cells = numberedCells(report).filter(([table]) => table !== 'table2');
  cells.forEach((cell, at) => {
    const number = wrongNumber(numberAt(report, cell) ?? 0, at);
    expect(errorsOf(withCell(report, cell, number)), `${cellKey(cell)} = ${number}`).toHaveLength(1);
  });
});

test('where blanks stand for zeros, what no identity can tell is invisible: these cells and no others', () => {
  const report = realReport('shanghai-office-2019');
  const before = errorsOf(report).length;
  const invisible = numberedCells(report).filter(
    (cell) =>
      cell[0] !== 'table2' && errorsOf(withCell(report, cell, (numberAt(report, cell) ?? 0) + 1)).length === before,
  );
  expect(invisible.map(cellKey)).toEqual(['table4/reconsideration/total', 'table4/litigation-direct/total']);
});
