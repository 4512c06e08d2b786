import { type Calendar, china } from '@zwgk/calendar';
import { errorOf, type PlainDate, type PlainDateLike, parsePlainDate } from '@zwgk/core';
import { type ConventionChoices, type DeadlineRule, type RequestClockOptions, requestClock } from '@zwgk/deadlines';
import { annualReportErrors } from '../errors.ts';
import type { ReportFormat } from '../format/report-format.ts';
import { reportFormatOf } from '../format/report-formats.ts';
import { type LedgerChoices, type LedgerConventionChoices, ledgerChoicesOf } from './conventions.ts';

/** What a ledger is counted by (统计口径). */
export interface CountingOptions {
  /** The year reported on, a calendar year. */
  readonly year: number;
  /** The day of counting: what is later is a finding. Nothing is taken for the future unless it is given. */
  readonly asOf?: PlainDateLike;
  /** The national calendar unless another is given. */
  readonly calendar?: Calendar;
  /** Answers to questions of counting that differ from the defaults, see `ledgerConventions`. */
  readonly conventions?: LedgerConventionChoices;
  /** Answers to open questions of the request clock that differ from the defaults. */
  readonly clockConventions?: ConventionChoices;
  /** The national time limits unless others are given, see `extendDeadlineRules` of `@zwgk/deadlines`. */
  readonly deadlineRules?: readonly DeadlineRule[];
  /**
   * Whether a number that comes twice is looked for, which takes a line of memory a case. `true` unless it is said
   * otherwise; what was not looked for is in `notAssessed`.
   */
  readonly findRepeated?: boolean;
  /** How many cases each list holds at most, those first in the ledger: 1,000 unless another number is given. */
  readonly listAtMost?: number;
}

/** The options, read. */
export interface Counting {
  readonly year: number;
  readonly firstDay: PlainDate;
  readonly lastDay: PlainDate;
  readonly asOf: PlainDate | undefined;
  readonly format: ReportFormat;
  readonly choices: LedgerChoices;
  readonly clock: Omit<RequestClockOptions, 'asOf'> & { readonly calendar: Calendar };
  readonly findRepeated: boolean;
  readonly listAtMost: number;
}

/**
 * Reads the options of a count.
 *
 * @throws ZwgkError `annual-report/no-format`, `annual-report/no-tables`, `annual-report/unknown-convention`,
 *   `annual-report/unknown-choice`, `deadlines/unknown-convention`, `deadlines/unknown-choice`, the errors of a date
 */
export function countingOf(options: CountingOptions): Counting {
  const { year, asOf, calendar = china, conventions, clockConventions, deadlineRules } = options;
  const format = reportFormatOf(year);
  if (format.table3.length === 0) throw errorOf(annualReportErrors, 'annual-report/no-tables', { year }, ['year']);
  const clock = {
    calendar,
    ...(clockConventions !== undefined && { conventions: clockConventions }),
    ...(deadlineRules !== undefined && { rules: deadlineRules }),
  };
  const lastDay = parsePlainDate(`${year}-12-31`);
  // A clock of nothing, so that a wrong choice is an error here and not a finding of every case.
  requestClock([], { ...clock, asOf: lastDay });
  return {
    year,
    firstDay: parsePlainDate(`${year}-01-01`),
    lastDay,
    asOf: asOf === undefined ? undefined : parsePlainDate(asOf),
    format,
    choices: ledgerChoicesOf(conventions),
    clock,
    findRepeated: options.findRepeated ?? true,
    listAtMost: options.listAtMost ?? 1000,
  };
}
