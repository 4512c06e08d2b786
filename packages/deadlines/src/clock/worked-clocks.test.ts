import { expect, test } from 'vitest';
import type { ConventionChoices } from '../convention/conventions.ts';
import closing from './cases/closing.json' with { type: 'json' };
import consultation from './cases/consultation.json' with { type: 'json' };
import extensionAndDelay from './cases/extension-and-delay.json' with { type: 'json' };
import fee from './cases/fee.json' with { type: 'json' };
import receipt from './cases/receipt.json' with { type: 'json' };
import supplement from './cases/supplement.json' with { type: 'json' };
import { requestClock } from './request-clock.ts';
import type { RequestEvent } from './request-event.ts';

/** What a lawyer writes down: what happened, the day asked about, and what the clock has to show. `null`: nothing. */
interface WorkedClock {
  readonly title: string;
  readonly events: readonly object[];
  readonly asOf: string;
  readonly conventions?: object;
  readonly expected: Readonly<Record<string, unknown>>;
  /** Codes of the findings, in order; anything when it is left out. */
  readonly findings?: readonly string[];
  readonly basis: string;
}

const cases: readonly WorkedClock[] = [
  ...receipt,
  ...supplement,
  ...consultation,
  ...extensionAndDelay,
  ...fee,
  ...closing,
];

test.each(cases)('$title', ({ events, asOf, conventions, expected, findings }) => {
  const options = { asOf, ...(conventions !== undefined && { conventions: conventions as ConventionChoices }) };
  const clock = requestClock(events as readonly RequestEvent[], options);
  const shown = Object.fromEntries(
    Object.entries(clock).map(([key, value]) => [key, value === undefined ? null : value]),
  );
  expect(shown).toMatchObject(expected);
  if (findings !== undefined) expect(clock.findings.map(({ code }) => code)).toEqual(findings);
});
