import { records } from '@zwgk/fixtures';
import { expect, test } from 'vitest';
import { dayNumber, plainDateOfDay } from './plain-date.ts';

const dates = records.flatMap(({ norm: { writtenDate, publishedDate } }) =>
  [writtenDate, publishedDate].filter((date) => date !== undefined),
);

test('every date that a person read in a real record is one', () => {
  expect(dates.length).toBeGreaterThan(300);
  for (const date of dates) expect(plainDateOfDay(dayNumber(date))).toBe(date);
});
