import type { FindingDefinitions } from '@zwgk/core';
import { type MarkingCheckFindings, markingCheckFindings } from './marking/check-findings.ts';
import { type MarkingFindings, markingFindings } from './marking/reading-findings.ts';
import { type PolicyFindings, policyFindings } from './review/policy-findings.ts';
import { type ReviewFindings, reviewFindings } from './review/review-findings.ts';
import { type ScanFindings, scanFindings } from './scan/scan-findings.ts';
import { type ScheduleFindings, scheduleFindings } from './schedule/schedule-findings.ts';

/** Parameters of all findings of this package, by code. */
export interface ConfidentialityFindings
  extends MarkingFindings,
    MarkingCheckFindings,
    PolicyFindings,
    ReviewFindings,
    ScanFindings,
    ScheduleFindings {}

/** All findings of this package (检查发现): severity, basis and text of each code. */
export const confidentialityFindings: FindingDefinitions<ConfidentialityFindings> = {
  ...markingFindings,
  ...markingCheckFindings,
  ...policyFindings,
  ...reviewFindings,
  ...scanFindings,
  ...scheduleFindings,
};
