import { expect, test } from 'vitest';
import * as z from 'zod';
import { annualReportSchema } from './schema.ts';

/** The report of the contract, with the cells that it leaves out. */
const report = {
  year: 2024,
  body: { name: '某市人民政府', kind: 'municipal-government' },
  publishedOn: '2025-03-28',
  table2: { regulations: { made: 1, repealed: 0, inForce: 11 }, licences: 0, coercion: null, charges: 0.5 },
  table3: { new: { 'natural-person': 3, total: 3 }, 'withheld.state-secret': { total: 'n/a' } },
  table4: { reconsideration: { upheld: 1, total: 1 } },
  sections: { '1': '总体情况' },
};

const placeOf = (changed: object) => {
  const read = annualReportSchema.safeParse({ ...report, ...changed });
  return read.success ? undefined : read.error.issues[0]?.path.join('.');
};

test('a report goes in and comes out as it was', () => {
  expect(annualReportSchema.parse(report)).toEqual(report);
  expect(annualReportSchema.parse({ year: 2010, body: { name: '某市' } })).toEqual({
    year: 2010,
    body: { name: '某市' },
  });
});

test('table 2 of the format of 2019', () => {
  const table2 = {
    regulations: { made: 1, newlyDisclosed: 1, disclosedInAll: 9 },
    licences: { itemsLastYear: 120, change: -3, decisions: 88 },
    procurement: { projects: 4, amount: 12.5 },
  };
  expect(annualReportSchema.parse({ ...report, year: 2020, table2 }).table2).toEqual(table2);
});

test.each([
  ['a row that no format has', { table3: { nwe: {} } }, 'table3'],
  ['a column that no table has', { table3: { new: { natural: 1 } } }, 'table3.new'],
  ['a number as text', { table4: { reconsideration: { upheld: '1' } } }, 'table4.reconsideration.upheld'],
  ['what is no number', { table3: { new: { total: Number.NaN } } }, 'table3.new.total'],
  ['no date', { publishedOn: '2025-02-29' }, 'publishedOn'],
  ['an unknown key', { tabel2: {} }, ''],
])('%s is refused where it stands', (_, changed, place) => expect(placeOf(changed)).toBe(place));

test('has a JSON Schema for other languages', () => {
  expect(z.toJSONSchema(annualReportSchema, { unrepresentable: 'any' })).toMatchObject({
    required: ['year', 'body'],
  });
});
