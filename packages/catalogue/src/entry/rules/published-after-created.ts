import type { EntryRule } from './entry-rule.ts';

/** Nothing is published before it is made. The same day is sound. */
export const publishedAfterCreated: EntryRule = ({ createdOn, publishedOn }, report) => {
  const code = 'catalogue/published-before-created';
  if (createdOn === undefined || publishedOn === undefined) return report.notAssessed(code, 'createdOn', 'publishedOn');
  if (publishedOn >= createdOn) return;
  report.finding(code, ['publishedOn', 'createdOn'], { params: { createdOn, publishedOn } });
};
