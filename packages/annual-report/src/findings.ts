import type { FindingDefinitions, FindingOf } from '@zwgk/core';
import { type CellFindings, cellFindings } from './findings/cell-findings.ts';
import { type ComparisonFindings, comparisonFindings } from './findings/comparison-findings.ts';
import { type ReadingFindings, readingFindings } from './findings/reading-findings.ts';
import { type ReportFindings, reportFindings } from './findings/report-findings.ts';
import { type SumFindings, sumFindings } from './findings/sum-findings.ts';
import { type LedgerFindings, ledgerFindings } from './ledger/findings.ts';

/** Parameters of all findings of this package, by code. */
export interface AnnualReportFindings
  extends SumFindings,
    CellFindings,
    ComparisonFindings,
    ReadingFindings,
    ReportFindings,
    LedgerFindings {}

/** A finding of this package. */
export type AnnualReportFinding = FindingOf<AnnualReportFindings>;

/** All findings of this package (检查发现): severity, basis and text of each code. */
export const annualReportFindings: FindingDefinitions<AnnualReportFindings> = {
  ...sumFindings,
  ...cellFindings,
  ...comparisonFindings,
  ...readingFindings,
  ...reportFindings,
  ...ledgerFindings,
};
