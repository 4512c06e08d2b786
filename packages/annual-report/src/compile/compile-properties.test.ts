import { addDays, dayNumber, type PlainDate, plainDateOfDay } from '@zwgk/core';
import type { ReceiptChannel, RequestEvent } from '@zwgk/deadlines';
import type { ReplyOutcomeId } from '@zwgk/law';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkAnnualReport } from '../check/check-annual-report.ts';
import { outcomeIds } from '../ledger/outcomes.ts';
import type { RemedyCase, RequestCase } from '../ledger/request-case.ts';
import { applicantColumns, applicantKinds } from '../report/applicant-column.ts';
import type { Table3RowId } from '../report/table-3.ts';
import { remedyIds } from '../report/table-4.ts';
import { requestCaseSchema } from '../schema.ts';
import { casesOf, isBehindCell } from './cases-of.ts';
import { type CompiledReport, compileAnnualReport, reportOfTally } from './compile-annual-report.ts';
import { createLedgerCounter } from './ledger-counter.ts';
import { mergeLedgerTallies } from './ledger-tally.ts';

/** Made-up ledgers: no request, number or person of them is real. They run through both formats, from 2019 into 2022. */
const firstDay = dayNumber('2019-06-01');

const channels = ['in-person', 'signed-mail', 'ordinary-mail', 'online', 'fax', 'email'] as const;

const steps = fc.constantFrom<RequestEvent['type']>(
  'supplement-requested',
  'supplement-received',
  'supplement-missed',
  'third-party-consulted',
  'third-party-replied',
  'organ-consulted',
  'extended',
  'fee-notified',
  'fee-paid',
  'fee-unpaid',
  'transferred',
  'withdrawn',
  'replied',
);

const outcome = fc.constantFrom(...outcomeIds);

const eventOf = (type: RequestEvent['type'], on: PlainDate, row: ReplyOutcomeId): RequestEvent => {
  if (type === 'extended') return { type, on, workingDays: 10 };
  if (type === 'transferred') return { type, on, to: '某局' };
  if (type === 'replied') return { type, on, outcome: row };
  if (type === 'supplement-requested') return { type, on, by: addDays(on, 15) };
  return { type, on } as RequestEvent;
};

/** Events as offices enter them, right and wrong, most of them after the receipt; some never end. */
const events: fc.Arbitrary<readonly RequestEvent[]> = fc
  .record({
    day: fc.nat(1200),
    channel: fc.constantFrom<ReceiptChannel>(...channels),
    confirmedAfter: fc.option(fc.nat(6), { nil: undefined }),
    steps: fc.array(fc.record({ type: steps, after: fc.integer({ min: -2, max: 60 }), outcome }), { maxLength: 5 }),
    reply: fc.option(fc.record({ after: fc.integer({ min: 0, max: 400 }), outcome }), { freq: 5, nil: undefined }),
  })
  .map(({ day, channel, confirmedAfter, steps: between, reply }) => {
    const on = plainDateOfDay(firstDay + day);
    const confirmed = confirmedAfter === undefined ? {} : { confirmedOn: addDays(on, confirmedAfter) };
    return [
      { type: 'received', on, channel, ...confirmed },
      ...between.map((step) => eventOf(step.type, addDays(on, step.after), step.outcome)),
      ...(reply === undefined ? [] : [eventOf('replied', addDays(on, reply.after), reply.outcome)]),
    ];
  });

const remedy: fc.Arbitrary<RemedyCase> = fc
  .record({
    route: fc.constantFrom(...remedyIds),
    day: fc.nat(1400),
    result: fc.option(fc.record({ is: fc.constantFrom('upheld', 'corrected', 'other'), after: fc.nat(300) }), {
      nil: undefined,
    }),
  })
  .map(({ route, day, result }) => {
    const filedOn = plainDateOfDay(firstDay + day);
    return result === undefined
      ? { route, filedOn }
      : { route, filedOn, concludedOn: addDays(filedOn, result.after), result: result.is };
  });

/** Ledgers whose cases have numbers of their own. */
const ledgers: fc.Arbitrary<readonly RequestCase[]> = fc
  .array(
    fc.record({ applicant: fc.constantFrom(...applicantKinds), events, remedies: fc.array(remedy, { maxLength: 2 }) }),
    { maxLength: 30 },
  )
  .map((cases) => cases.map((each, index) => ({ id: `case-${index}`, ...each })));

/** A ledger has up to thirty cases, so that a few of them are many. */
const runs = { numRuns: 15 };
const year = fc.constantFrom(2019, 2020, 2021, 2022);
const cellOf = ({ report }: CompiledReport, row: Table3RowId, column: (typeof applicantColumns)[number]): number =>
  Number(report.table3?.[row]?.[column]);

describe('what is compiled', () => {
  test('passes the checks by construction: every sum, the year before, the figures of its text', () => {
    // The texts that a person writes; and small ledgers are often alike from one year to the next.
    const notOfTheLedger = ['annual-report/section-missing', 'annual-report/copied-from-last-year'];
    fc.assert(
      fc.property(ledgers, fc.constantFrom(2020, 2021, 2022), (ledger, of) => {
        const table2 = {};
        const body = { name: '某局' };
        const [previous, compiled] = [of - 1, of].map((each) =>
          compileAnnualReport(ledger, { year: each, body, table2 }),
        );
        if (previous === undefined || compiled === undefined) return expect.fail();
        const { findings, verdicts } = checkAnnualReport(compiled.report, { previous: previous.report });
        expect(verdicts.filter(({ verdict }) => verdict === 'fail')).toEqual([]);
        expect(verdicts.filter(({ verdict }) => verdict === 'pass').length).toBeGreaterThan(25);
        expect(findings.filter(({ code }) => !notOfTheLedger.includes(code))).toEqual([]);
      }),
      runs,
    );
  });

  test('balances in every column, whatever the ledger', () => {
    fc.assert(
      fc.property(ledgers, year, (ledger, of) => {
        const compiled = compileAnnualReport(ledger, { year: of });
        for (const column of applicantColumns) {
          expect(cellOf(compiled, 'new', column) + cellOf(compiled, 'carried-in', column)).toBe(
            cellOf(compiled, 'handled', column) + cellOf(compiled, 'carried-out', column),
          );
        }
        for (const row of ['new', 'handled', 'carried-out'] as const) {
          const sum = applicantKinds.reduce((all, kind) => all + cellOf(compiled, row, kind), 0);
          expect(cellOf(compiled, row, 'total')).toBe(sum);
        }
      }),
      runs,
    );
  });

  test('carries out of one year what it carries into the next, column by column', () => {
    fc.assert(
      fc.property(ledgers, fc.constantFrom(2019, 2020, 2021), (ledger, of) => {
        const [one, next] = [compileAnnualReport(ledger, { year: of }), compileAnnualReport(ledger, { year: of + 1 })];
        expect(next.report.table3?.['carried-in']).toEqual(one.report.table3?.['carried-out']);
      }),
      runs,
    );
  });

  test('counts a case once in every year that it lives through, or lists it', () => {
    fc.assert(
      fc.property(ledgers, year, (ledger, of) => {
        const { cases, report, uncounted } = compileAnnualReport(ledger, { year: of });
        expect(cases.counted + cases.outside + cases.uncounted).toBe(ledger.length);
        expect(Number(report.table3?.new?.total) + Number(report.table3?.['carried-in']?.total)).toBe(cases.counted);
        expect(uncounted).toHaveLength(cases.uncounted);
      }),
      runs,
    );
  });

  test('does not depend on the order of the cases', () => {
    const withPlaces = (ledger: readonly { readonly id: string }[]) => {
      const counter = createLedgerCounter({ year: 2021, listAtMost: 3 });
      for (const each of ledger) counter.add(each, each.id);
      return reportOfTally(counter.tally(), { year: 2021 });
    };
    const shuffled = ledgers.chain((ledger) =>
      fc.tuple(fc.constant(ledger), fc.shuffledSubarray([...ledger], { minLength: ledger.length })),
    );
    fc.assert(
      fc.property(shuffled, ([ledger, other]) => {
        expect(withPlaces(other)).toEqual(withPlaces(ledger));
      }),
      runs,
    );
  });

  test('is the same however the ledger was split', () => {
    fc.assert(
      fc.property(ledgers, fc.array(fc.nat(2), { minLength: 30, maxLength: 30 }), year, (ledger, parts, of) => {
        const options = { year: of, listAtMost: 4 };
        const whole = createLedgerCounter(options);
        const counters = [0, 1, 2].map(() => createLedgerCounter(options));
        for (const [index, each] of ledger.entries()) {
          whole.add(each, index);
          counters[parts[index] ?? 0]?.add(each, index);
        }
        const [a, b, c] = counters.map((counter) => counter.tally()) as [never, never, never];
        expect(mergeLedgerTallies(mergeLedgerTallies(a, b), c)).toEqual(whole.tally());
        expect(mergeLedgerTallies(a, mergeLedgerTallies(c, b))).toEqual(whole.tally());
      }),
      runs,
    );
  });

  test('has behind every cell as many cases as stand in it', () => {
    fc.assert(
      fc.property(ledgers, year, (ledger, of) => {
        const { report } = compileAnnualReport(ledger, { year: of });
        const counter = createLedgerCounter({ year: of });
        const counted = ledger.map((each) => counter.add(each));
        for (const [row, cells] of Object.entries(report.table3 ?? {})) {
          for (const [column, number] of Object.entries(cells)) {
            const behind = counted.filter((each) => isBehindCell(each, ['table3', row, column], of));
            expect(behind.length, `${row} ${column}`).toBe(number);
          }
        }
        for (const [route, cells] of Object.entries(report.table4 ?? {})) {
          const behind = [...casesOf(ledger, ['table4', route, 'total'], { year: of })];
          const remedies = behind.flatMap((each) => each.remedies.filter((placed) => placed.route === route));
          expect(remedies).toHaveLength(Number(cells.total));
        }
      }),
      runs,
    );
  });

  test('rolls up by month and quarter to the rows of the table', () => {
    fc.assert(
      fc.property(ledgers, year, (ledger, of) => {
        const { report, rollUps, timeliness } = compileAnnualReport(ledger, { year: of });
        for (const periods of [rollUps.monthly, rollUps.quarterly, [rollUps.yearly]]) {
          const sum = (kind: 'received' | 'handled') => periods.reduce((all, each) => all + each[kind].total, 0);
          expect(sum('received')).toBe(report.table3?.new?.total);
          expect(sum('handled')).toBe(report.table3?.handled?.total);
        }
        expect(timeliness.inTime + timeliness.late + timeliness.abandoned).toBe(report.table3?.handled?.total);
        expect(timeliness.lateCases).toHaveLength(timeliness.late);
      }),
      runs,
    );
  });
});

test('what the schema accepts is read, and any JSON gets an answer', () => {
  fc.assert(
    fc.property(ledgers, (ledger) => {
      for (const each of ledger) expect(requestCaseSchema.safeParse(each).success).toBe(true);
    }),
    { numRuns: 5 },
  );
  const key = fc.constantFrom('id', 'applicant', 'events', 'remedies', 'type', 'on', 'route', 'filedOn');
  const anything = fc.oneof(
    fc.jsonValue(),
    fc.dictionary(key, fc.oneof(fc.jsonValue(), fc.array(fc.dictionary(key, fc.jsonValue())))),
  );
  fc.assert(
    fc.property(anything, (value) => {
      const { findings, rows } = createLedgerCounter({ year: 2025 }).add(value);
      expect(rows.length > 0 || findings.some(({ severity }) => severity === 'error')).toBe(true);
    }),
    { numRuns: 40 },
  );
});
