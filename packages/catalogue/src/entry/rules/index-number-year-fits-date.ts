import { yearOf } from '@zwgk/core';
import type { EntryRule } from './entry-rule.ts';

/**
 * The year of the index number is that of entry into the catalogue: often later than the document, for old documents are
 * entered late, but not earlier, for none is entered before it is made.
 */
export const indexNumberYearFitsDate: EntryRule = ({ createdOn }, report) => {
  const code = 'catalogue/index-number-year-early';
  if (report.indexNumber === undefined || createdOn === undefined) {
    return report.notAssessed(code, 'indexNumber', 'createdOn');
  }
  const { indexNumber } = report;
  if (indexNumber.scheme === 'unknown' || indexNumber.year === undefined) return;
  const { year } = indexNumber;
  if (year >= yearOf(createdOn)) return;
  report.finding(code, ['indexNumber', 'createdOn'], { params: { year, createdOn } });
};
