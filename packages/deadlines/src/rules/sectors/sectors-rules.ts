import { civilServantRecruitmentNotice } from './civil-servant-recruitment-notice.ts';
import { eiaReportFulltext } from './eia-report-fulltext.ts';
import { statisticsPublication } from './statistics-publication.ts';

/** Sectors with a single rule each: environment, statistics, recruitment (环境、统计、录用). */
export const sectorsRules = [eiaReportFulltext, statisticsPublication, civilServantRecruitmentNotice] as const;
