import type { Bilingual, PlainDate } from '@zwgk/core';
import type { CatalogueItem } from '../item/catalogue-item.ts';
import type { BodyKind, InstitutionSector } from '../item/item-values.ts';

/** A catalogue of what a kind of body has to disclose (目录规范), as it stood on a day. */
export interface Profile {
  /** Id of the body kind; of the overlay last laid over it, where there is one. */
  readonly id: string;
  readonly title: Bilingual;
  readonly bodyKind: BodyKind;
  /** Of a public institution, its sector; all sectors where it is absent. */
  readonly sector?: InstitutionSector;
  /** The day whose law it shows; absent where that of the last text is meant. */
  readonly on?: PlainDate;
  readonly items: readonly CatalogueItem[];
  /** Ids of the overlays that were laid over the national profile, in their order. */
  readonly overlays: readonly string[];
}
