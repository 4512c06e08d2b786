import type { NotAssessed } from '@zwgk/core';
import type { ReportFormat } from '../format/report-format.ts';
import type { AnnualReport } from '../report/annual-report.ts';
import { tableIds } from '../report/cell.ts';
import type { Comparable } from './comparable.ts';

/** The rules that could not run because something was not given (未评估). */
export function missingParts(
  report: AnnualReport,
  format: ReportFormat,
  { previous, children }: Pick<Comparable, 'previous' | 'children'>,
): readonly NotAssessed[] {
  const lacking = (rule: string, missing: string): NotAssessed => ({
    rule: `annual-report/${rule}`,
    missing: [missing],
    path: [],
  });
  const hasTables = format.table3.length > 0;
  return [
    // Table 2 has no sums: without it nothing that adds up is missed.
    ...tableIds
      .filter((table) => hasTables && table !== 'table2' && report[table] === undefined)
      .map((table) => lacking('does-not-add-up', table)),
    ...(report.sections === undefined
      ? [lacking('section-missing', 'sections'), ...(hasTables ? [lacking('text-differs', 'sections')] : [])]
      : []),
    ...(hasTables && previous === undefined
      ? ['carried-over-differs', 'stock-differs', 'copied-from-last-year'].map((rule) => lacking(rule, 'previous'))
      : []),
    ...(hasTables && children.length === 0 ? [lacking('below-children', 'children')] : []),
  ];
}
