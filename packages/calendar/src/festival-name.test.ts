import { expect, test } from 'vitest';
import { holidayAmendments } from './amendments/holiday-amendments.ts';
import { festivalName } from './festival-name.ts';
import { holidayNotices } from './notices/holiday-notices.ts';

test('every festival of every notice has an English name', () => {
  for (const { arrangements } of [...holidayNotices, ...holidayAmendments]) {
    for (const { festival } of arrangements) expect(festivalName(festival, 'en')).not.toMatch(/\p{Script=Han}/u);
  }
});
