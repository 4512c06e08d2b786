import { type Finding, type NotAssessed, type PlainDateLike, parsePlainDate } from '@zwgk/core';
import type { ConventionChoices } from '@zwgk/deadlines';
import { reportFormatOf } from '../format/report-formats.ts';
import type { AnnualReport } from '../report/annual-report.ts';
import { numberAt } from '../report/cell-at.ts';
import { addsUp } from './adds-up.ts';
import { assessIdentity, type NumberOf } from './assess-identity.ts';
import { cellsInOrder } from './cells-in-order.ts';
import { compareChildren } from './children.ts';
import { comparable } from './comparable.ts';
import { dueDate } from './due-date.ts';
import { fitsFormat } from './fits-format.ts';
import { applicableIdentities } from './identities.ts';
import type { IdentityVerdict } from './identity.ts';
import { missingParts } from './missing-parts.ts';
import { carriedOver, comparePrevious } from './previous-year.ts';
import { textAgainstTables } from './prose/text-against-tables.ts';
import { sectionsComplete } from './sections-complete.ts';

/** What a report is checked against. */
export interface AnnualReportCheckOptions {
  /** The report of the same body on the year before (上年度报告). */
  readonly previous?: AnnualReport;
  /** The reports of all bodies that this one sums up (下级报告), its own office among them if it handles requests. */
  readonly children?: readonly AnnualReport[];
  /** The day on which it is checked. */
  readonly asOf?: PlainDateLike;
  /** Answers to open questions, see `@zwgk/deadlines`. */
  readonly conventions?: ConventionChoices;
}

/** What a check says of a report (核对结果). */
export interface AnnualReportCheck {
  readonly findings: readonly Finding[];
  /** Every identity that was tried, and what came of it (逐项结论). */
  readonly verdicts: readonly IdentityVerdict[];
  readonly notAssessed: readonly NotAssessed[];
}

/**
 * Checks an annual report (核对年度报告): its format, every identity between its figures, last year’s report and those of the bodies
 * below if they are given, its sections, the figures in its texts, and when it was published. A wrong cell is one
 * finding, which names it where the figures tell which it is, however many sums it spoils.
 *
 * @throws ZwgkError `annual-report/no-format` for a year that no format is for; `core/invalid-date` for an `asOf` that is none
 * @source 《政府信息公开条例》(2019) arts 49, 50; 国办公开办函〔2019〕60号, 〔2021〕30号
 * @example
 * ```ts
 * import { checkAnnualReport } from '@zwgk/annual-report';
 * const reconsideration = { upheld: 3, corrected: 1, other: 0, pending: 0, total: 5 };
 * const report = { year: 2024, body: { name: '某局' }, table4: { reconsideration } };
 * const { findings, verdicts } = checkAnnualReport(report);
 * findings.map(({ code, path }) => [code, path.at(-1)]); // => [['annual-report/does-not-add-up', 'total']]
 * verdicts.filter(({ verdict }) => verdict === 'fail').map(({ identity }) => identity); // => ['remedies/reconsideration']
 * ```
 */
export function checkAnnualReport(report: AnnualReport, options: AnnualReportCheckOptions = {}): AnnualReportCheck {
  const { conventions } = options;
  const asOf = options.asOf === undefined ? undefined : parsePlainDate(options.asOf);
  const format = reportFormatOf(report.year);
  const { basis } = format;
  const numberOf: NumberOf = (path) => numberAt(report, path);
  const { previous, children, findings: notComparable } = comparable(report.year, options);
  const identities = applicableIdentities(report, format);
  const verdicts = identities.map((identity) => assessIdentity(identity, numberOf));
  const broken = new Set(verdicts.filter(({ verdict }) => verdict === 'fail').map(({ identity }) => identity));
  const sums = addsUp(
    identities,
    broken,
    numberOf,
    basis,
    previous === undefined ? () => undefined : carriedOver(previous),
  );
  const compared = [
    ...(previous === undefined ? [] : [comparePrevious(report, previous, sums.pinned, basis)]),
    ...(children.length === 0 ? [] : [compareChildren(report, children, format, basis)]),
  ];
  const due = dueDate(report, {
    ...(asOf !== undefined && { asOf }),
    ...(conventions !== undefined && { conventions }),
  });
  return {
    findings: [
      ...fitsFormat(report, format),
      ...sectionsComplete(report, format),
      ...cellsInOrder(report, format, sums.pinned),
      ...sums.findings,
      ...notComparable,
      ...compared.flatMap(({ findings }) => findings),
      ...textAgainstTables(report, basis),
      ...due.findings,
    ],
    verdicts: [...verdicts, ...compared.flatMap((comparison) => comparison.verdicts)],
    notAssessed: [...missingParts(report, format, { previous, children }), ...due.notAssessed],
  };
}
