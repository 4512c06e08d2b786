import { isZwgkError } from '@zwgk/core';
import { checkCitation, replyOutcomes } from '@zwgk/law';
import { describe, expect, test } from 'vitest';
import { groupRowIds, table3RowIds } from '../report/table-3.ts';
import { reportFormatOf, reportFormats } from './report-formats.ts';

const format2019 = reportFormatOf(2019);
const format2021 = reportFormatOf(2021);
const outcomes = ({ table3 }: typeof format2021) => table3.filter(({ kind }) => kind === 'outcome').map(({ id }) => id);

describe('the format of a report', () => {
  test.each([
    [2008, '2008'],
    [2018, '2008'],
    [2019, '2019'],
    [2020, '2019'],
    [2021, '2021'],
    [2030, '2021'],
  ])('of %i is that of %s', (year, id) => expect(reportFormatOf(year).id).toBe(id));

  test.each([2007, 2021.5, Number.NaN])('for %d there is none', (year) => {
    let met: unknown;
    try {
      reportFormatOf(year);
    } catch (error) {
      met = error;
    }
    expect(isZwgkError(met) && met.code).toBe('annual-report/no-format');
  });

  test('rests on registered law', () => {
    for (const { basis, table2 } of reportFormats)
      for (const citation of [basis, ...table2.map((block) => block.basis)].flat()) {
        expect(checkCitation(citation)).toEqual([]);
      }
  });
});

describe('table 3', () => {
  test('has the outcomes of the law for its rows, in their order and with their labels', () => {
    expect(outcomes(format2021)).toEqual(replyOutcomes.map(({ id }) => id));
    for (const { id, label } of replyOutcomes) {
      const printed = format2021.table3.find((row) => row.id === id)?.headings.at(-1)?.zh ?? '';
      expect(printed.replace(/^（.）|^\d\./, '')).toMatch(new RegExp(`^${label.zh}`));
    }
  });

  test('has 25 rows since the report of 2021, and had 23 before', () => {
    expect([format2019.table3.length, format2021.table3.length]).toEqual([23, 25]);
  });

  test('of 2019 has one row for what is handled otherwise', () => {
    expect(outcomes(format2019).filter((id) => !outcomes(format2021).includes(id))).toEqual(['other']);
    expect(outcomes(format2021).filter((id) => !outcomes(format2019).includes(id))).toHaveLength(3);
  });

  test('any row of any format has its place in the list of ids', () => {
    expect(new Set(table3RowIds).size).toBe(table3RowIds.length);
    for (const { id } of [...format2019.table3, ...format2021.table3]) expect(table3RowIds).toContain(id);
    expect(table3RowIds.indexOf('withheld')).toBe(table3RowIds.indexOf('withheld.state-secret') - 1);
    expect(table3RowIds).toHaveLength(replyOutcomes.length + groupRowIds.length + 4);
  });
});
