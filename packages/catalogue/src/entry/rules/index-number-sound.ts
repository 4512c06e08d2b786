import type { EntryRule } from './entry-rule.ts';

/** The index number has a known form and a sound check digit, and does not bear another body's head. */
export const indexNumberSound: EntryRule = ({ publisher, issuingBody }, report) => {
  const { indexNumber } = report;
  if (indexNumber === undefined) return report.notAssessed('catalogue/index-number-unrecognised', 'indexNumber');
  if (indexNumber.findings.length === 0) return;
  // The State Council's own documents rightly bear the code that elsewhere is a platform's default.
  const isStateCouncil = [publisher, issuingBody].some((body) => body?.startsWith('国务院'));
  const findings = indexNumber.findings.filter(
    ({ code }) => !(isStateCouncil && code === 'catalogue/index-number-head-of-platform'),
  );
  report.adopt(findings, 'indexNumber');
};
