import { readDocumentNumber } from '../../document-number/document-number.ts';
import type { EntryRule } from './entry-rule.ts';

/** A remark in brackets that ends a title. */
const LAST_REMARK = /[（(]([^（）()]{4,40})[）)]$/;

/** A title that says that the document passes on, explains or answers another one may well end in that one's number. */
const ABOUT_ANOTHER = /转发|转载|解读|贯彻|落实|答复|废止|修改|修订/;

/**
 * A document number in brackets at the end of a title is the document's own. Numbers inside a title are citations, and
 * are left alone.
 */
export const titleHoldsOwnNumber: EntryRule = ({ title }, report) => {
  const { documentNumber } = report;
  if (title === undefined || documentNumber === undefined || documentNumber.kind === 'unknown') return;
  if (!title.includes('号') || ABOUT_ANOTHER.test(title)) return;
  const [, remark] = LAST_REMARK.exec(title.trimEnd()) ?? [];
  if (remark === undefined) return;
  const inTitle = readDocumentNumber(remark);
  if (inTitle.kind === 'unknown' || inTitle.prefix === '') return;
  const own = [documentNumber, ...documentNumber.others].map(({ normalised }) => normalised);
  if (own.includes(inTitle.normalised)) return;
  const isOfAnotherBody = inTitle.prefix !== documentNumber.prefix;
  report.finding('catalogue/title-number-apart', ['title', 'documentNumber'], { params: { isOfAnotherBody } });
};
