export {
  type AnnualReportCheck,
  type AnnualReportCheckOptions,
  checkAnnualReport,
} from './check/check-annual-report.ts';
export type { Correction, Pinned } from './check/explanation.ts';
export { identitiesOf } from './check/identities.ts';
export type { Identity, IdentityKind, IdentityVerdict, Verdict } from './check/identity.ts';
export type { BoundedList } from './compile/bounded-list.ts';
export type { PlacedRemedy } from './compile/case-placement.ts';
export { casesOf, isBehindCell } from './compile/cases-of.ts';
export {
  type CompiledReport,
  type CompileOptions,
  compileAnnualReport,
  reportOfTally,
} from './compile/compile-annual-report.ts';
export { type CountedCase, createLedgerCounter, type LedgerCounter } from './compile/ledger-counter.ts';
export {
  type CountedRow,
  type LateCase,
  type LedgerCounts,
  type LedgerLists,
  type LedgerTally,
  type ListedCase,
  mergeLedgerTallies,
} from './compile/ledger-tally.ts';
export { draftOverview } from './compile/overview-draft.ts';
export type { ChannelCounts, PeriodRollUp, RollUps } from './compile/roll-up.ts';
export type { ReplyTimeliness } from './compile/timeliness.ts';
export { type AnnualReportErrors, annualReportErrors } from './errors.ts';
export { type AnnualReportFinding, type AnnualReportFindings, annualReportFindings } from './findings.ts';
export type {
  CellUnit,
  ReportFormat,
  ReportFormatId,
  SectionFormat,
  Table2Block,
  Table2Column,
  Table3RowFormat,
  Table3RowKind,
  Table4Group,
} from './format/report-format.ts';
export { reportFormatOf, reportFormats } from './format/report-formats.ts';
export type { CaseCourse, CaseEnd, CaseTimeliness } from './ledger/case-course.ts';
export type { LedgerFinding } from './ledger/case-finding.ts';
export {
  type LedgerChoices,
  type LedgerConvention,
  type LedgerConventionChoices,
  type LedgerConventionId,
  ledgerConventions,
} from './ledger/conventions.ts';
export type { CountingOptions } from './ledger/counting.ts';
export type { CasePlace, LedgerFindings } from './ledger/findings.ts';
export type { RemedyCase, RequestCase } from './ledger/request-case.ts';
export { reportHtml } from './output/report-html.ts';
export { type LayoutCell, type TableLayout, tableLayouts } from './output/table-layout.ts';
export { type ReportDocument, type ReportReading, readReport } from './read/read-report.ts';
export { type ReportTables, readReportTables } from './read/read-report-tables.ts';
export type { ReportGrid } from './read/report-grid.ts';
export type { AnnualReport, ReportingBody } from './report/annual-report.ts';
export {
  type ApplicantColumn,
  type ApplicantKind,
  applicantColumnLabels,
  applicantColumns,
  applicantKinds,
  organisationsHeading,
} from './report/applicant-column.ts';
export { type BodyKindId, bodyKinds, type ReportingBodyKind } from './report/body-kind.ts';
export { type Cell, type CellPath, type TableId, tableIds } from './report/cell.ts';
export { formatCellPath } from './report/cell-label.ts';
export type {
  DisclosureCounts,
  DocumentCounts,
  MatterCounts,
  Table2,
  Table2Of2019,
  Table2Of2021,
} from './report/table-2.ts';
export {
  type GroupRowId,
  groupRowIds,
  type Table3,
  type Table3Row,
  type Table3RowId,
  table3RowIds,
} from './report/table-3.ts';
export {
  type RemedyColumn,
  type RemedyId,
  type RemedyResult,
  remedyColumns,
  remedyIds,
  remedyResults,
  type Table4,
} from './report/table-4.ts';
