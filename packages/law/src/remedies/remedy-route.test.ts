import { addDays, type PlainDate } from '@zwgk/core';
import { describe, expect, test } from 'vitest';
import { checkCitation } from '../check-citation.ts';
import { replyOutcomes } from '../reply-outcome/reply-outcomes.ts';
import cases from './cases/remedy-routes.json' with { type: 'json' };
import { remedyRoute } from './remedy-route.ts';
import { type RemedyCause, remedyRoutes } from './remedy-routes.ts';

const causes: readonly RemedyCause[] = [...replyOutcomes.map(({ id }) => id), 'no-reply'];

test.each(cases)('$title', ({ input, expected }) => {
  expect(remedyRoute(input.cause as RemedyCause, input.filedOn)).toMatchObject(expected);
});

describe.each(causes)('%s', (cause) => {
  test('has exactly one answer on every day', () => {
    const rows = remedyRoutes
      .filter((route) => route.causes.includes(cause))
      .toSorted((one, other) => ((one.from ?? '') < (other.from ?? '') ? -1 : 1));
    expect(rows[0]?.from).toBeUndefined();
    expect(rows.at(-1)?.to).toBeUndefined();
    for (const [index, { to }] of rows.slice(0, -1).entries()) {
      expect(rows[index + 1]?.from).toBe(addDays(to as PlainDate, 1));
    }
  });
});

test('every answer but the absence of a rule cites law that exists', () => {
  for (const { basis, from } of remedyRoutes) {
    expect(basis.length > 0).toBe(from !== undefined);
    for (const citation of basis) expect(checkCitation(citation)).toEqual([]);
  }
});
