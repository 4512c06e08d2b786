import { isWritten } from '../legible-text.ts';
import { basisOfMinimumElements } from '../minimum-elements.ts';
import type { EntryRule } from './entry-rule.ts';

/** 名称: the title is there, and is more than spaces. */
export const titlePresent: EntryRule = ({ title }, report) => {
  if (title === undefined ? report.gives('title') : isWritten(title)) return;
  report.finding('catalogue/title-missing', ['title'], { params: {}, basis: basisOfMinimumElements(report.asOf) });
};
