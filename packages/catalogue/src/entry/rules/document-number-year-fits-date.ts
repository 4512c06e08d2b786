import { yearOf } from '@zwgk/core';
import type { EntryRule } from './entry-rule.ts';

/**
 * The year of the document number is that of the date of creation, or the one before: a number taken in December is
 * often signed in January. A later year, or one further back, is for a person to explain. Orders (令第711号) name none.
 */
export const documentNumberYearFitsDate: EntryRule = ({ createdOn }, report) => {
  const code = 'catalogue/document-number-year-apart';
  if (report.documentNumber === undefined || createdOn === undefined) {
    return report.notAssessed(code, 'documentNumber', 'createdOn');
  }
  const { year } = report.documentNumber;
  if (year === undefined) return;
  const yearsBefore = yearOf(createdOn) - year;
  if (yearsBefore === 0 || yearsBefore === 1) return;
  report.finding(code, ['documentNumber', 'createdOn'], { params: { year, createdOn } });
};
