import { basisOfMinimumElements } from '../minimum-elements.ts';
import type { EntryRule } from './entry-rule.ts';

/** 索引: the index number is there. Only a notice: portals often show it on the page and leave it out of the export. */
export const indexNumberPresent: EntryRule = ({ indexNumber }, report) => {
  if (indexNumber === undefined ? report.gives('indexNumber') : indexNumber.trim() !== '') return;
  const basis = basisOfMinimumElements(report.asOf);
  report.finding('catalogue/index-number-missing', ['indexNumber'], { params: {}, basis });
};
