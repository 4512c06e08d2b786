import type { ReadableEntry } from '../read-structure.ts';
import type { EntryReport, EntryRule } from './entry-rule.ts';

/**
 * 政策解读: a normative document that is published unasked comes with its interpretation. An entry that says nothing of
 * interpretations cannot be told to have none: few exports carry the links.
 */
export const normativeDocumentInterpreted: EntryRule = (entry, report) => {
  const { interpretedBy, mode } = entry;
  if (interpretedBy !== undefined && interpretedBy.length > 0) return;
  if ((mode !== undefined && mode !== 'proactive') || !isNormative(entry, report)) return;
  const code = 'catalogue/interpretation-missing';
  if (interpretedBy === undefined) return report.notAssessed(code, 'interpretedBy');
  report.finding(code, ['interpretedBy'], { params: {} });
};

/** 规范性文件, by where the entry is filed, or by the 规 at the end of the issuer's abbreviation (穗府办规〔2024〕13号). */
const isNormative = ({ genre, column, assemblyCategory }: ReadableEntry, { documentNumber }: EntryReport): boolean =>
  documentNumber?.prefix.endsWith('规') === true ||
  genre?.includes('规范性文件') === true ||
  column?.includes('规范性文件') === true ||
  assemblyCategory?.includes('规范性文件') === true;
