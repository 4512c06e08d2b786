import { createFinding, type Finding, findingAt, quoteValue } from '@zwgk/core';
import type { CatalogueEntry, EntryField } from '../entry/entry.ts';
import { isEntryField } from '../entry/entry-fields.ts';
import { recordFindings, type Uncertainty } from './findings.ts';
import { resolveHeader } from './headers.ts';
import type { RecordMapping } from './mapping.ts';
import { recordMappings } from './mappings/record-mappings.ts';
import { readValue } from './read-value.ts';

/**
 * Why a raw field fed nothing: its header is not in the vocabulary; the mapping sets it aside; it is empty, or holds a
 * placeholder (无); its value cannot be read; another raw field fed the same field of the entry; or the whole row
 * repeats the headers.
 */
export type UnreadReason =
  | 'no-such-header'
  | 'set-aside'
  | 'empty'
  | 'placeholder'
  | 'unreadable'
  | 'superseded'
  | 'header-row';

/** A raw field that fed nothing (未读字段). */
export interface UnreadField {
  /** Its name in the record. */
  readonly key: string;
  readonly reason: UnreadReason;
  /** The field of the entry that it would have fed. */
  readonly field?: EntryField;
}

/** A record as read (规范化的记录). Every raw field is either among those of `readFrom` or in `unread`. */
export interface NormalisedRecord {
  /** The fields that could be read. The title may be among the missing. */
  readonly entry: Partial<CatalogueEntry>;
  /** The raw field that fed each field of the entry; none for a publisher that the mapping knows. */
  readonly readFrom: Readonly<Partial<Record<EntryField, string>>>;
  /** The fields of the entry whose header leaves a doubt; for `checkEntry`. */
  readonly uncertain: readonly EntryField[];
  readonly unread: readonly UnreadField[];
  /** Placed at the raw fields. */
  readonly findings: readonly Finding[];
  /** Id of the mapping that was used. */
  readonly mapping?: string;
}

/** How a record is read. */
export interface RecordOptions {
  /** What the raw fields mean. Without it, a built-in one whose signature the record bears, if any. */
  readonly mapping?: RecordMapping;
}

/** A raw field that may feed a field of the entry; the lowest rank wins. */
interface Claim {
  readonly key: string;
  readonly field: EntryField;
  readonly rank: number;
  readonly value: unknown;
  readonly uncertain?: Uncertainty;
}

type Raw = Readonly<Record<string, unknown>>;

/**
 * Reads a record as an office exports it (记录规范化): by the mapping first, by Chinese headers for what the mapping
 * does not name. Texts are kept as written but for spaces around them. Of several raw fields for one field the surest
 * that can be read wins: those that a mapping assigns, in its order, then headers in the order of the vocabulary.
 * Nothing is lost: what fed nothing is in `unread`, with the reason. It never throws.
 *
 * @param raw a JSON object of raw fields; anything else has one finding that says so
 * @example
 * ```ts
 * import { normaliseRecord } from '@zwgk/catalogue';
 * const { entry, unread } = normaliseRecord({ '标 题': '关于开展评估的通知', 成文日期: '2024年7月30日', 序号: 7 });
 * entry; // => { title: '关于开展评估的通知', createdOn: '2024-07-30' }
 * unread; // => [{ key: '序号', reason: 'no-such-header' }]
 * ```
 */
export function normaliseRecord(raw: unknown, options: RecordOptions = {}): NormalisedRecord {
  if (!isRaw(raw)) {
    const finding = createFinding(recordFindings, 'catalogue/record-not-an-object', { params: {} });
    return { entry: {}, readFrom: {}, uncertain: [], unread: [], findings: [finding] };
  }
  const mapping = options.mapping ?? recordMappings.find((known) => bears(raw, known));
  const named = mapping === undefined ? {} : { mapping: mapping.id };

  const unread: UnreadField[] = [];
  const claims: Claim[] = [];
  const order = new Map(Object.keys(mapping?.fields ?? {}).map((key, at, { length }) => [key, at - length]));
  for (const key of Object.keys(raw)) {
    const claim = claimOf(key, raw[key], mapping, order);
    if (typeof claim === 'string') unread.push({ key, reason: claim });
    else claims.push(claim);
  }

  if (isHeaderRow(claims)) {
    const finding = createFinding(recordFindings, 'catalogue/header-row', { params: {} });
    const whole = Object.keys(raw).map((key): UnreadField => ({ key, reason: 'header-row' }));
    return { entry: {}, readFrom: {}, uncertain: [], unread: whole, findings: [finding], ...named };
  }
  const read = readClaims(claims, unread);
  const publisher = mapping?.publisher === undefined ? {} : { publisher: mapping.publisher };
  return { ...read, entry: { ...publisher, ...read.entry }, ...named };
}

function isRaw(raw: unknown): raw is Raw {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw);
}

const bears = (raw: Raw, { signature = [] }: RecordMapping): boolean =>
  signature.length > 0 && signature.every((key) => Object.hasOwn(raw, key));

/** What a raw field may feed, or why it feeds nothing. */
function claimOf(
  key: string,
  value: unknown,
  mapping: RecordMapping | undefined,
  order: ReadonlyMap<string, number>,
): Claim | 'no-such-header' | 'set-aside' {
  const mapped = mapping !== undefined && Object.hasOwn(mapping.fields, key) ? mapping.fields[key] : undefined;
  if (mapped === null) return 'set-aside';

  const target = typeof mapped === 'object' ? mapped.field : mapped;
  const coded = typeof mapped === 'object' ? decode(value, mapped.values) : value;
  if (target !== undefined && isEntryField(target)) {
    return { key, field: target, rank: order.get(key) ?? 0, value: coded };
  }
  const header = resolveHeader(target ?? key);
  return header === undefined ? 'no-such-header' : { key, value: coded, ...header };
}

/** The label for a vendor's code; a code that the table does not know stays as it is. */
function decode(value: unknown, values: Readonly<Record<string, string>>): unknown {
  const code = typeof value === 'number' || typeof value === 'string' ? String(value).trim() : undefined;
  return code !== undefined && Object.hasOwn(values, code) ? values[code] : value;
}

/** A row whose values are the headers themselves: a table that was pasted together from several. */
function isHeaderRow(claims: readonly Claim[]): boolean {
  const filled = claims.filter(({ value }) => typeof value === 'string' && value.trim() !== '');
  const repeated = filled.filter(
    ({ key, field, value }) => value === key || (typeof value === 'string' && resolveHeader(value)?.field === field),
  );
  return repeated.length > 0 && repeated.length * 2 > filled.length;
}

function readClaims(claims: readonly Claim[], unread: UnreadField[]): NormalisedRecord {
  const entry: Partial<Record<EntryField, unknown>> = {};
  const readFrom: Partial<Record<EntryField, string>> = {};
  const uncertain: EntryField[] = [];
  const findings: Finding[] = [];

  for (const { key, field, value, uncertain: because } of [...claims].sort((one, other) => one.rank - other.rank)) {
    const reading = readValue(field, value);
    if ('unread' in reading) {
      unread.push({ key, reason: reading.unread, field });
    } else if (field in entry) {
      unread.push({ key, reason: 'superseded', field });
      continue;
    } else {
      entry[field] = reading.value;
      readFrom[field] = key;
      if (because !== undefined) {
        uncertain.push(field);
        const params = { header: quoteValue(key), field, because };
        findings.push(createFinding(recordFindings, 'catalogue/uncertain-header', { params, path: [key] }));
      }
    }
    findings.push(...reading.findings.map((finding) => findingAt(finding, [key])));
  }
  return { entry: entry as Partial<CatalogueEntry>, readFrom, uncertain, unread, findings };
}
