import { customaryReviewPolicy, nationalReviewPolicies } from '@zwgk/confidentiality';
import { deadlineRules } from '@zwgk/deadlines';
import { expect, test } from 'vitest';

/** Packages of one floor name one another's rules by id; here, where both can be seen, the ids have to be real. */
test('every time limit of a review policy is a rule', () => {
  const known = new Set<string>(deadlineRules.map(({ id }) => id));
  for (const policy of [customaryReviewPolicy, ...nationalReviewPolicies.map(({ value }) => value)]) {
    for (const { rule } of policy.timeLimits) expect(known).toContain(rule);
  }
});
