import { renderFinding, resultOf } from '@zwgk/core';
import { describe, expect, test } from 'vitest';
import { reportFormatOf } from '../format/report-formats.ts';
import { ledgerFindings } from '../ledger/findings.ts';
import type { RequestCase } from '../ledger/request-case.ts';
import { annualReportSchema, requestCaseSchema } from '../schema.ts';
import ledgers from './cases/ledgers.json' with { type: 'json' };
import { type CompileOptions, compileAnnualReport, reportOfTally } from './compile-annual-report.ts';
import { createLedgerCounter } from './ledger-counter.ts';
import { mergeLedgerTallies } from './ledger-tally.ts';

/** What a clerk writes down: a made-up ledger, the year, and what the report has to show. */
interface WorkedLedger {
  readonly title: string;
  readonly ledger: readonly unknown[];
  readonly options: CompileOptions;
  readonly expected: Readonly<Record<string, unknown>>;
  /** Codes of the findings, in order. */
  readonly findings: readonly string[];
  readonly basis: string;
}

const cases = ledgers as unknown as readonly WorkedLedger[];
const compile = ({ ledger, options }: WorkedLedger, more: Partial<CompileOptions> = {}) =>
  compileAnnualReport(ledger as readonly RequestCase[], { ...options, ...more });

describe('worked ledgers', () => {
  test.each(cases)('$title', (worked) => {
    const compiled = compile(worked);
    expect(compiled).toMatchObject(worked.expected);
    expect(compiled.findings.map(({ code }) => code)).toEqual(worked.findings);
    expect(annualReportSchema.safeParse(compiled.report).error).toBeUndefined();
    for (const finding of compiled.findings) {
      expect(compiled.findingCounts[finding.code]?.[finding.severity], finding.code).toBeGreaterThan(0);
      for (const language of ['zh-CN', 'en'] as const) {
        const text = renderFinding(finding, [ledgerFindings], language);
        expect(text).not.toMatch(/undefined|\[object|^$/);
        expect(/\p{Script=Han}/u.test(text.replaceAll(/“.*?”/g, ''))).toBe(language === 'zh-CN');
      }
    }
  });

  test('every finding of a ledger is shown by one of them, or below', () => {
    const shown = new Set([...cases.flatMap(({ findings }) => findings), 'annual-report/remedy-in-future']);
    expect(new Set(Object.keys(ledgerFindings))).toEqual(shown);
  });
});

const [office] = cases as readonly [WorkedLedger];

describe('the report of an office', () => {
  test('its ledger is what the schema takes', () => {
    for (const each of office.ledger) expect(requestCaseSchema.safeParse(each).error).toBeUndefined();
  });

  test('has the rows of the format of its year, with a number in every cell', () => {
    for (const year of [2019, 2025]) {
      const { report } = compile(office, { year });
      expect(Object.keys(report.table3 ?? {})).toEqual(reportFormatOf(year).table3.map(({ id }) => id));
    }
  });

  test('has table 2 as it was given, and its cells blank otherwise', () => {
    expect(compile(office).report.table2).toEqual({
      regulations: { made: null, repealed: null, inForce: null },
      normativeDocuments: { made: null, repealed: null, inForce: null },
      licences: null,
      penalties: null,
      coercion: null,
      charges: null,
    });
    const table2 = { licences: 3, charges: 0.5 };
    expect(compile(office, { table2 }).report.table2).toBe(table2);
  });

  test('has a draft of section 1 in both languages', () => {
    const { report, overview } = compile(office);
    expect(report.sections?.['1']).toBe(overview['zh-CN']);
    expect(overview['zh-CN']).toBe(
      '2025年，本机关新收政府信息公开申请7件，上年结转1件，办结6件，结转下年度继续办理2件。' +
        '新收申请按渠道分：当面提交2件，签收邮件1件，平常信函1件，互联网3件。' +
        '办结的申请中，予以公开1件，部分公开1件，无法提供2件，其他处理2件。' +
        '按期办结4件，逾期办结1件，按期办结率80%；另有1件因申请人逾期不补正或者不缴费不再处理。' +
        '年末逾期未办1件。' +
        '因政府信息公开工作被申请行政复议1件，被提起行政诉讼1件（未经复议直接起诉0件，复议后起诉1件）。',
    );
    expect(overview.en).toContain('received 7 new requests and carried 1 in from the year before; it closed 6');
  });

  test('says what it did not look for', () => {
    expect(compile(office).notAssessed).toEqual([]);
    const { asOf: _, ...undated } = office.options;
    const rules = compile({ ...office, options: undated }, { findRepeated: false }).notAssessed.map(({ rule }) => rule);
    expect(rules).toEqual(['annual-report/event-in-future', 'annual-report/case-repeated']);
  });

  test('another answer to an open question moves the cases that it decides', () => {
    const { report } = compile(office, { conventions: { 'transferred-row': 'other.other' } });
    expect(report.table3?.['other.other']?.total).toBe(2);
    expect(report.table3?.['unable.not-held']?.total).toBe(1);
    const { timeliness } = compile(office, { clockConventions: { 'first-day': 'counted' } });
    expect(timeliness.lateCases[0]?.due).toBe('2025-03-28');
  });
});

test('a remedy of tomorrow is not counted, and said', () => {
  const counter = createLedgerCounter({ year: 2025, asOf: '2025-12-31' });
  const events = [{ type: 'received', on: '2025-12-03', channel: 'in-person' }];
  const remedies = [{ route: 'reconsideration', filedOn: '2026-01-05' }];
  const { findings, rows } = counter.add({ id: 'a', applicant: 'research', events, remedies }, 'ledger.ndjson:1');
  expect(rows).toEqual(['new', 'carried-out']);
  expect(findings).toMatchObject([
    { code: 'annual-report/remedy-in-future', path: ['ledger.ndjson:1', 'remedies', 0, 'filedOn'] },
  ]);
});

test('what has not come yet is read before it is named, and a reply may still be on its way', () => {
  const counter = createLedgerCounter({ year: 2025, asOf: '2026-01-02' });
  const received = { type: 'received', on: '2025-12-15', channel: 'in-person' };
  const codesOf = (...events: readonly unknown[]) =>
    counter.add({ id: `${events.length}-${JSON.stringify(events[1])}`, applicant: 'research', events }).findings;
  expect(codesOf(received, null)).toMatchObject([{ code: 'annual-report/case-unreadable', path: [0, 'events', 1] }]);
  expect(codesOf(received, { type: '某甲', on: '2026-03-02' })).toMatchObject([
    { code: 'annual-report/case-unreadable', path: [1, 'events', 1, 'type'] },
  ]);
  const sent = { type: 'replied', on: '2025-12-31', arrivedOn: '2026-01-04', outcome: 'disclosed' };
  expect(codesOf(received, sent)).toEqual([]);
  expect(counter.tally().counts.timeliness['in-time']).toBe(1);
});

test('lists stay within their bound and say how many there are', () => {
  const counter = createLedgerCounter({ year: 2025, listAtMost: 10 });
  for (let index = 0; index < 500; index++) counter.add({ id: `${index}` });
  const { lists, counts } = counter.tally();
  expect(counts.cases.uncounted).toBe(500);
  expect(lists.uncounted.items.map(({ place }) => place)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  expect(lists.uncounted.total).toBe(500);
});

test('a tally given out does not change when the counting goes on', () => {
  const counter = createLedgerCounter({ year: 2025 });
  const before = counter.tally();
  counter.add(office.ledger[1]);
  expect(before).toEqual(createLedgerCounter({ year: 2025 }).tally());
  expect(counter.tally().counts.cases.counted).toBe(1);
});

test('no value of a case is repeated in a finding', () => {
  // Made up: a name and a number of no person, in every field where one could slip in.
  const secret = '张三110101190001010000';
  const event = { type: secret, on: secret, channel: secret };
  const counter = createLedgerCounter({ year: 2025 });
  const made = [
    { id: secret, applicant: secret, events: [{ ...event, type: 'received' }] },
    { id: 'a', applicant: 'research', events: [{ ...event, on: '2025-03-03' }] },
    { id: 'b', applicant: 'research', events: [{ ...event, on: '2025-03-03', type: 'received' }] },
    { id: 'c', applicant: 'research', events: [], remedies: [{ route: secret, filedOn: secret, result: secret }] },
    secret,
  ].flatMap((each) => counter.add(each).findings);
  expect(made.length).toBeGreaterThan(5);
  expect(JSON.stringify(made)).not.toMatch(/张三|1101/);
});

test.each([
  ['a year before the tables', { year: 2018 }, 'annual-report/no-tables'],
  ['no year', { year: 2025.5 }, 'annual-report/no-format'],
  ['no convention', { year: 2025, conventions: { rows: 'x' } }, 'annual-report/unknown-convention'],
  ['no choice', { year: 2025, conventions: { 'withdrawn-row': 'x' } }, 'annual-report/unknown-choice'],
  ['no day', { year: 2025, asOf: '2025-02-30' }, 'core/invalid-date'],
  ['no choice of the clock', { year: 2025, clockConventions: { 'first-day': 'x' } }, 'deadlines/unknown-choice'],
])('%s is an error', (_, options, code) => {
  const made = resultOf(() => createLedgerCounter(options as never));
  expect(!made.ok && made.error.code).toBe(code);
});

test('tallies of different years do not merge, and make no report of another year', () => {
  const [one, other] = [2024, 2025].map((year) => createLedgerCounter({ year }).tally()) as [never, never];
  expect(() => mergeLedgerTallies(one, other)).toThrow('the tally is of 2024, not of 2025');
  expect(() => reportOfTally(one, { year: 2025 })).toThrow('the tally is of 2024, not of 2025');
});
