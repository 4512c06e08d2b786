import { records } from '@zwgk/fixtures';
import { expect, test } from 'vitest';
import { china } from './china.ts';

const published = records.flatMap(({ norm: { publishedDate } }) =>
  publishedDate === undefined ? [] : [publishedDate],
);

test('the dates of real records are covered, and their answers final', () => {
  for (const date of published) expect(china.addWorkingDays(date, 20).certainty, date).toBe('final');
});

test('offices publish on working days', () => {
  const working = published.filter((date) => china.isWorkingDay(date)).length;
  // Not all do: portals are filled on weekends too. A calendar that was off by a day would bring it down to five in seven.
  expect(working / published.length).toBeGreaterThan(0.9);
});
