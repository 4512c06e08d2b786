import { createFinding, type Finding } from '@zwgk/core';
import { reportFindings } from '../findings/report-findings.ts';
import type { ReportFormat } from '../format/report-format.ts';
import type { AnnualReport } from '../report/annual-report.ts';

/** Finds the sections of the format that a report lacks (缺少的部分). A report that gives no texts at all is not taken for whole. */
export function sectionsComplete(report: AnnualReport, format: ReportFormat): readonly Finding[] {
  const { sections } = report;
  if (sections === undefined) return [];
  return format.sections
    .filter(({ id, table }) => (table === undefined ? (sections[id] ?? '').trim() === '' : report[table] === undefined))
    .map(({ id, title, table }) =>
      createFinding(reportFindings, 'annual-report/section-missing', {
        path: table === undefined ? ['sections', id] : [table],
        basis: format.basis,
        params: { section: id, title },
      }),
    );
}
