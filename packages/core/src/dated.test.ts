import { expect, test } from 'vitest';
import { type Dated, onDate } from './dated.ts';
import { parsePlainDate } from './plain-date/plain-date.ts';

const limits: Dated<number>[] = [
  { from: parsePlainDate('2008-05-01'), to: parsePlainDate('2019-05-14'), value: 15, basis: [] },
  { from: parsePlainDate('2019-05-15'), value: 20, basis: [] },
];

test.each([
  ['2008-04-30', undefined],
  ['2008-05-01', 15],
  ['2019-05-14', 15],
  ['2019-05-15', 20],
  ['2100-12-31', 20],
])('on %s the value is %s', (date, value) => expect(onDate(limits, date)?.value).toBe(value));
