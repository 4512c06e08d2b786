/**
 * Rows of real standard directories (目录包): the 26 grassroots areas, and public institutions. They stand in an entry of
 * their own, `@zwgk/catalogue/packs`, so that whoever needs none does not load them.
 */
import { type Bilingual, errorOf, quoteCode } from '@zwgk/core';
import { readCells, type WrittenRow } from './directory/read-cells.ts';
import type { CatalogueItem, ConceptReference, ItemField } from './item/catalogue-item.ts';
import { isKnown } from './item/cell.ts';
import { packErrors } from './pack/errors.ts';
import type { PackData, PackRow, PackSource } from './pack/pack-data.ts';
import { packData } from './pack/pack-list.ts';
import type { Profile } from './profile/profile.ts';
import { bodyKinds } from './taxonomy/schemes/body-kinds.ts';
import { grassrootsAreas } from './taxonomy/schemes/grassroots-areas.ts';

export { type PackErrors, packErrors } from './pack/errors.ts';
export type { PackSource } from './pack/pack-data.ts';

/** The cells that are counted where a pack says how complete it is. */
const COUNTED = [
  'elements',
  'basis',
  'timeLimit',
  'responsible',
  'channels',
  'audience',
  'mode',
  'level',
  'updateFrequency',
] as const satisfies readonly ItemField[];

/** How much of an area was read (完整程度). None is whole. */
export interface PackCompleteness {
  /** `partial`: some first levels took shape. `sample`: a few opening rows, clearly less than a tenth of the directory. */
  readonly kind: 'partial' | 'sample';
  readonly items: number;
  /** In how many items each cell is known; the others are unknown, never empty. */
  readonly known: Readonly<Record<(typeof COUNTED)[number], number>>;
}

/** The items of an area as real pages show them (目录包): optional, and never whole. */
export interface Pack {
  /** Id of the area in the scheme `grassroots-areas`, or `public-institutions`. */
  readonly id: string;
  readonly title: Bilingual;
  readonly sources: readonly PackSource[];
  readonly completeness: PackCompleteness;
  /** Their origin is `pack:` and the id of the pack; none is national. */
  readonly items: readonly CatalogueItem[];
}

/** Ids of all packs (目录包标识), in the order of the scheme `grassroots-areas`; `public-institutions` last. */
export const packIds: readonly string[] = packData.map(({ id }) => id);

/**
 * The pack of an area (某领域的目录包), by its id, or its Chinese name in the scheme `grassroots-areas`.
 *
 * @throws ZwgkError `catalogue/unknown-pack`
 * @source pages of counties and townships that follow 国办发〔2019〕54号; a pack names each
 * @example
 * ```ts
 * import { pack } from '@zwgk/catalogue/packs';
 * const { items, completeness } = pack('elderly-care');
 * completeness.kind; // => 'partial'
 * [completeness.items, completeness.known.timeLimit, completeness.known.mode]; // => [3, 3, 0]
 * items[0]?.mode; // => 'unknown'
 * pack('养老服务').id; // => 'elderly-care'
 * ```
 */
export function pack(id: string): Pack {
  const resolution = grassrootsAreas.resolve(id);
  const wanted = 'concept' in resolution ? resolution.concept.id : id;
  const data = packData.find((each) => each.id === wanted);
  if (data === undefined) {
    throw errorOf(packErrors, 'catalogue/unknown-pack', { value: quoteCode(id), known: packIds }, ['pack']);
  }
  const items = data.rows.map((row, index) => itemOf(row, index, data));
  const known = Object.fromEntries(
    COUNTED.map((cell) => [cell, items.filter((item) => isKnown<unknown>(item[cell])).length]),
  ) as PackCompleteness['known'];
  return {
    id: data.id,
    title: titleOf(data.id),
    sources: data.sources,
    completeness: { kind: data.completeness, items: items.length, known },
    items,
  };
}

const titleOf = (id: string): Bilingual =>
  grassrootsAreas.get(id)?.label ?? bodyKinds.get('public-institution')?.label ?? { zh: id, en: id };

function itemOf(row: PackRow, index: number, { id }: PackData): CatalogueItem {
  const text = (values: readonly string[] | undefined, between: string): string => (values ?? []).join(between);
  const written: WrittenRow = {
    level1: row.level1,
    level2: row.level2 ?? '',
    elements: text(row.elements, '\n'),
    basis: text(row.basis, '\n'),
    timeLimit: row.timeLimit ?? '',
    responsible: row.responsible ?? '',
    channels: text(row.channels, ' '),
    audience: text(row.audience, ' '),
    mode: row.mode ?? '',
    level: text(row.level, ' '),
    updateFrequency: row.updateFrequency ?? '',
  };
  const { cells } = readCells(written);
  const concepts: readonly ConceptReference[] =
    grassrootsAreas.get(id) === undefined ? [] : [{ scheme: 'grassroots-areas', id }];
  return {
    id: `${id}.${index + 1}`,
    ...cells,
    bodyKinds: id === 'public-institutions' ? ['public-institution'] : 'unknown',
    ...(concepts.length > 0 && { concepts }),
    origin: `pack:${id}`,
    confidence: row.ticks === 'inferred' ? 'inferred' : 'secondary',
  };
}

/**
 * A profile with the items of a pack after its own (加入目录包).
 *
 * @example
 * ```ts
 * import { profile } from '@zwgk/catalogue';
 * import { addPack, pack } from '@zwgk/catalogue/packs';
 * const county = addPack(profile('county-department'), pack('planning'));
 * county.items.at(-1)?.origin; // => 'pack:planning'
 * ```
 */
export const addPack = (profile: Profile, { items }: Pack): Profile => ({
  ...profile,
  items: [...profile.items, ...items],
});
