/**
 * Measures `@zwgk/catalogue` on real records in NDJSON files: how far `normaliseRecord` agrees with what a person read
 * in them (`norm`), field by field, and what an inspection finds in the entries, with the places of some. Ends with 1
 * when it agrees on fewer than 98 % of the values of any field.
 * Run: `node --conditions=@zwgk/source scripts/measure-records.ts FILE…`
 */
import { readFileSync } from 'node:fs';
import { type CatalogueEntry, normaliseRecord } from '@zwgk/catalogue';
import { type PlainDate, parsePlainDate } from '@zwgk/core';
import { createInspection } from '@zwgk/inspection';

/** A record as it was found, with a person's reading of its main fields. */
interface MeasuredRecord {
  readonly id: string;
  readonly raw: unknown;
  readonly body?: string;
  readonly norm: Readonly<Record<string, string>>;
}

/** The fields of `norm`, and the fields of an entry that hold the same. */
const compared = {
  title: 'title',
  indexNumber: 'indexNumber',
  docNumber: 'documentNumber',
  subject: 'topic',
  writtenDate: 'createdOn',
  publishedDate: 'publishedOn',
} as const satisfies Record<string, keyof CatalogueEntry>;

const ENOUGH = 0.98;
const SHOWN = 4;
const asOf: PlainDate = parsePlainDate('2026-11-22');

const records = process.argv
  .slice(2)
  .flatMap((file) => readFileSync(file, 'utf8').split(/\r?\n/))
  .filter((line) => line.trim() !== '')
  .map((line) => JSON.parse(line) as MeasuredRecord);

let isEnough = true;
console.log(`${records.length} records; values on which the reading agrees`);
for (const [name, field] of Object.entries(compared)) {
  const given = records.filter(({ norm }) => norm[name] !== undefined);
  const apart = given.filter(({ raw, norm }) => normaliseRecord(raw).entry[field] !== norm[name]);
  const agreed = given.length - apart.length;
  const share = given.length === 0 ? 1 : agreed / given.length;
  isEnough &&= share >= ENOUGH;
  const places = apart.slice(0, SHOWN).map(({ id }) => id);
  console.log(`  ${field.padEnd(16)}${agreed} of ${given.length}, ${(100 * share).toFixed(2)} % ${places.join(' ')}`);
}

const inspection = createInspection({ asOf });
const found = new Map<string, string[]>();
for (const { id, raw, body } of records) {
  const { findings } = inspection.inspect({
    place: id,
    raw,
    ...(body !== undefined && { defaults: { publisher: body } }),
  });
  for (const { code, severity } of findings) {
    const kind = `${severity} ${code}`;
    found.set(kind, [...(found.get(kind) ?? []), id]);
  }
}
console.log(`findings, as of ${asOf}`);
for (const [kind, places] of [...found].sort(([one], [other]) => (one < other ? -1 : 1))) {
  console.log(`  ${kind.padEnd(60)}${String(places.length).padStart(6)}  ${places.slice(0, SHOWN).join(' ')}`);
}
process.exitCode = isEnough ? 0 : 1;
