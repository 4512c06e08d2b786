import type { EntryRule } from './entry-rule.ts';

/** 公开属性: a draft says how it is to be disclosed, and whatever is withheld, why. */
export const modeStated: EntryRule = ({ mode, withheldReason }, report) => {
  if (mode === undefined && report.stage === 'draft' && !report.gives('mode')) {
    report.finding('catalogue/mode-missing', ['mode'], { params: {} });
  }
  if (mode !== 'withheld') return;
  const isStated = withheldReason === undefined ? report.gives('withheldReason') : withheldReason.trim() !== '';
  if (!isStated) report.finding('catalogue/withheld-without-reason', ['withheldReason', 'mode'], { params: {} });
};
