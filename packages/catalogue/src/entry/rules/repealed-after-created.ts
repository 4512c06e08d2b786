import type { EntryRule } from './entry-rule.ts';

/** Nothing is repealed before it is made. */
export const repealedAfterCreated: EntryRule = ({ createdOn, repealedOn }, report) => {
  const code = 'catalogue/repealed-before-created';
  if (repealedOn === undefined) return;
  if (createdOn === undefined) return report.notAssessed(code, 'createdOn');
  if (repealedOn >= createdOn) return;
  report.finding(code, ['repealedOn', 'createdOn'], { params: { createdOn, repealedOn } });
};
