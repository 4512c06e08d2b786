import type { CatalogueEntry, RecordMapping } from '@zwgk/catalogue';
import type { Finding } from '@zwgk/core';

/** What a reader hands on: a record with its place, or the place of something that is none. */
export interface SourceRecord {
  /** `file:line` in a file of lines, `file#number` (from 1) in a JSON array. */
  readonly place: string;
  readonly raw?: unknown;
  readonly mapping?: RecordMapping;
  readonly defaults?: Partial<CatalogueEntry>;
  readonly findings?: readonly Finding[];
}
