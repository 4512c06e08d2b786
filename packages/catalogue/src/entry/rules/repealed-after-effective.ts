import type { EntryRule } from './entry-rule.ts';

/** A document ceases to hold no earlier than it takes effect. */
export const repealedAfterEffective: EntryRule = ({ effectiveOn, repealedOn }, report) => {
  const code = 'catalogue/repealed-before-effective';
  if (repealedOn === undefined) return;
  if (effectiveOn === undefined) return report.notAssessed(code, 'effectiveOn');
  if (repealedOn >= effectiveOn) return;
  report.finding(code, ['repealedOn', 'effectiveOn'], { params: { effectiveOn, repealedOn } });
};
