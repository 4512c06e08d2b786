import {
  type CatalogueEntry,
  type NormalisedRecord,
  normaliseRecord,
  type RecordMapping,
  type UnreadField,
} from '@zwgk/catalogue';
import type { Finding, NotAssessed } from '@zwgk/core';
import { createDuplicates } from './duplicates/duplicates.ts';
import { type InspectionOptions, inspectEntry } from './inspect-entry.ts';
import { createTallyCounter, type Tally } from './tally/tally.ts';

/** A record as an office exported it, and where it stands. */
export interface RecordInput {
  /** Where the record stands, as the reader will look it up: `records.csv:12`. */
  readonly place: string;
  readonly raw: unknown;
  /** What the fields are called, when their names do not say. */
  readonly mapping?: RecordMapping;
  /** Fields that the record leaves to its surroundings, for instance the publisher of a whole file. */
  readonly defaults?: Partial<CatalogueEntry>;
}

/** What an inspection says of one record: the entry read from it, what was not read, what was found. */
export interface RecordInspection {
  readonly place: string;
  readonly entry: Partial<CatalogueEntry>;
  readonly unread: readonly UnreadField[];
  readonly findings: readonly Finding[];
  readonly notAssessed: readonly NotAssessed[];
}

/** One pass over a catalogue (全目录检查): records go in one by one, findings come out at once, tallies at any time. */
export interface Inspection {
  readonly inspect: (record: RecordInput) => RecordInspection;
  /** Takes up what the reader of a file found where no record could be read, so that the tally holds everything. */
  readonly takeUp: (place: string, findings: readonly Finding[]) => RecordInspection;
  readonly tally: () => Tally;
}

/** What is no record at all has no elements that it could lack. */
const isNoRecord = ({ findings }: NormalisedRecord): boolean =>
  findings.some(({ code }) => code === 'catalogue/header-row' || code === 'catalogue/record-not-an-object');

/**
 * Starts an inspection. It reads each record, checks its structure, identifiers and dates, its timeliness, and
 * whether it stands twice. It keeps the tally and, for the duplicates, one line an entry; nothing else.
 *
 * @example
 * ```ts
 * import { createInspection } from '@zwgk/inspection';
 * const inspection = createInspection();
 * const { entry } = inspection.inspect({ place: 'list.csv:2', raw: { 标题: '关于…的通知', 发布日期: '2024年7月30日' } });
 * entry.publishedOn; // => '2024-07-30'
 * inspection.tally().entries; // => 1
 * ```
 */
export function createInspection(options: InspectionOptions = {}): Inspection {
  const duplicates = createDuplicates();
  const counter = createTallyCounter();
  const takeUp: Inspection['takeUp'] = (place, findings) => {
    counter.addFindings(findings);
    return { place, entry: {}, unread: [], findings, notAssessed: [] };
  };
  return {
    inspect: ({ place, raw, mapping, defaults }) => {
      const read = normaliseRecord(raw, mapping === undefined ? {} : { mapping });
      if (isNoRecord(read)) return takeUp(place, read.findings);
      const entry = { ...defaults, ...read.entry };
      const { findings, notAssessed } = inspectEntry(entry, { ...options, uncertain: read.uncertain });
      const all = [...read.findings, ...findings, ...duplicates.check(place, entry)];
      counter.add({ entry, findings: all, notAssessed });
      return { place, entry, unread: read.unread, findings: all, notAssessed };
    },
    takeUp,
    tally: counter.tally,
  };
}
