import type { Bilingual } from '@zwgk/core';
import type { CatalogueItem } from '../item/catalogue-item.ts';
import type { BodyKind } from '../item/item-values.ts';

/** The national catalogue of a kind of body (全国目录规范): its items under every text, each with the days on which it holds. */
export interface NationalProfile {
  readonly bodyKind: BodyKind;
  readonly title: Bilingual;
  readonly items: readonly CatalogueItem[];
}

/** Makes a national profile. Its items stand in a function, so that bundlers leave out a profile that nobody uses. */
export const nationalProfile = ({
  bodyKind,
  title,
  items,
}: Omit<NationalProfile, 'items'> & { readonly items: () => readonly CatalogueItem[] }): NationalProfile => ({
  bodyKind,
  title,
  items: items(),
});
