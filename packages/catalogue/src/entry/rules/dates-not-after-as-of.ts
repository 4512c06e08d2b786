import type { PlainDate } from '@zwgk/core';
import type { EntryReport, EntryRule } from './entry-rule.ts';

const code = 'catalogue/date-after-as-of';

/** On the day of the check, nothing is yet made or published on a later one; when a draft is published may be planned. */
export const datesNotAfterAsOf: EntryRule = ({ createdOn, publishedOn }, report) => {
  const { asOf } = report;
  if (asOf === undefined) return report.notAssessed(code, 'asOf', 'createdOn', 'publishedOn');
  isNotAfter(asOf, 'createdOn', createdOn, report);
  if (report.stage !== 'draft') isNotAfter(asOf, 'publishedOn', publishedOn, report);
};

function isNotAfter(
  asOf: PlainDate,
  field: 'createdOn' | 'publishedOn',
  date: PlainDate | undefined,
  report: EntryReport,
): void {
  if (date === undefined) report.notAssessed(code, field);
  else if (date > asOf) report.finding(code, [field], { params: { field, date, asOf } });
}
