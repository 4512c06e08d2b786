import { records } from '@zwgk/fixtures';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catalogueEntrySchema } from '../entry/entry-schema.ts';
import cases from './cases/records.json' with { type: 'json' };
import { headers } from './headers.ts';
import { recordMappings } from './mappings/record-mappings.ts';
import { normaliseRecord } from './normalise-record.ts';

describe('a record as an office exports it', () => {
  test.each(cases)('$title', ({ input, expected }) => {
    const { entry, unread, uncertain, findings, mapping } = normaliseRecord(input);
    expect({ entry, unread, uncertain, mapping, findings: findings.map(({ code }) => code) }).toEqual({
      uncertain: [],
      unread: [],
      findings: [],
      ...expected,
    });
  });

  test('findings stand at the raw fields, and name headers', () => {
    const { findings, readFrom } = normaliseRecord({ 标题: '公告', 日期: '2024-07-30', 成文日期: '时间' });
    expect(findings.map(({ path, params }) => ({ path, params }))).toEqual([
      { path: ['成文日期'], params: { value: '"时间"' } },
      { path: ['日期'], params: { header: '"日期"', field: 'publishedOn', because: 'generic' } },
    ]);
    expect(readFrom).toEqual({ title: '标题', publishedOn: '日期' });
  });

  test('a mapping may know the publisher of a whole export; a record that names one is believed', () => {
    const mapping = { id: 'portal', title: '门户', publisher: '国务院办公厅', fields: { t: 'title', p: 'publisher' } };
    expect(normaliseRecord({ t: '通知' }, { mapping }).entry.publisher).toBe('国务院办公厅');
    expect(normaliseRecord({ t: '通知', p: '某县人民政府' }, { mapping }).entry.publisher).toBe('某县人民政府');
  });

  test('invisible characters at the ends of a value are left out, and reported', () => {
    const { entry, findings } = normaliseRecord({ 文号: '\u200b办发〔2021〕14号', 发布日期: '\ufeff2021-11-19' });
    expect(entry).toEqual({ documentNumber: '办发〔2021〕14号', publishedOn: '2021-11-19' });
    expect(findings.map(({ code, path }) => [code, ...path])).toEqual([
      ['catalogue/invisible-characters-removed', '发布日期'],
      ['catalogue/invisible-characters-removed', '文号'],
    ]);
  });

  test('what may be personal is not repeated', () => {
    const { findings } = normaliseRecord({ 发布日期: '11010119000101000X', 有效性: '13800000000' });
    expect(JSON.stringify(findings)).not.toMatch(/\d{9}/);
  });
});

describe("a mapping of the office's own", () => {
  const mapping = {
    id: 'our-office',
    title: '本单位信息系统',
    fields: {
      BT: '标题',
      CWRQ: 'createdOn',
      LKRQ: 'createdOn',
      FBSJ: '发布时间?',
      BZ: null,
      YXX: { field: 'validity', values: { '1': '有效', '2': '废止' } },
    },
  };

  test('is read in its order; Chinese headers fill what it does not name', () => {
    const raw = {
      LKRQ: '2024-07-02',
      CWRQ: '2024-07-01',
      BT: '公告',
      FBSJ: '2024-07-03',
      YXX: 2,
      BZ: 'x',
      文号: '甲〔2024〕1号',
    };
    expect(normaliseRecord(raw, { mapping })).toMatchObject({
      entry: {
        title: '公告',
        createdOn: '2024-07-01',
        publishedOn: '2024-07-03',
        validity: 'repealed',
        documentNumber: '甲〔2024〕1号',
      },
      uncertain: ['publishedOn'],
      unread: [
        { key: 'BZ', reason: 'set-aside' },
        { key: 'LKRQ', reason: 'superseded', field: 'createdOn' },
      ],
      mapping: 'our-office',
    });
  });

  test('a code that its table does not know is reported', () => {
    const { entry, findings } = normaliseRecord({ YXX: '9' }, { mapping });
    expect(entry).toEqual({});
    expect(findings.map(({ code }) => code)).toEqual(['catalogue/unknown-label']);
  });
});

describe('real records', () => {
  const agreed = (normalised: ReturnType<typeof normaliseRecord>) => {
    const { title, indexNumber, documentNumber, topic, createdOn, publishedOn } = normalised.entry;
    return {
      title,
      indexNumber,
      docNumber: documentNumber,
      subject: topic,
      writtenDate: createdOn,
      publishedDate: publishedOn,
    };
  };

  test.each(records.map((record) => [`${record.id} (${record.scheme})`, record] as const))('%s', (_, record) => {
    const normalised = normaliseRecord(record.raw);
    const isHeaderRow = normalised.findings.some(({ code }) => code === 'catalogue/header-row');
    const { subject, ...norm } = record.norm;
    // The two disagreements: a row of headers is no record, and 主题 `[]` is a placeholder.
    const expected = subject === '[]' || subject === undefined ? norm : { ...norm, subject };
    if (!isHeaderRow) expect(agreed(normalised)).toMatchObject(expected);

    const { fieldLabels: fields } = record;
    if (fields === undefined) return;
    const labelled = normaliseRecord(record.raw, { mapping: { id: 'labels', title: record.scheme, fields } });
    expect(agreed(labelled)).toMatchObject(expected);
  });
});

describe('any record', () => {
  const keys = fc.oneof(
    fc.constantFrom(...Object.values(headers).flat(), '__proto__', 'constructor', 'toString'),
    fc.constantFrom(...recordMappings.flatMap(({ fields }) => Object.keys(fields))),
    fc.string({ unit: 'binary' }),
  );
  const values = fc.oneof(
    fc.jsonValue(),
    fc.constantFrom('2024年7月30日', '有效', '主动公开', '无', 1_636_646_400, '标题'),
    fc.string({ unit: 'binary' }),
  );
  const json = fc.array(fc.tuple(keys, values), { maxLength: 12 }).map((pairs) => {
    // As JSON.parse would make it: `__proto__` is a key like any other.
    return JSON.parse(`{${pairs.map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`).join(',')}}`);
  });

  test('is read without an exception; every raw field was read or is listed once, and the entry is sound', () => {
    fc.assert(
      fc.property(json, (raw) => {
        const { entry, readFrom, unread, mapping } = normaliseRecord(raw);
        const known = recordMappings.find(({ id }) => id === mapping)?.publisher;
        const accounted = [...Object.values(readFrom), ...unread.map(({ key }) => key)];
        expect(accounted.toSorted()).toEqual(Object.keys(raw).toSorted());
        const fields = new Set([...Object.keys(readFrom), ...(known === undefined ? [] : ['publisher'])]);
        expect(Object.keys(entry).toSorted()).toEqual([...fields].toSorted());
        expect(catalogueEntrySchema.safeParse({ title: '', ...entry }).success).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('is read whatever it is', () => {
    fc.assert(fc.property(fc.jsonValue(), (raw) => void normaliseRecord(raw)));
  });

  test('does not depend on the order of its fields', () => {
    const raw = {
      标题: '公告',
      签发日期: '2024-07-30',
      成文日期: '2024-07-29',
      时间: '2024-08-01',
      发布日期: '2024-08-02',
    };
    const reversed = Object.fromEntries(Object.entries(raw).reverse());
    expect(normaliseRecord(reversed)).toEqual(normaliseRecord(raw));
  });

  test('of a hundred thousand characters takes no time', () => {
    const long = '\u200b '.repeat(50_000);
    const { entry } = normaliseRecord({
      标题: `${long}公告${long}`,
      主题词: long,
      [long]: long,
      发布日期: long,
      有效性: long,
    });
    expect(entry).toEqual({ title: '公告' });
  });
});
