import { basisOfMinimumElements } from '../minimum-elements.ts';
import type { EntryRule } from './entry-rule.ts';

/** 生成日期: the date of creation is there. A draft has none before it is signed. */
export const creationDatePresent: EntryRule = ({ createdOn }, report) => {
  if (createdOn !== undefined || report.gives('createdOn') || report.stage === 'draft') return;
  const basis = basisOfMinimumElements(report.asOf);
  report.finding('catalogue/creation-date-missing', ['createdOn'], { params: {}, basis });
};
