import { deadlineRules } from '@zwgk/deadlines';
import { deadlineRules as namedRules } from '@zwgk/negative-list';
import { expect, test } from 'vitest';

test('every time limit that a determination names is a rule of the time limits', () => {
  const known = deadlineRules.map(({ id }) => id);
  expect(known).toEqual(expect.arrayContaining([...namedRules]));
});
