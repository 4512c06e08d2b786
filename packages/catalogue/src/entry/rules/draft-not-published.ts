import type { EntryRule } from './entry-rule.ts';

/** A draft has not been published yet. */
export const draftNotPublished: EntryRule = ({ publishedOn }, report) => {
  const code = 'catalogue/draft-already-published';
  if (report.stage !== 'draft' || publishedOn === undefined) return;
  const { asOf } = report;
  if (asOf === undefined) return report.notAssessed(code, 'asOf');
  if (publishedOn < asOf) report.finding(code, ['publishedOn'], { params: { publishedOn, asOf } });
};
