import type { EntryField } from '../entry.ts';
import type { ReadableEntry } from '../read-structure.ts';
import type { EntryRule } from './entry-rule.ts';

/** What an entry only gets when it is published. */
const GIVEN_BY_PUBLICATION: readonly EntryField[] = ['indexNumber', 'publishedOn', 'url'];

/** The elements that the named guideline asks for are there. Those whose obligation was not read are not assessed. */
export const elementsOfGuideline: EntryRule = (entry, report) => {
  const { guideline, stage } = report;
  if (guideline === undefined) return;
  for (const { field, term, obligation } of guideline.elements) {
    if (obligation === undefined) report.notAssessed('catalogue/element-missing', field);
    if (obligation !== 'mandatory' || isFilled(entry, field)) continue;
    if (stage === 'draft' && GIVEN_BY_PUBLICATION.includes(field)) continue;
    if (entry[field] === undefined && report.gives(field)) continue;
    const params = { field, term, guideline: guideline.title };
    report.finding('catalogue/element-missing', [field], { params, basis: guideline.basis });
  }
};

function isFilled(entry: ReadableEntry, field: EntryField): boolean {
  const value = entry[field];
  return typeof value === 'string' ? value.trim() !== '' : value !== undefined && value.length > 0;
}
