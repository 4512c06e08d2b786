import { type RecognisedKind, recognisers } from './recognisers.ts';

/** What a column may hold, and the share of its values that look so. */
export interface Candidate {
  readonly kind: RecognisedKind;
  /** From 0 to 1. */
  readonly share: number;
  /** `share` times how telling a hit is. */
  readonly score: number;
}

/** A column of opaque records, as its values show it (字段画像). */
export interface ColumnProfile {
  readonly key: string;
  /** By record; `undefined` where the column is empty. */
  readonly values: readonly (string | undefined)[];
  readonly filled: number;
  readonly distinct: number;
  /** The best first. */
  readonly candidates: readonly Candidate[];
}

/** So many values show what a column holds. */
const SAMPLE = 200;

/** Below this share, a column is no more than a column with some such values in it. */
const LEAST_SHARE = 0.6;

function textOf(value: unknown): string | undefined {
  const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : '';
  return text === '' ? undefined : text;
}

/** Looks at the values of one column in all records. */
export function profileColumn(key: string, records: readonly Readonly<Record<string, unknown>>[]): ColumnProfile {
  const values = records.map((record) => (Object.hasOwn(record, key) ? textOf(record[key]) : undefined));
  const distinct = [...new Set(values.filter((value) => value !== undefined))];
  const sample = distinct.slice(0, SAMPLE);
  const candidates = recognisers
    .map(({ kind, weight, recognises }) => {
      const share = sample.length === 0 ? 0 : sample.filter(recognises).length / sample.length;
      return { kind, share, score: share * weight };
    })
    .filter(({ share }) => share >= LEAST_SHARE)
    .sort((one, other) => other.score - one.score);
  const filled = values.filter((value) => value !== undefined).length;
  return { key, values, filled, distinct: distinct.length, candidates };
}
