import type { Bilingual, Citation, Confidence } from '@zwgk/core';
import type { EntryField } from '../entry.ts';

/** Whether an element has to be filled in: always (必选), when its condition holds (条件必选), as one likes (可选). */
export type ElementObligation = 'mandatory' | 'conditional' | 'optional';

/** One element of a guideline (元数据元素). */
export interface MetadataElement {
  /** What the guideline calls it. */
  readonly term: string;
  /** The field of an entry that holds it. */
  readonly field: EntryField;
  /** Absent where the guideline's own words on it were not read: nothing is then asked for. */
  readonly obligation?: ElementObligation;
  /** When a conditional element has to be filled in, in words. */
  readonly condition?: Bilingual;
  readonly confidence: Confidence;
}

/**
 * A guideline on the metadata of entries (元数据规范), national or local: plain JSON, so that a city can write down its
 * own.
 */
export interface MetadataGuideline {
  readonly id: string;
  readonly title: Bilingual;
  /** Where it stands, when it is an instrument that `@zwgk/law` knows. */
  readonly basis: readonly Citation[];
  readonly source: string;
  /** How many elements it has of each kind, where that was read; the list below may be shorter. */
  readonly counts?: Readonly<Record<ElementObligation, number>>;
  readonly elements: readonly MetadataElement[];
}
