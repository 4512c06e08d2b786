import { expect, test } from 'vitest';
import { checkCitation } from '../check-citation.ts';
import { replyOutcomes } from './reply-outcomes.ts';

test('the rows of table 3 that an office fills in, each once and in order', () => {
  expect(replyOutcomes.map(({ notation }) => notation)).toEqual([
    '三（一）',
    '三（二）',
    ...[1, 2, 3, 4, 5, 6, 7, 8].map((number) => `三（三）${number}`),
    ...[1, 2, 3].map((number) => `三（四）${number}`),
    ...[1, 2, 3, 4, 5].map((number) => `三（五）${number}`),
    ...[1, 2, 3].map((number) => `三（六）${number}`),
  ]);
  expect(new Set(replyOutcomes.map(({ id }) => id)).size).toBe(replyOutcomes.length);
});

test('an id says its group', () => {
  for (const { id, group } of replyOutcomes) expect(id.split('.')[0]).toBe(group);
});

test('its law exists', () => {
  for (const { basis } of replyOutcomes) for (const citation of basis) expect(checkCitation(citation)).toEqual([]);
});
