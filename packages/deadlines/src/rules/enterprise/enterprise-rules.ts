import { enterpriseAnnualReport, enterpriseAnnualReportCorrection } from './enterprise-annual-report.ts';
import { enterpriseInfoCorrection, enterpriseInfoQuery } from './enterprise-info-query.ts';
import {
  enterpriseInfoPublicity,
  enterpriseInfoPublicityOther,
  enterpriseSelfPublicity,
} from './enterprise-publicity.ts';

/** Information on enterprises (企业信息公示). */
export const enterpriseRules = [
  enterpriseInfoPublicity,
  enterpriseInfoPublicityOther,
  enterpriseSelfPublicity,
  enterpriseAnnualReport,
  enterpriseAnnualReportCorrection,
  enterpriseInfoQuery,
  enterpriseInfoCorrection,
] as const;
