import {
  classificationDefaultConfidential,
  classificationDefaultSecret,
  classificationDefaultTopSecret,
} from './classification-default.ts';
import {
  classificationMaxConfidential,
  classificationMaxSecret,
  classificationMaxTopSecret,
} from './classification-max.ts';
import { declassificationExpiry, declassificationPublication } from './declassification.ts';
import { leakReport, leakReportOnward } from './leak-report.ts';
import {
  appraisalAccept,
  appraisalFeedback,
  appraisalObjection,
  appraisalReview,
  secrecyAppraisal,
} from './secrecy-appraisal.ts';
import { secretAnnualReview } from './secret-annual-review.ts';
import { secretUndeterminedAnswer, secretUndeterminedReport } from './secret-undetermined.ts';

/** State secrets (保守国家秘密). */
export const secrecyRules = [
  secretUndeterminedReport,
  secretUndeterminedAnswer,
  leakReport,
  leakReportOnward,
  secretAnnualReview,
  classificationMaxTopSecret,
  classificationMaxSecret,
  classificationMaxConfidential,
  classificationDefaultTopSecret,
  classificationDefaultSecret,
  classificationDefaultConfidential,
  declassificationExpiry,
  declassificationPublication,
  secrecyAppraisal,
  appraisalAccept,
  appraisalObjection,
  appraisalFeedback,
  appraisalReview,
] as const;
