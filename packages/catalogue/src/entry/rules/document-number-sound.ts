import { readDocumentNumber } from '../../document-number/document-number.ts';
import type { EntryRule } from './entry-rule.ts';

/** The document number has a known form. */
export const documentNumberSound: EntryRule = ({ documentNumber }, report) => {
  if (documentNumber === undefined)
    return report.notAssessed('catalogue/document-number-unrecognised', 'documentNumber');
  report.adopt(readDocumentNumber(documentNumber).findings, 'documentNumber');
};
