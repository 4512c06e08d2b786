import type { EntryRule } from './entry-rule.ts';

/** An entry that is marked as repealed says since when. */
export const repealedEntryHasDate: EntryRule = ({ validity }, report) => {
  const code = 'catalogue/repealed-without-date';
  if (validity === undefined) return report.notAssessed(code, 'validity');
  if (validity !== 'repealed' || report.gives('repealedOn')) return;
  report.finding(code, ['repealedOn', 'validity'], { params: { validity } });
};
