import { readIndexNumber } from '../../index-number/index-number.ts';
import type { EntryRule } from './entry-rule.ts';

/** The index number has a known form and a sound check digit, and does not bear another body's head. */
export const indexNumberSound: EntryRule = ({ indexNumber, publisher, issuingBody }, report) => {
  if (indexNumber === undefined) return report.notAssessed('catalogue/index-number-unrecognised', 'indexNumber');
  // The State Council's own documents rightly bear the code that elsewhere is a platform's default.
  const isStateCouncil = [publisher, issuingBody].some((body) => body?.startsWith('国务院'));
  const findings = readIndexNumber(indexNumber).findings.filter(
    ({ code }) => !(isStateCouncil && code === 'catalogue/index-number-head-of-platform'),
  );
  report.adopt(findings, 'indexNumber');
};
