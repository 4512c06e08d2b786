import type { EntryRule } from './entry-rule.ts';

/** 过期信息: what is to be shown for a time only is gone once that time is over. */
export const notShownBeyondTerm: EntryRule = ({ shownUntil, publishedOn, duration }, report) => {
  const code = 'catalogue/shown-beyond-term';
  if (shownUntil === undefined) {
    if (duration === 'limited') report.notAssessed(code, 'shownUntil');
    return;
  }
  if (publishedOn !== undefined && shownUntil < publishedOn) {
    const params = { publishedOn, shownUntil };
    report.finding('catalogue/shown-until-before-published', ['shownUntil', 'publishedOn'], { params });
  }
  const { asOf } = report;
  if (report.stage === 'draft') return;
  if (asOf === undefined) return report.notAssessed(code, 'asOf');
  if (shownUntil < asOf) report.finding(code, ['shownUntil'], { params: { shownUntil, asOf } });
};
