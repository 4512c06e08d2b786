import type { Bilingual, Citation } from '@zwgk/core';
import type { DisclosureMode } from '../entry/entry.ts';
import type { ConceptReference, ItemBasis, Label, Matter } from '../item/catalogue-item.ts';
import type { Audience, BodyKind, Duration, Level, UpdateFrequency } from '../item/item-values.ts';
import type { ItemTerm, TimeLimit } from '../item/time-limit.ts';

/**
 * A national item made stricter or more specific (收紧、细化全国事项). What it says of a cell takes effect where it is stricter,
 * and is refused where it is not.
 */
export interface TightenedItem {
  /** Id of the item. */
  readonly item: string;
  /** The local document: its title or number. */
  readonly basis: string;
  /** A shorter time limit; `promptly` where the national one has no number. */
  readonly timeLimit?: ItemTerm | 'promptly';
  /** A higher frequency. */
  readonly updateFrequency?: UpdateFrequency;
  /** Channels to be used as well. */
  readonly channels?: readonly string[];
  /** Elements that the information has to hold as well. */
  readonly elements?: readonly Label[];
  /** Places in the law that say more exactly what the item rests on. */
  readonly citations?: readonly Citation[];
  /** The body or unit that does it here. */
  readonly responsible?: Label;
  /** How long it stays published: `standing` only, unless the national item leaves it open. */
  readonly duration?: Duration;
  /** These two may only repeat what the national item says: changing them is refused. */
  readonly mode?: DisclosureMode;
  readonly audience?: readonly Audience[];
}

/** An item that the region or body adds (自行增加的事项). What it leaves out is unknown. */
export interface AddedItem {
  /** Unique, and not that of a national item. */
  readonly id: string;
  readonly matter: Matter;
  readonly basis: readonly ItemBasis[];
  readonly mode: DisclosureMode;
  readonly elements?: readonly Label[];
  readonly timeLimit?: readonly TimeLimit[];
  readonly responsible?: Label;
  readonly channels?: readonly string[];
  readonly audience?: readonly Audience[];
  readonly level?: readonly Level[];
  readonly updateFrequency?: UpdateFrequency;
  readonly duration?: Duration;
  readonly concepts?: readonly ConceptReference[];
  readonly from?: string;
  readonly to?: string;
}

/**
 * A region's or a body's own catalogue over the national one (地方目录), as plain JSON: it may add items and tighten national
 * ones, never change, remove or loosen them.
 */
export interface ProfileOverlay {
  /** Names the overlay in the items that it decided. */
  readonly id: string;
  readonly title: Bilingual;
  /** The kind of body that it is for; laid over another profile, it is refused as a whole. */
  readonly bodyKind: BodyKind;
  readonly add?: readonly AddedItem[];
  readonly tighten?: readonly TightenedItem[];
  /** Ids of items that the overlay would do without: refused, with the law that asks for them. */
  readonly remove?: readonly string[];
}
