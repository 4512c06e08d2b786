import type { EntryRule } from './entry-rule.ts';

/** What is withheld is not published with its entry. */
export const withheldEntryCarriesNoText: EntryRule = ({ mode, text }, report) => {
  const code = 'catalogue/withheld-with-text';
  if (mode === undefined) return report.notAssessed(code, 'mode');
  if (mode !== 'withheld' || text === undefined || text.trim() === '') return;
  report.finding(code, ['text', 'mode'], { params: {} });
};
