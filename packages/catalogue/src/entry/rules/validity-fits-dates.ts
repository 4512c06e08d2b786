import type { EntryField } from '../entry.ts';
import type { EntryRule } from './entry-rule.ts';

/**
 * What an entry says of its validity on the day of the check fits its own dates: nothing holds any more once it was
 * repealed, or holds before it takes effect, and nothing is repealed before its day.
 */
export const validityFitsDates: EntryRule = ({ validity, effectiveOn, repealedOn }, report) => {
  const code = 'catalogue/validity-contradicts-date';
  if (validity === undefined || (effectiveOn === undefined && repealedOn === undefined)) return;
  const { asOf } = report;
  if (asOf === undefined) return report.notAssessed(code, 'asOf');
  const contradicts = (field: EntryField & ('effectiveOn' | 'repealedOn'), date: typeof asOf) =>
    report.finding(code, ['validity', field], { params: { validity, field, date, asOf } });

  const hasCeased = validity === 'repealed' || validity === 'expired';
  if (repealedOn !== undefined && repealedOn <= asOf !== hasCeased) return contradicts('repealedOn', repealedOn);
  if (effectiveOn === undefined || hasCeased) return;
  if (effectiveOn <= asOf === (validity === 'not-yet-in-force')) contradicts('effectiveOn', effectiveOn);
};
