/** Checking an entry, structure and every semantic rule, against zod's plain parse of the same schema: ratios, one run. */
import { type CatalogueEntry, catalogueEntrySchema, checkEntry, normaliseRecord } from '@zwgk/catalogue';
import { addDays } from '@zwgk/core';
import { records } from '@zwgk/fixtures';
import * as z from 'zod';
import { type Contender, formatRatios, medianOfRounds } from './median-of-rounds.ts';

/** Real titles, numbers, bodies and dates, where their source vouches for the number; what their exports leave out is filled in, so that an entry has some twenty fields. */
const sound = records
  .map(({ raw, url, body }) => ({ url, body, ...normaliseRecord(raw) }))
  .filter(({ entry: { title, createdOn, documentNumber } }) => title && createdOn && documentNumber)
  .filter(({ uncertain }) => !uncertain.includes('documentNumber'))
  .map(({ url, body, entry }, index): CatalogueEntry => {
    const { title = '', createdOn = addDays('2024-01-02', index) } = entry;
    return {
      id: `entry-${index}`,
      publisher: body ?? '某县人民政府',
      indexNumber: `006939991/${createdOn.slice(0, 4)}-${String(10_000 + index)}`,
      genre: '决定',
      assemblyCategory: '行政事务',
      column: '行政监管措施',
      mode: 'proactive',
      validity: 'in-force',
      duration: 'standing',
      audience: '全社会',
      keywords: ['监管', '措施', '决定'],
      summary: `${title}。为了便于查询，这里概述文件的主要内容、适用对象和办理要求，供社会公众了解。`,
      responsibleUnit: '办公室',
      ...(url !== undefined && { url }),
      language: '中文',
      ...entry,
      topic: '财政、金融、审计\\证券',
      title,
      createdOn,
      publishedOn: addDays(createdOn, 3),
      effectiveOn: createdOn,
    };
  });

/** What goes wrong in forms and exports: one entry in twenty. */
const faults: readonly ((entry: CatalogueEntry) => object)[] = [
  (entry) => ({ ...entry, createdOn: '2024-02-30' }),
  (entry) => ({ ...entry, publishedOn: '2024年3月1日' }),
  (entry) => ({ ...entry, mode: '主动公开' }),
  (entry) => ({ ...entry, keywords: '监管、措施' }),
  (entry) => ({ ...entry, documentNumber: 17 }),
  ({ title: _, ...entry }) => entry,
];

const entries: readonly object[] = Array.from({ length: 2_000 }, (_, index) => {
  const entry = sound[index % sound.length] as CatalogueEntry;
  const fault = index % 20 === 0 ? faults[(index / 20) % faults.length] : undefined;
  return fault === undefined ? entry : fault(entry);
});

const bad = entries.filter((entry) => !catalogueEntrySchema.safeParse(entry).success).length;
if (bad * 20 !== entries.length) throw new Error(`${bad} of ${entries.length} entries are bad`);
const bytes = Math.round(
  entries.reduce((sum, entry) => sum + Buffer.byteLength(JSON.stringify(entry)), 0) / entries.length,
);
const fields = Math.round(entries.reduce((sum, entry) => sum + Object.keys(entry).length, 0) / entries.length);
console.log(`${sound.length} real records, ${fields} fields and ${bytes} bytes an entry, 5 % of the entries bad\n`);

const compiled = z.compile(catalogueEntrySchema);

const contender = (name: string, one: (entry: object) => unknown): Contender => ({
  name,
  times: 20_000,
  run: (times) => {
    let last: unknown;
    for (let index = 0; index < times; index++) last = one(entries[index % entries.length] as object);
    return last;
  },
});

const measured = medianOfRounds([
  contender('safeParse of the schema', (entry) => catalogueEntrySchema.safeParse(entry)),
  contender('the same, compiled', (entry) => compiled.safeParse(entry)),
  contender('checkEntry, at most 1', (entry) => checkEntry(entry, { asOf: '2026-11-22' })),
]);
console.log(formatRatios('checking an entry, in plain parses of its schema', measured));
