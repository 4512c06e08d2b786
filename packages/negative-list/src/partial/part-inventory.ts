import type { Span } from '@zwgk/core';
import type { GroundId } from '../grounds/grounds.ts';

/** A part of a document (部分): a stretch of its text, or a section by name, and what becomes of it. */
export interface DocumentPart {
  /** Unique in the inventory. */
  readonly id: string;
  /** UTF-16 code units of the document’s text, end exclusive. */
  readonly span?: Span;
  /** The section, annex or page, when there is no text to point into. */
  readonly section?: string;
  readonly decision: 'release' | 'withhold';
  /** Why it is withheld (不予公开理由). */
  readonly ground?: GroundId;
}

/** The parts of a document, each with its decision (区分处理清单): plain JSON. */
export interface PartInventory {
  /** What is done with the document as a whole. */
  readonly decision: 'release' | 'release-in-part' | 'withhold';
  readonly parts: readonly DocumentPart[];
  /** Length of the document’s text in UTF-16 code units, when it has one. */
  readonly length?: number;
}
