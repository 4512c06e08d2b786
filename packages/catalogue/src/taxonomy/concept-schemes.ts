import { type ConceptScheme, errorOf, quoteCode, type Resolution } from '@zwgk/core';
import { taxonomyErrors } from './errors.ts';
import { assemblyCategories } from './schemes/assembly-categories.ts';
import { audiences } from './schemes/audiences.ts';
import { bodyKinds } from './schemes/body-kinds.ts';
import { channels } from './schemes/channels.ts';
import { disclosureItems } from './schemes/disclosure-items.ts';
import { disclosureItems2007 } from './schemes/disclosure-items-2007.ts';
import { disclosureModeScheme } from './schemes/disclosure-modes.ts';
import { documentKinds } from './schemes/document-kinds.ts';
import { durations } from './schemes/durations.ts';
import { fiveDisclosures } from './schemes/five-disclosures.ts';
import { genres } from './schemes/genres.ts';
import { grassrootsAreas } from './schemes/grassroots-areas.ts';
import { institutionSectors } from './schemes/institution-sectors.ts';
import { interpretationForms } from './schemes/interpretation-forms.ts';
import { keyAreas } from './schemes/key-areas.ts';
import { levels } from './schemes/levels.ts';
import { powerFields } from './schemes/power-fields.ts';
import { powerKinds } from './schemes/power-kinds.ts';
import { stateCouncilBodies } from './schemes/state-council-bodies.ts';
import { topics } from './schemes/topics.ts';
import { updateFrequencies } from './schemes/update-frequencies.ts';
import { validityStates } from './schemes/validity-states.ts';

/** Every concept scheme (概念表): how entries are classified, what has to be disclosed, and how an item is disclosed. */
export const conceptSchemes = [
  topics,
  genres,
  documentKinds,
  assemblyCategories,
  validityStates,
  disclosureModeScheme,
  disclosureItems,
  disclosureItems2007,
  keyAreas,
  grassrootsAreas,
  bodyKinds,
  institutionSectors,
  fiveDisclosures,
  powerFields,
  powerKinds,
  audiences,
  channels,
  levels,
  durations,
  updateFrequencies,
  interpretationForms,
  stateCouncilBodies,
] as const satisfies readonly ConceptScheme[];

/** Id of one of the {@link conceptSchemes}. */
export type ConceptSchemeId = (typeof conceptSchemes)[number]['id'];

/**
 * The scheme with an id or a Chinese title (概念表), or `undefined`.
 *
 * @example
 * ```ts
 * import { findScheme } from '@zwgk/catalogue';
 * findScheme('document-kinds')?.concepts.length; // => 15
 * findScheme('主题分类')?.id; // => 'topics'
 * const genres = findScheme('genres');
 * genres?.get('minutes')?.successors; // => [{ scheme: 'document-kinds', id: 'minutes', from: '2012-07-01' }]
 * ```
 */
export function findScheme(id: string): ConceptScheme | undefined {
  return conceptSchemes.find((scheme) => scheme.id === id || scheme.title.zh === id);
}

/**
 * The scheme with an id or a Chinese title (概念表).
 *
 * @throws ZwgkError `catalogue/unknown-scheme`
 * @example
 * ```ts
 * import { conceptScheme } from '@zwgk/catalogue';
 * const themes = conceptScheme('topics');
 * themes.narrower('defence').map(({ label }) => label.zh); // => ['国防建设', '国防动员']
 * ```
 */
export function conceptScheme(id: ConceptSchemeId | (string & {})): ConceptScheme {
  const found = findScheme(id);
  if (found !== undefined) return found;
  const known = conceptSchemes.map((scheme) => scheme.id);
  throw errorOf(taxonomyErrors, 'catalogue/unknown-scheme', { value: quoteCode(id), known }, ['scheme']);
}

/**
 * Finds what a label of a scheme stands for (归类): by id, notation, label or synonym, whatever its width, case, commas and
 * spaces; two levels may be joined by `\`, `/`, `>` or `-`. It says *ambiguous* or *unknown* rather than choosing. A name
 * that is no longer in use leads to its concept, which names its successors and the day of the change.
 *
 * @param scheme id or Chinese title of one of the {@link conceptSchemes}
 * @throws ZwgkError `catalogue/unknown-scheme`
 * @example
 * ```ts
 * import { resolveTopic } from '@zwgk/catalogue';
 * const road = resolveTopic('topics', '工业、交通\\公路');
 * 'concept' in road && road.concept.id; // => 'industry-and-transport.roads'
 * const other = resolveTopic('topics', '其他');
 * 'ambiguous' in other && other.ambiguous.length > 1; // => true
 * resolveTopic('topics', '行政监管措施'); // => { unknown: true }
 * ```
 */
export function resolveTopic(scheme: ConceptSchemeId | (string & {}), label: string): Resolution {
  return conceptScheme(scheme).resolve(label);
}
