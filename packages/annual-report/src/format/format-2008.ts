import type { ReportFormat } from './report-format.ts';

/**
 * The reports of 2008 to 2018 (2008年条例时期的报告). The Regulation of 2007 asks every organ for a report; no table of that time
 * has been read here, so that the statistics are free texts.
 *
 * @source 《政府信息公开条例》(2007) art. 31
 */
export const format2008: ReportFormat = {
  id: '2008',
  from: 2008,
  to: 2018,
  basis: [{ instrument: 'disclosure-regulation', version: '2007', article: 31 }],
  confidence: 'inferred',
  sections: [],
  table2: [],
  table3: [],
  table4: [],
  table4Columns: [],
  notApplicable: [],
};
