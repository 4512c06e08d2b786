import { isWritten } from '../legible-text.ts';
import { basisOfMinimumElements } from '../minimum-elements.ts';
import type { EntryRule } from './entry-rule.ts';

/**
 * 索引: the index number is there. Only a notice: portals often show it on the page and leave it out of the export. A
 * draft gets it when it is published.
 */
export const indexNumberPresent: EntryRule = ({ indexNumber }, report) => {
  if (report.stage === 'draft') return;
  if (indexNumber === undefined ? report.gives('indexNumber') : isWritten(indexNumber)) return;
  const basis = basisOfMinimumElements(report.asOf);
  report.finding('catalogue/index-number-missing', ['indexNumber'], { params: {}, basis });
};
