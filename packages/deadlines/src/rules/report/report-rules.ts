import { annualReportDepartment, annualReportGovernment, annualReportTownship } from './annual-report.ts';

/** Annual reports (年度报告). */
export const reportRules = [annualReportDepartment, annualReportGovernment, annualReportTownship] as const;
