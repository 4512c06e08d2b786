import type { EntryRule } from './entry-rule.ts';

/** A document seldom takes effect before it is made; retroactive effect is for a person to confirm. */
export const effectiveAfterCreated: EntryRule = ({ createdOn, effectiveOn }, report) => {
  const code = 'catalogue/effective-before-created';
  if (effectiveOn === undefined) return;
  if (createdOn === undefined) return report.notAssessed(code, 'createdOn');
  if (effectiveOn >= createdOn) return;
  report.finding(code, ['effectiveOn', 'createdOn'], { params: { createdOn, effectiveOn } });
};
