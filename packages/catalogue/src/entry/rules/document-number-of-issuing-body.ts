import type { NotAssessed } from '@zwgk/core';
import { provinceOfBody, provinceOfPrefix } from '../provinces.ts';
import type { ReadableEntry } from '../read-structure.ts';
import type { EntryRule } from './entry-rule.ts';

/** The abbreviations of the State Council and its General Office. */
const STATE_COUNCIL: readonly string[] = [
  '国发',
  '国函',
  '国发明电',
  '国令',
  '国务院令',
  '国办发',
  '国办函',
  '国办发明电',
];

const code = 'catalogue/document-number-of-another-body';

/** Few exports name the issuer, so that this is said of nearly every entry: it is made once. */
const withoutIssuer: NotAssessed = { rule: code, missing: ['issuingBody'], path: [] };

/** A body below the province may number its documents with any character. */
const BELOW_PROVINCE = /[市县区州盟旗镇乡村街]/;

/**
 * The document number is one of the body that issued the document. Compared is what is beyond doubt: the State Council's
 * own numbers, and the characters that stand for another province than that of a provincial body. Portals repost the
 * documents of others, so that a publisher is only taken for the issuer where the title begins with its name.
 */
export const documentNumberOfIssuingBody: EntryRule = (entry, report) => {
  const { documentNumber } = report;
  const body = issuerOf(entry);
  if (documentNumber === undefined) return report.notAssessed(code, 'documentNumber', 'issuingBody');
  if (body === undefined) return report.note(withoutIssuer);
  const { kind, prefix } = documentNumber;
  if (kind === 'unknown') return;
  const on = entry.issuingBody === undefined ? 'publisher' : 'issuingBody';
  if (STATE_COUNCIL.includes(prefix)) {
    if (body.includes('国务院') || !isBodyName(body)) return;
    return report.finding(code, ['documentNumber', on], { params: { of: '国务院' } });
  }
  const ofBody = provinceOfBody(body);
  if (ofBody === undefined || BELOW_PROVINCE.test(body.slice(ofBody.name.length))) return;
  const ofPrefix = provinceOfPrefix(prefix);
  if (ofPrefix === undefined || ofPrefix === ofBody) return;
  report.finding(code, ['documentNumber', on], { params: { of: ofPrefix.name } });
};

function issuerOf({ issuingBody, publisher, title }: ReadableEntry): string | undefined {
  if (issuingBody !== undefined) return issuingBody;
  return publisher !== undefined && publisher.length >= 4 && title?.startsWith(publisher) ? publisher : undefined;
}

const isBodyName = (name: string): boolean => /(?:政府|[厅局委办部院会署])$/.test(name);
