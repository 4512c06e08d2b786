import type { EntryRule } from './entry-rule.ts';

/** On the day of the check, nothing is yet made or published on a later one; when a draft is published may be planned. */
export const datesNotAfterAsOf: EntryRule = (entry, report) => {
  const code = 'catalogue/date-after-as-of';
  const { asOf } = report;
  if (asOf === undefined) return report.notAssessed(code, 'asOf', 'createdOn', 'publishedOn');
  for (const field of report.stage === 'draft' ? (['createdOn'] as const) : (['createdOn', 'publishedOn'] as const)) {
    const date = entry[field];
    if (date === undefined) report.notAssessed(code, field);
    else if (date > asOf) report.finding(code, [field], { params: { field, date, asOf } });
  }
};
