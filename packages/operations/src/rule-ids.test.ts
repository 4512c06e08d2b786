import { customaryReviewPolicy, nationalReviewPolicies } from '@zwgk/confidentiality';
import { deadlineRules } from '@zwgk/deadlines';
import { deadlineRules as namedInDeterminations } from '@zwgk/negative-list';
import { expect, test } from 'vitest';

/** Packages of one floor name one another's rules by id; here, where both can be seen, the ids have to be real. */
const known = new Set<string>(deadlineRules.map(({ id }) => id));

test('every time limit of a review policy is a rule', () => {
  for (const policy of [customaryReviewPolicy, ...nationalReviewPolicies.map(({ value }) => value)]) {
    for (const { rule } of policy.timeLimits) expect(known).toContain(rule);
  }
});

test('every time limit that a determination names is a rule', () => {
  for (const rule of namedInDeterminations) expect(known).toContain(rule);
});
