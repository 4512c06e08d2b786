import { isWritten } from '../legible-text.ts';
import { basisOfMinimumElements } from '../minimum-elements.ts';
import type { EntryRule } from './entry-rule.ts';

/** 内容概述: the summary is there. Only a notice: few exports carry one. */
export const summaryPresent: EntryRule = ({ summary }, report) => {
  if (summary === undefined ? report.gives('summary') : isWritten(summary)) return;
  report.finding('catalogue/summary-missing', ['summary'], { params: {}, basis: basisOfMinimumElements(report.asOf) });
};
