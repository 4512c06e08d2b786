import { type ConceptSchemeId, conceptScheme } from '../taxonomy/concept-schemes.ts';
import type { CatalogueItem } from './catalogue-item.ts';
import { isKnown } from './cell.ts';

/** How many items hold each concept of a scheme (统计): of every concept, in the order of the scheme; a number may be 0. */
export interface ItemFigures {
  readonly counts: Readonly<Record<string, number>>;
  /** Items of which it is not known, which are no zero of anything. */
  readonly unknown: number;
}

/** The cell in which an item holds the concepts of a scheme; those of the others stand under `concepts`. */
const cells = {
  channels: 'channels',
  audiences: 'audience',
  levels: 'level',
  'disclosure-modes': 'mode',
  'update-frequencies': 'updateFrequency',
  durations: 'duration',
  'body-kinds': 'bodyKinds',
} as const satisfies Partial<Record<ConceptSchemeId, keyof CatalogueItem>>;

/**
 * Counts items by the concepts of a scheme (按渠道、对象、五公开等统计): channels, levels, the five disclosures, key areas. An item
 * with two channels counts under both. Under a scheme that items name only now and then, such as `five-disclosures`, those
 * that name none are unknown.
 *
 * @throws ZwgkError `catalogue/unknown-scheme`
 * @example
 * ```ts
 * import { itemFigures, profile } from '@zwgk/catalogue';
 * const { items } = profile('county-department', { on: '2026-03-02' });
 * itemFigures(items, 'five-disclosures').counts['result']; // => 3
 * itemFigures(items, 'channels').counts['website']; // => 31
 * itemFigures(items, 'channels').counts['new-media']; // => 0
 * ```
 */
export function itemFigures(items: readonly CatalogueItem[], scheme: ConceptSchemeId): ItemFigures {
  const counts = new Map(conceptScheme(scheme).concepts.map(({ id }) => [id, 0]));
  let unknown = 0;
  for (const item of items) {
    const named = conceptsIn(item, scheme);
    if (named.length === 0) unknown += 1;
    for (const id of new Set(named)) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return { counts: Object.fromEntries(counts), unknown };
}

function conceptsIn(item: CatalogueItem, scheme: ConceptSchemeId): readonly string[] {
  const name = scheme in cells ? cells[scheme as keyof typeof cells] : undefined;
  if (name === undefined) return (item.concepts ?? []).filter((each) => each.scheme === scheme).map(({ id }) => id);
  const cell = item[name];
  if (!isKnown<string | readonly string[]>(cell)) return [];
  return typeof cell === 'string' ? [cell] : cell;
}
