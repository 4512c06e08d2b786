import type { RemedyCause } from '@zwgk/law';
import { expect, test } from 'vitest';
import { requestClock } from '../clock/request-clock.ts';
import type { ConventionChoices } from '../convention/conventions.ts';
import cases from './cases/remedies.json' with { type: 'json' };
import { remediesAgainst } from './remedies.ts';

test.each(cases)('$title', ({ input: { cause, conventions, ...options }, expected }) => {
  const given = { ...options, ...(conventions !== undefined && { conventions: conventions as ConventionChoices }) };
  expect(remediesAgainst(cause as RemedyCause, given)).toMatchObject(expected);
});

test('a clock offers them once there is a reply, or the time has run out, and not before', () => {
  const events = [{ type: 'received', on: '2026-09-15', channel: 'in-person' }] as const;
  expect(requestClock(events, { asOf: '2026-10-19' }).remedies).toBeUndefined();
  expect(requestClock(events, { asOf: '2026-10-20' }).remedies?.cause).toBe('no-reply');
  const answered = [...events, { type: 'replied', on: '2026-10-16', outcome: 'withheld.state-secret' }] as const;
  expect(requestClock(answered, { asOf: '2026-10-20' }).remedies?.cause).toBe('withheld.state-secret');
});
