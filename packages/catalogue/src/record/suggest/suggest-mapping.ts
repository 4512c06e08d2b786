import type { EntryField } from '../../entry/entry.ts';
import { entryFields } from '../../entry/entry-fields.ts';
import type { MappedField, RecordMapping } from '../mapping.ts';
import { type Assignment, assignColumns, type SuggestionReason } from './assign-columns.ts';
import { type ColumnProfile, profileColumn } from './column-profile.ts';
import type { RecognisedKind } from './recognisers.ts';

/** What was made of one column (字段建议). */
export interface SuggestedColumn {
  /** Its name in the records. */
  readonly key: string;
  /** In how many of the records it is filled. */
  readonly filled: number;
  /** Absent where the values show nothing, or where another column shows it better. */
  readonly field?: EntryField;
  /** From 0 to 1; what is below 0.7 enters the mapping with a question mark, so that its reading stays uncertain. */
  readonly confidence: number;
  readonly because?: SuggestionReason;
  /** What else the values could be, by the share of them that look so. */
  readonly alternatives: readonly { readonly kind: RecognisedKind; readonly share: number }[];
}

/** A mapping proposed from the values (建议的字段映射). */
export interface SuggestedMapping {
  /** For `normaliseRecord`, or for a file that `--mapping` takes. */
  readonly mapping: RecordMapping;
  readonly columns: readonly SuggestedColumn[];
  /** How many records were looked at. */
  readonly records: number;
}

/** More records show nothing new. */
const MOST_RECORDS = 2000;

const SURE = 0.7;

const rounded = (number: number): number => Math.round(number * 100) / 100;

const isRecord = (raw: unknown): raw is Readonly<Record<string, unknown>> =>
  typeof raw === 'object' && raw !== null && !Array.isArray(raw);

/**
 * Proposes what the fields of records mean when their names do not say (字段映射建议): by their values. Index numbers,
 * document numbers, dates, addresses, bodies, topics, genres and titles are recognisable; which of two dates is that of
 * creation is told by their order, and which of two bodies issued the document by the titles. A person has to look at
 * it: a proposal is not a mapping yet, and a column that shows nothing is left out. No value is repeated.
 *
 * @param records raw records, as for `normaliseRecord`; what is no object is passed over
 * @example
 * ```ts
 * import { normaliseRecord, suggestMapping } from '@zwgk/catalogue';
 * const records = [
 *   { c1: '关于开展评估的通知', c2: '国办函〔2024〕7号', c3: '2024-01-02', c4: '2024-01-05' },
 *   { c1: '关于印发工作方案的通知', c2: '国办函〔2024〕9号', c3: '2024-02-01', c4: '2024-02-07' },
 *   { c1: '关于成立工作组的通知', c2: '国办函〔2024〕11号', c3: '2024-03-01', c4: '2024-03-06' },
 * ];
 * const { mapping } = suggestMapping(records);
 * mapping.fields; // => { c1: 'title', c2: 'documentNumber', c3: '成文日期?', c4: '发布日期?' }
 * normaliseRecord(records[0], { mapping }).entry.publishedOn; // => '2024-01-05'
 * ```
 */
export function suggestMapping(records: readonly unknown[]): SuggestedMapping {
  const read = records.slice(0, MOST_RECORDS).filter(isRecord);
  const keys = [...new Set(read.flatMap((record) => Object.keys(record)))];
  const profiles = keys.map((key) => profileColumn(key, read));
  const assigned = assignColumns(profiles);
  const columns = profiles.map((profile) => columnOf(profile, assigned.get(profile.key)));
  const fields: Record<string, MappedField> = {};
  for (const { key, field, confidence } of columns) {
    if (field !== undefined) fields[key] = confidence >= SURE ? field : `${entryFields[field].term}?`;
  }
  return { mapping: { id: 'suggested', title: '根据取值推测的字段映射', fields }, columns, records: read.length };
}

/** What is said of a column; without values, which may be anything. */
function columnOf({ key, filled, candidates }: ColumnProfile, assignment: Assignment | undefined): SuggestedColumn {
  const alternatives = candidates
    .filter(({ kind }) => kind !== assignment?.field)
    .map(({ kind, share }) => ({ kind, share: rounded(share) }));
  if (assignment === undefined) return { key, filled, confidence: 0, alternatives };
  return { key, filled, ...assignment, confidence: rounded(assignment.confidence), alternatives };
}
