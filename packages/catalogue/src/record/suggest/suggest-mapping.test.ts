import { recordsOf } from '@zwgk/fixtures';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isEntryField } from '../../entry/entry-fields.ts';
import { resolveHeader } from '../headers.ts';
import { recordMappingSchema } from '../mapping.ts';
import { recordMappings } from '../mappings/record-mappings.ts';
import { normaliseRecord } from '../normalise-record.ts';
import { suggestMapping } from './suggest-mapping.ts';

type Raw = Readonly<Record<string, unknown>>;

/** The same records under names that say nothing. */
function opaque(records: readonly Raw[]): { renamed: readonly Raw[]; keys: ReadonlyMap<string, string> } {
  const names = [...new Set(records.flatMap((raw) => Object.keys(raw)))];
  const keys = new Map(names.map((name, index) => [name, `c${index + 1}`]));
  const rename = (raw: Raw) =>
    Object.fromEntries(Object.entries(raw).map(([name, value]) => [keys.get(name) ?? name, value]));
  return { renamed: records.map(rename), keys };
}

/** The field that a mapping assigns a raw field to. */
const fieldOf = (target: unknown): string | undefined => {
  if (typeof target !== 'string') return undefined;
  return isEntryField(target) ? target : resolveHeader(target)?.field;
};

describe('real exports under names that say nothing', () => {
  const numbers = ['title', 'indexNumber', 'documentNumber'];
  const dates = ['createdOn', 'publishedOn'];

  test.each([
    ['cq-hycloud', 'cq-hycloud'],
    ['fj-ssp', 'fj-ssp'],
    ['gd-gkmlpt', 'gd-gkmlpt'],
    ['govcn-policydb', 'govcn-policy-database'],
    ['govcn-sousuo', 'govcn-search'],
    ['gz-search', 'gz-search'],
    ['hb-govdoc', 'hb-govdoc'],
    ['tj-trs', 'tj-trs'],
  ])('%s: what is recognised is what a person assigned', (scheme, id) => {
    const known = recordMappings.find((mapping) => mapping.id === id);
    const { renamed, keys } = opaque(recordsOf(scheme).map(({ raw }) => raw));
    const { columns, mapping } = suggestMapping(renamed);
    expect(recordMappingSchema.safeParse(mapping).success).toBe(true);

    // Which date `table-3` of one export holds was never said, only guessed; its other date is that of an index.
    const told = scheme === 'gz-search' ? numbers : [...numbers, ...dates];
    for (const { key, field } of columns) {
      if (field === undefined || !told.includes(field)) continue;
      const [name = ''] = [...keys].find(([, renamedTo]) => renamedTo === key) ?? [];
      expect(`${name}: ${field}`).toBe(`${name}: ${fieldOf(known?.fields[name])}`);
    }
    const assigned = Object.values(known?.fields ?? {}).map(fieldOf);
    const wanted = numbers.filter((field) => assigned.includes(field));
    expect(columns.map(({ field }) => field)).toEqual(expect.arrayContaining(wanted));
  });
});

describe('what is proposed', () => {
  // Of the two exports that this list holds, the one with both dates.
  const { renamed, keys } = opaque(recordsOf('hebei-list').flatMap(({ raw }) => ('日期' in raw ? [raw] : [])));
  const proposed = suggestMapping(renamed);
  const byName = (name: string) => proposed.columns.find(({ key }) => key === keys.get(name));

  test('tells the date of creation from that of publication by their order, where there are enough of them', () => {
    expect(byName('落款日期(正文尾部)')).toMatchObject({ field: 'createdOn', because: 'order-of-dates' });
    expect(byName('日期')).toMatchObject({ field: 'publishedOn', because: 'order-of-dates' });
    expect(byName('日期')?.confidence).toBeGreaterThan(0.7);
  });

  test('is doubtful where there is one date alone: a question mark keeps its reading uncertain', () => {
    const records = [1, 2, 3].map((day) => ({ a: `关于开展第${day}次检查的通知`, b: `2024-01-0${day}` }));
    const { mapping, columns } = suggestMapping(records);
    expect(columns[1]).toEqual({
      key: 'b',
      filled: 3,
      field: 'publishedOn',
      confidence: 0.5,
      because: 'only-dates',
      alternatives: [{ kind: 'date', share: 1 }],
    });
    expect(mapping.fields).toEqual({ a: 'title', b: '发布日期?' });
    expect(normaliseRecord(records[0], { mapping }).uncertain).toEqual(['publishedOn']);
  });

  test('believes a header that says what it is, whatever its values', () => {
    const { columns } = suggestMapping([{ 标题: '2024-01-02', 文号: '无' }]);
    expect(columns.map(({ field, confidence, because }) => [field, confidence, because])).toEqual([
      ['title', 1, 'header'],
      ['documentNumber', 1, 'header'],
    ]);
  });

  test('leaves out a column that shows nothing', () => {
    const { mapping, columns } = suggestMapping([
      { n: 1, s: '甲' },
      { n: 2, s: '乙' },
    ]);
    expect(mapping.fields).toEqual({});
    expect(columns.map(({ confidence }) => confidence)).toEqual([0, 0]);
  });

  test('is made of any records, takes no field twice, and repeats no value', () => {
    const values = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom('2024-01-02', '国办函〔2024〕7号', '关于2024事项的通知', '2024号教育局'),
    );
    const keysOf = fc.constantFrom('a', 'b', 'c', 'd', '__proto__', 'constructor');
    const records = fc.array(fc.oneof(fc.dictionary(keysOf, values), fc.jsonValue({ maxDepth: 1 })), { maxLength: 12 });
    fc.assert(
      fc.property(records, (raws) => {
        const { columns, mapping } = suggestMapping(raws);
        const fields = columns.flatMap(({ field }) => field ?? []);
        expect(new Set(fields).size).toBe(fields.length);
        expect(recordMappingSchema.safeParse(mapping).success).toBe(true);
        expect(JSON.stringify(columns)).not.toContain('2024');
      }),
    );
  });
});
