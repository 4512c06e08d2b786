import type { EntryRule } from './entry-rule.ts';

/** The document number has a known form. */
export const documentNumberSound: EntryRule = (_, report) => {
  const { documentNumber } = report;
  if (documentNumber === undefined)
    return report.notAssessed('catalogue/document-number-unrecognised', 'documentNumber');
  if (documentNumber.findings.length > 0) report.adopt(documentNumber.findings, 'documentNumber');
};
