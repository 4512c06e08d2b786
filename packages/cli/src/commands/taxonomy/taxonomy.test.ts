import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { conceptSchemes } from '@zwgk/catalogue';
import { describe, expect, test } from 'vitest';
import { fileOf, zwgk } from '../../testing/run-zwgk.ts';

describe('zwgk taxonomy', () => {
  test('lists every scheme, a line each, in both languages', async () => {
    for (const language of ['zh-CN', 'en'] as const) {
      const { out } = await zwgk(['taxonomy'], '', language);
      expect(out.trim().split('\n')).toHaveLength(conceptSchemes.length);
    }
    expect((await zwgk(['taxonomy'])).out).toContain('document-kinds  Document kinds  15\n');
  });

  test('shows one in full: what all share once, and of each concept what it has of its own', async () => {
    const { out } = await zwgk(['taxonomy', 'disclosure-items-2007'], '', 'zh-CN');
    expect(out.split('\n').filter((line) => line.includes('2008-05-01 至 2019-05-14'))).toHaveLength(1);
    expect(out).toContain(`    12(3)  土地利用总体规划、宅基地使用的审核  township.land-use
        《中华人民共和国政府信息公开条例》（2007）第十二条第（三）项
        自 2019-05-15 起：disclosure-items:township.homesteads（对条文的理解）
`);
  });

  test('says how a concept is known, who added it, and what tells it from its neighbours', async () => {
    const shown = async (scheme: string) => (await zwgk(['taxonomy', scheme])).out;
    expect(await shown('grassroots-areas')).toContain(
      'Planning  planning\n      not read in the text itself: from memory\n',
    );
    expect(await shown('assembly-categories')).toContain('  added by shanghai\n');
    expect(await shown('validity-states')).toContain('Never held: void from the beginning.');
  });

  test('every scheme is shown in both languages, by its id and by its Chinese title', async () => {
    for (const { id, title } of conceptSchemes) {
      expect((await zwgk(['taxonomy', id])).out).not.toMatch(/[（：；]/);
      expect((await zwgk(['taxonomy', title.zh], '', 'zh-CN')).out).toContain(`${id}  ${title.zh}\n`);
    }
  });

  test('gives a program the data', async () => {
    const { schemes } = JSON.parse((await zwgk(['taxonomy', 'levels', '--format', 'json'])).out);
    expect(schemes.map(({ id }: { id: string }) => id)).toEqual(['levels']);
    expect(schemes[0].concepts[1]).toMatchObject({ id: 'county', label: { zh: '县级', en: 'County or district' } });
  });

  test('gives a vocabulary SKOS', async () => {
    expect((await zwgk(['taxonomy', 'levels', '--format', 'turtle'])).out).toContain('levels:county a skos:Concept');
    const { '@graph': graph } = JSON.parse((await zwgk(['taxonomy', '--format', 'jsonld'])).out);
    const types = graph.map(({ type }: { type: string }) => type);
    expect(types.filter((type: string) => type === 'skos:ConceptScheme')).toHaveLength(conceptSchemes.length);
  });

  test('writes a file instead of standard output', async () => {
    const file = fileOf('zwgk.ttl', '');
    expect(await zwgk(['taxonomy', '--format', 'turtle', '--out', file])).toEqual({ code: 0, out: '', err: '' });
    expect(readFileSync(file, 'utf8')).toBe((await zwgk(['taxonomy', '--format', 'turtle'])).out);
  });

  test('a file that cannot be written, a scheme and a format that there are not, end with 2', async () => {
    const nowhere = join(tmpdir(), 'no such folder', 'zwgk.ttl');
    expect(await zwgk(['taxonomy', '--out', nowhere])).toMatchObject({
      code: 2,
      err: `cli/unwritable-file: cannot write ${nowhere} (ENOENT)\n`,
    });
    const { code, err } = await zwgk(['taxonomy', 'themes']);
    expect({ code, err }).toMatchObject({ code: 2, err: expect.stringContaining('there is no scheme "themes"') });
    expect((await zwgk(['taxonomy', '--format', 'xml'])).code).toBe(2);
  });
});

describe('zwgk taxonomy --records', () => {
  const records = fileOf(
    'records.ndjson',
    [
      { 标题: '一', 主题分类: '工业、交通\\公路' },
      { 标题: '二', 主题分类: '其他' },
      { 标题: '三', 主题分类: '其他' },
      { 标题: '四', 主题分类: '行政监管措施' },
      { 标题: '五' },
    ]
      .map((record) => JSON.stringify(record))
      .join('\n'),
  );

  test('counts the labels that lead to one concept, and names the others', async () => {
    expect((await zwgk(['taxonomy', 'topics', '--records', records])).out).toBe(
      `topics: 4 labels in 5 records, 1 of them of one concept; the others:
  ambiguous  2  "其他"
  unknown  1  "行政监管措施"
`,
    );
    expect(JSON.parse((await zwgk(['taxonomy', 'topics', '--records', records, '--format', 'json'])).out)).toEqual({
      scheme: 'topics',
      records: 5,
      labels: 4,
      resolved: 1,
      ambiguous: [{ label: '"其他"', count: 2 }],
      unknown: [{ label: '"行政监管措施"', count: 1 }],
    });
  });

  test('never prints a long number that stands where a label should', async () => {
    const line = JSON.stringify({ 标题: '一', 主题分类: '13800000000' });
    const { out } = await zwgk(['taxonomy', 'topics', '--records', '-', '--input-format', 'ndjson'], line);
    expect(out).toContain('unknown  1  ');
    expect(out).not.toContain('13800000000');
  });

  test('a mapping file tells which field is the topic', async () => {
    const mapping = fileOf('mapping.json', JSON.stringify({ ZT: '主题分类' }));
    const opaque = fileOf('opaque.json', JSON.stringify([{ ZT: '公路' }]));
    const { out } = await zwgk(['taxonomy', 'topics', '--records', opaque, '--mapping', mapping]);
    expect(out).toBe('topics: 1 label in 1 record, 1 of them of one concept\n');
  });

  test('a scheme that no field holds, and a format for vocabularies, end with 2', async () => {
    expect((await zwgk(['taxonomy', '--records', records])).code).toBe(2);
    expect((await zwgk(['taxonomy', 'levels', '--records', records])).code).toBe(2);
    expect((await zwgk(['taxonomy', 'topics', '--records', records, '--format', 'turtle'])).code).toBe(2);
  });
});
