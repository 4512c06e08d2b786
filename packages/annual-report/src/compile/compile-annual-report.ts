import { createFinding, errorOf, type Finding, type NotAssessed } from '@zwgk/core';
import { annualReportErrors } from '../errors.ts';
import type { LedgerFinding } from '../ledger/case-finding.ts';
import { ledgerConventions } from '../ledger/conventions.ts';
import { type Counting, type CountingOptions, countingOf } from '../ledger/counting.ts';
import { ledgerFindings } from '../ledger/findings.ts';
import type { RequestCase } from '../ledger/request-case.ts';
import type { AnnualReport, ReportingBody } from '../report/annual-report.ts';
import type { Table2 } from '../report/table-2.ts';
import { createLedgerCounter } from './ledger-counter.ts';
import type { LedgerTally, ListedCase } from './ledger-tally.ts';
import { draftOverview } from './overview-draft.ts';
import { type RollUps, rollUpsOf } from './roll-up.ts';
import { blankTable2, table3Of, table4Of } from './tables.ts';
import { type ReplyTimeliness, timelinessOf } from './timeliness.ts';

/** What a report is compiled with. */
export interface CompileOptions extends CountingOptions {
  /** Who reports; without it the name stays empty, and a check says so. */
  readonly body?: ReportingBody;
  /** Table 2, which no ledger of requests knows; its cells are blank unless it is given. */
  readonly table2?: Table2;
}

/** A report made from a ledger, and what it was made of (由台账生成的年度报告). */
export interface CompiledReport {
  /** Tables 3 and 4, and a draft of section 1 in Chinese. */
  readonly report: AnnualReport;
  /** Cases of the year; of other years; and of none that could be told, which a person has to see to. */
  readonly cases: LedgerTally['counts']['cases'];
  /** Those first in the ledger, up to the bound of the lists. */
  readonly findings: readonly Finding[];
  /** How often each code was found, by severity. */
  readonly findingCounts: LedgerTally['findings'];
  readonly notAssessed: readonly NotAssessed[];
  /** Cases that are in no table, those first in the ledger, up to the bound of the lists. */
  readonly uncounted: readonly ListedCase[];
  readonly rollUps: RollUps;
  readonly timeliness: ReplyTimeliness;
  /** The draft of section 1, in both languages. */
  readonly overview: { readonly 'zh-CN': string; readonly en: string };
}

/**
 * The report that a tally comes to (由统计生成报告).
 *
 * @throws ZwgkError `annual-report/other-year` and those of `createLedgerCounter`
 * @example
 * ```ts
 * import { createLedgerCounter, reportOfTally } from '@zwgk/annual-report';
 * const tally = createLedgerCounter({ year: 2025 }).tally();
 * reportOfTally(tally, { year: 2025 }).report.table3?.handled?.total; // => 0
 * ```
 */
export function reportOfTally(tally: LedgerTally, options: CompileOptions): CompiledReport {
  const counting = countingOf(options);
  if (tally.year !== counting.year) {
    const params = { year: tally.year, other: counting.year };
    throw errorOf(annualReportErrors, 'annual-report/other-year', params, ['year']);
  }
  const { body = { name: '' }, table2 = blankTable2(counting.format) } = options;
  const { counts, findings, lists } = tally;
  const overview = { 'zh-CN': draftOverview(tally, 'zh-CN'), en: draftOverview(tally, 'en') };
  const notes = notesOf(tally, counting);
  return {
    report: {
      year: tally.year,
      body,
      table2,
      table3: table3Of(counts, counting.format),
      table4: table4Of(counts),
      sections: { 1: overview['zh-CN'] },
    },
    cases: counts.cases,
    findings: [...lists.findings.items, ...notes],
    findingCounts: { ...findings, ...countsOf(notes) },
    notAssessed: notAssessedOf(counting),
    uncounted: lists.uncounted.items,
    rollUps: rollUpsOf(tally),
    timeliness: timelinessOf(tally),
    overview,
  };
}

/** What is to be said of the whole: which conventions decided cases, and that the year goes on. */
function notesOf({ counts }: LedgerTally, { choices, year, asOf, lastDay }: Counting): readonly LedgerFinding[] {
  const decided = ledgerConventions
    .filter(({ id }) => counts.conventions[id] > 0)
    .map(({ id, basis }) => {
      const params = { convention: id, choice: choices[id], cases: counts.conventions[id] };
      return createFinding(ledgerFindings, 'annual-report/convention-decided', { params, basis });
    });
  const isOver = asOf === undefined || asOf >= lastDay;
  return isOver
    ? decided
    : [...decided, createFinding(ledgerFindings, 'annual-report/counted-before-year-end', { params: { year, asOf } })];
}

const countsOf = (notes: readonly LedgerFinding[]): LedgerTally['findings'] =>
  Object.fromEntries(
    notes.map(({ code }) => [
      code,
      { error: 0, warning: 0, notice: notes.filter((note) => note.code === code).length },
    ]),
  );

/** What was not looked for, and what it lacked. */
const notAssessedOf = ({ asOf, findRepeated }: Counting): readonly NotAssessed[] => [
  ...(asOf === undefined ? [{ rule: 'annual-report/event-in-future', missing: ['asOf'], path: [] }] : []),
  ...(findRepeated ? [] : [{ rule: 'annual-report/case-repeated', missing: ['findRepeated'], path: [] }]),
];

/**
 * Makes the tables 3 and 4 of the yearly report from a ledger of requests (由台账生成年度报告), with the findings on cases that
 * cannot be counted, statistics by month and quarter, timeliness, and a draft of the figures of section 1. The ledger is gone
 * through once, and may be longer than memory; any JSON in it is taken, what is no case being a finding.
 *
 * The year is the calendar year. A request is new in the year in which it was received in the sense of the law, closed in the
 * year of its reply, transfer, withdrawal or abandonment, and carried over in between: so that the columns balance, and what
 * one year carries out the next one carries in. What the format leaves open is a convention, and the findings say which of
 * them decided how many cases.
 *
 * @throws ZwgkError those of `createLedgerCounter`
 * @source 《政府信息公开条例》(2019) art. 50; 国办公开办函〔2021〕30号, tables 3 and 4
 * @example
 * ```ts
 * import { compileAnnualReport, type RequestCase } from '@zwgk/annual-report';
 * const ledger: readonly RequestCase[] = [
 *   {
 *     id: '2025-001',
 *     applicant: 'natural-person',
 *     events: [
 *       { type: 'received', on: '2025-03-03', channel: 'in-person' },
 *       { type: 'replied', on: '2025-03-20', outcome: 'partly-disclosed' },
 *     ],
 *     remedies: [{ route: 'reconsideration', filedOn: '2025-04-10' }],
 *   },
 * ];
 * const { report, timeliness } = compileAnnualReport(ledger, { year: 2025 });
 * report.table3?.['partly-disclosed']?.total; // => 1
 * report.table4?.reconsideration?.pending; // => 1
 * timeliness.rate; // => 1
 * ```
 */
export function compileAnnualReport(ledger: Iterable<RequestCase>, options: CompileOptions): CompiledReport {
  const counter = createLedgerCounter(options);
  for (const each of ledger) counter.add(each);
  return reportOfTally(counter.tally(), options);
}
