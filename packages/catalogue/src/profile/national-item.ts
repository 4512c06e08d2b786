import { type Citation, type Confidence, parsePlainDate } from '@zwgk/core';
import type { DisclosureMode } from '../entry/entry.ts';
import type { CatalogueItem, ConceptReference, Label } from '../item/catalogue-item.ts';
import type { Audience, BodyKind, Level, UpdateFrequency } from '../item/item-values.ts';
import type { TimeLimit } from '../item/time-limit.ts';

/** A name in both languages, Chinese first. */
export type Named = readonly [zh: string, en: string];

/** An item as the files of national items write it; what they leave out is unknown. */
export interface NationalItem {
  readonly id: string;
  readonly level1: Named;
  readonly level2?: Named;
  readonly elements?: readonly Named[];
  readonly basis: readonly Citation[];
  /** Documents that the registry of law does not hold. */
  readonly otherBasis?: readonly string[];
  readonly timeLimit?: readonly TimeLimit[];
  readonly responsible?: Named;
  readonly channels?: readonly string[];
  readonly audience?: readonly Audience[];
  readonly mode: DisclosureMode;
  readonly updateFrequency?: UpdateFrequency;
  readonly concepts?: readonly ConceptReference[];
  readonly from?: string;
  readonly to?: string;
  readonly confidence?: Confidence;
}

/** For whom a list of items is made up: the kind of body, and the level that it is of, where one is meant. */
export interface ItemOwner {
  readonly bodyKind: BodyKind;
  readonly level?: Level;
}

/** Makes the items of a kind of body from the national data. */
export function itemsFor({ bodyKind, level }: ItemOwner, items: readonly NationalItem[]): readonly CatalogueItem[] {
  return items.map(({ level1, level2, from, to, elements, responsible, basis, otherBasis = [], ...item }) => ({
    timeLimit: 'unknown',
    channels: 'unknown',
    audience: 'unknown',
    updateFrequency: 'unknown',
    duration: 'unknown',
    ...item,
    matter: { level1: labelOf(level1), ...(level2 !== undefined && { level2: labelOf(level2) }) },
    basis: [...basis, ...otherBasis],
    elements: elements === undefined ? 'unknown' : elements.map(labelOf),
    responsible: responsible === undefined ? 'unknown' : labelOf(responsible),
    level: level === undefined ? 'unknown' : [level],
    bodyKinds: [bodyKind],
    ...(from !== undefined && { from: parsePlainDate(from) }),
    ...(to !== undefined && { to: parsePlainDate(to) }),
    origin: 'national',
  }));
}

const labelOf = ([zh, en]: Named): Label => ({ zh, en });
