import type { CasePlace } from '../ledger/findings.ts';

/** A list that holds no more than so many, those that come first in the ledger, and says how many there are in all. */
export interface BoundedList<Item> {
  readonly items: readonly Item[];
  readonly total: number;
  readonly atMost: number;
}

type PlaceOf<Item> = (item: Item) => CasePlace;

/** Numbers before names, numbers by size, names by their letters: an order that does not depend on that of the reading. */
function inOrder(one: CasePlace, other: CasePlace): number {
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  if (typeof one === 'string' && typeof other === 'string') return one < other ? -1 : one > other ? 1 : 0;
  return typeof one === 'number' ? -1 : 1;
}

const firstOf = <Item>(items: readonly Item[], atMost: number, placeOf: PlaceOf<Item>): readonly Item[] =>
  items.toSorted((one, other) => inOrder(placeOf(one), placeOf(other))).slice(0, atMost);

/** The list of two lists together. */
export function mergeLists<Item>(
  one: BoundedList<Item>,
  other: BoundedList<Item>,
  placeOf: PlaceOf<Item>,
): BoundedList<Item> {
  const atMost = Math.min(one.atMost, other.atMost);
  return { items: firstOf([...one.items, ...other.items], atMost, placeOf), total: one.total + other.total, atMost };
}

/** A bounded list that is still being filled. It holds twice what it gives out at most. */
export interface ListBuilder<Item> {
  readonly add: (item: Item) => void;
  readonly list: () => BoundedList<Item>;
}

export function createListBuilder<Item>(atMost: number, placeOf: PlaceOf<Item>): ListBuilder<Item> {
  let items: Item[] = [];
  let total = 0;
  return {
    add: (item) => {
      total += 1;
      items.push(item);
      if (items.length > 2 * atMost + 64) items = [...firstOf(items, atMost, placeOf)];
    },
    list: () => ({ items: firstOf(items, atMost, placeOf), total, atMost }),
  };
}
