import {
  createFinding,
  daysBetween,
  type Finding,
  isPlainDate,
  type NotAssessed,
  type PlainDate,
  parsePlainDate,
} from '@zwgk/core';
import { type ConventionChoices, deadline } from '@zwgk/deadlines';
import { reportFindings } from '../findings/report-findings.ts';
import type { AnnualReport } from '../report/annual-report.ts';
import { bodyKinds, type ReportingBodyKind } from '../report/body-kind.ts';

/** What is known besides the report. */
export interface DueDateOptions {
  readonly asOf?: PlainDate;
  /** Answers to open questions, see `@zwgk/deadlines`: `township-report` decides on the date of townships. */
  readonly conventions?: ConventionChoices;
}

const RULE = 'annual-report/published-late';

/**
 * Checks that the year was over, and that the report came out in time, by the kind of body (公布期限).
 *
 * @source 《政府信息公开条例》(2007) art. 31, (2019) art. 49
 */
export function dueDate(
  { year, body, publishedOn }: AnnualReport,
  { asOf, conventions }: DueDateOptions,
): { readonly findings: readonly Finding[]; readonly notAssessed: readonly NotAssessed[] } {
  const lastDay = parsePlainDate(`${year}-12-31`);
  const on = publishedOn ?? asOf;
  if (on !== undefined && on <= lastDay) {
    const path = publishedOn === undefined ? ['year'] : ['publishedOn'];
    return {
      findings: [createFinding(reportFindings, 'annual-report/year-not-over', { path, params: { year, on } })],
      notAssessed: [],
    };
  }
  const lacking = (...missing: readonly string[]) => ({
    findings: [],
    notAssessed: [{ rule: RULE, missing, path: [] }],
  });
  const kind = bodyKinds.find(({ id }) => id === body.kind) as ReportingBodyKind | undefined;
  if (publishedOn === undefined || kind === undefined)
    return lacking(...(publishedOn === undefined ? ['publishedOn'] : []), ...(kind === undefined ? ['body.kind'] : []));
  // A public institution is under the rules of its sector, and a township under none that names a date.
  if (kind.dueRule === undefined) return lacking('law-in-force');
  const { due, basis } = deadline(kind.dueRule, { from: lastDay, ...(conventions !== undefined && { conventions }) });
  if (!isPlainDate(due)) return lacking('law-in-force');
  if (publishedOn <= due) return { findings: [], notAssessed: [] };
  return {
    findings: [
      createFinding(reportFindings, RULE, {
        path: ['publishedOn'],
        basis,
        params: { publishedOn, due, calendarDaysLate: daysBetween(due, publishedOn) },
      }),
    ],
    notAssessed: [],
  };
}
