import { records } from '@zwgk/fixtures';
import { describe, expect, test } from 'vitest';
import { fileOf, zwgk } from '../../testing/run-zwgk.ts';

const late = {
  标题: '关于开展评估的通知',
  索引号: '000014349/2024-00001',
  成文日期: '2024-01-02',
  发布日期: '2024-03-29',
  内容概述: '评估',
};
const inTime = { ...late, 索引号: '000014349/2024-00002', 发布日期: '2024-01-05' };
const ndjson = (...records: readonly unknown[]) => records.map((record) => JSON.stringify(record)).join('\n');

const codesOf = (out: string): readonly string[] => JSON.parse(out).findings.map(({ code }: { code: string }) => code);

describe('zwgk check', () => {
  test('ends with 1 when something is against the law, with 0 when nothing is', async () => {
    expect((await zwgk(['check', fileOf('a.ndjson', ndjson(late))])).code).toBe(1);
    expect((await zwgk(['check', fileOf('a.ndjson', ndjson(inTime))])).code).toBe(0);
  });

  test('a finding names its place, its law and its text in both languages', async () => {
    const { out } = await zwgk(['check', fileOf('list.json', JSON.stringify([inTime, late])), '--format', 'json']);
    const finding = JSON.parse(out).findings.find(({ code }: { code: string }) => code === 'inspection/published-late');
    expect(finding).toMatchObject({
      place: expect.stringMatching(/list\.json#2$/),
      severity: 'error',
      basis: [{ instrument: 'disclosure-regulation', version: '2019', article: 26 }],
      params: { due: '2024-01-30', workingDaysLate: 40 },
      message: {
        'zh-CN': expect.stringContaining('超期 40 个工作日'),
        en: expect.stringContaining('40 working days late'),
      },
    });
  });

  test('what stands in a record and is not for the public is named, and shown in no format (made-up data)', async () => {
    const values = ['机密★1年', '11010519491231002X', '13900000000', '李小明'];
    const record = {
      ...inTime,
      标题: `${values[0]} 关于${values[1]}的通知`,
      正文: `姓名：${values[3]}，手机：${values[2]}`,
    };
    const file = fileOf('a.ndjson', ndjson({ ...record, 关键词: [`手机${values[2]}`] }));
    const asked = [['json'], ['ndjson'], ['text'], ['text', '--explain', `${file}:1`]];
    for (const [format = '', ...more] of asked) {
      const { code, out, err } = await zwgk(['check', file, '--format', format, ...more]);
      expect(code).toBe(1);
      expect(out).toContain('confidentiality/secrecy-marking-detected');
      expect(out).toContain('confidentiality/personal-data-detected');
      for (const value of values) expect(out + err).not.toContain(value);
    }
  });

  test('a bad line in the middle is a finding with its number, and the rest is checked', async () => {
    const file = fileOf('a.ndjson', [ndjson(inTime), '{"标题": "断', '42', '', ndjson(late)].join('\n'));
    const { code, out } = await zwgk(['check', file, '--format', 'json']);
    const report = JSON.parse(out);
    expect(code).toBe(1);
    expect(report.entries).toBe(2);
    expect(report.findings).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          code: 'cli/line-not-json',
          place: `${file}:2`,
          params: expect.objectContaining({ line: 2 }),
        }),
        expect.objectContaining({ code: 'cli/line-not-a-record', place: `${file}:3` }),
        expect.objectContaining({ code: 'inspection/published-late', place: `${file}:5` }),
      ]),
    );
    expect(out).not.toContain('断');
  });

  test('bytes that are no text spoil their own line only', async () => {
    const bytes = Buffer.concat([
      Buffer.from(`${ndjson(inTime)}\n{"标题": "`),
      Buffer.from([0xff, 0xfe, 0xc3]),
      Buffer.from(`"}\n${ndjson(late)}\n`),
    ]);
    const { out } = await zwgk(['check', fileOf('a.ndjson', bytes), '--format', 'json']);
    const { findings, entries } = JSON.parse(out);
    expect(entries).toBe(2);
    expect(findings).toContainEqual(
      expect.objectContaining({ code: 'cli/line-badly-encoded', params: { line: 2, encoding: 'utf-8' } }),
    );
  });

  test('a CSV is read whatever its separator, heading row and encoding', async () => {
    const rows = [Object.keys(late).join(','), Object.values(late).join(',')].join('\r\n');
    expect(codesOf((await zwgk(['check', fileOf('a.csv', rows), '--format', 'json'])).out)).toContain(
      'inspection/published-late',
    );
    const withHeading = `﻿2024年主动公开目录,,,,\n${rows.replaceAll(',', '\t').replace('目录', '')}`;
    expect((await zwgk(['check', fileOf('a.csv', withHeading.replaceAll(',', '\t'))])).code).toBe(1);
    // 标题,成文日期,发布日期 / 通知,2024-01-02,2024-03-29 as a Chinese spreadsheet program saves it
    const gbk = Buffer.from(
      'b1eaccE22cb3c9cec4c8d5c6da2cb7a2b2bcc8d5c6da0acda8d6aa2c323032342d30312d30322c323032342d30332d32390a',
      'hex',
    );
    const { out } = await zwgk(['check', fileOf('gbk.csv', gbk), '--format', 'json']);
    expect(JSON.parse(out).tally.fields).toMatchObject({ title: 1, createdOn: 1, publishedOn: 1 });
  });

  test('a row that does not fit its header is a finding, and the rest is checked', async () => {
    const file = fileOf('a.csv', '标题,成文日期,发布日期\n一,2024-01-02,2024-01-03,多余\n二,2024-01-02,2024-03-29\n');
    const { out } = await zwgk(['check', file, '--format', 'json']);
    expect(JSON.parse(out).findings).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          code: 'cli/row-length',
          place: `${file}:2`,
          params: { line: 2, cells: 4, columns: 3 },
        }),
        expect.objectContaining({ code: 'inspection/published-late', place: `${file}:3` }),
      ]),
    );
  });

  test('a quotation mark that is never closed spoils its own row only', async () => {
    const rows = [
      '标题,成文日期,发布日期',
      '"坏,2024-01-02,2024-01-03',
      '"多行\n标题",2024-01-02,2024-03-29',
      '5"屏,2024-01-02,2024-03-29',
    ];
    const file = fileOf('a.csv', rows.join('\n'));
    const { findings, entries } = JSON.parse((await zwgk(['check', file, '--format', 'json'])).out);
    expect(entries).toBe(2);
    const placesOf = (wanted: string) =>
      findings.filter(({ code }: { code: string }) => code === wanted).map(({ place }: { place: string }) => place);
    expect(placesOf('cli/row-unreadable')).toEqual([`${file}:2`]);
    expect(placesOf('inspection/published-late')).toEqual([`${file}:3`, `${file}:5`]);
  });

  test('drafts are checked as drafts, and columns against a profile', async () => {
    const draft = fileOf('a.json', JSON.stringify([{ 标题: '通知', 内容概述: '评估' }]));
    expect(codesOf((await zwgk(['check', draft, '--draft', '--format', 'json'])).out)).toEqual([
      'catalogue/mode-missing',
    ]);
    const filed = { ...inTime, 栏目: '政府信息公开年报', 公开方式: '依申请公开' };
    const { out } = await zwgk([
      'check',
      fileOf('b.json', JSON.stringify([filed])),
      '--profile',
      'township',
      '--format',
      'json',
    ]);
    expect(codesOf(out)).toEqual(expect.arrayContaining(['catalogue/column-misfiled', 'catalogue/column-not-allowed']));
    const bare = fileOf('c.json', JSON.stringify([{ 标题: '通知', 成文日期: '2024-01-02' }]));
    expect(codesOf((await zwgk(['check', bare, '--guideline', 'lianyungang-2008', '--format', 'json'])).out)).toContain(
      'catalogue/element-missing',
    );
  });

  test('fields with names that say nothing are read through a mapping file', async () => {
    const record = { f1: late.标题, f2: late.成文日期, f3: late.发布日期 };
    const mapping = { f1: '标题', f2: 'createdOn', f3: '发布日期' };
    const file = fileOf('a.json', JSON.stringify([record]));
    expect((await zwgk(['check', file])).out).not.toContain('inspection/published-late  ×');
    const mapped = await zwgk(['check', file, '--mapping', fileOf('m.json', JSON.stringify(mapping))]);
    expect(mapped.out).toContain('inspection/published-late  × 1');
  });

  test('what is not listed is said, and still counted', async () => {
    const file = fileOf(
      'a.ndjson',
      ndjson(...Array.from({ length: 20 }, (_, at) => ({ ...late, 索引号: `000014349/2024-1${at}000` }))),
    );
    const report = JSON.parse((await zwgk(['check', file, '--format', 'json', '--max-findings', '5'])).out);
    expect(report.findings).toHaveLength(5);
    expect(report.truncated).toEqual({ listed: 5, total: report.total });
    expect(report.tally.findings['inspection/published-late'].error).toBe(20);
    expect((await zwgk(['check', file])).out).toContain('… 17 more');
    const lines = (await zwgk(['check', file, '--format', 'ndjson'])).out.trim().split('\n');
    expect(JSON.parse(lines.at(-1) as string).summary).toMatchObject({ total: lines.length - 1, truncated: null });
  });

  test('one record is explained in full, day by day', async () => {
    const file = fileOf('a.ndjson', ndjson({ id: 'x1', raw: late, body: '某市人民政府' }));
    const { out } = await zwgk(['check', file, '--explain', 'x1'], '', 'zh-CN');
    expect(out).toContain('《中华人民共和国政府信息公开条例》');
    expect(out).toContain('2024-01-02 星期二  起始日，不计');
    expect(out).toContain('2024-01-30 星期二  第 20 个工作日 ← 期限届满');
    expect(out).toContain('2024-02-10 至 2024-02-17  春节 国办发明电〔2023〕7号，8 天不计');
    expect(out).toContain('2024-02-18 星期日  第 30 个工作日，调休上班（国办发明电〔2023〕7号）');
  });

  test('no long number of a record is repeated in any output', async () => {
    // A synthetic number, of no person, in every column where one could slip in.
    const secret = '110101190001010000';
    const record = Object.fromEntries(
      ['标题', '索引号', '文号', '成文日期', '发布日期', '公开方式', '有效性', '发布机构', '主题分类', '内容概述'].map(
        (name) => [name, secret],
      ),
    );
    const file = fileOf('a.json', JSON.stringify([record, { ...record, 标题: `关于${secret}的决定` }]));
    for (const format of ['text', 'json', 'ndjson']) {
      const { out, err } = await zwgk(['check', file, '--format', format]);
      expect(out + err, format).not.toContain(secret);
    }
  });

  test('the shipped real records: titles and dates are read, and nothing crashes', async () => {
    const { code, out } = await zwgk(['check', fileOf('records.json', JSON.stringify(records)), '--format', 'json']);
    const { entries, tally } = JSON.parse(out);
    expect(code).toBe(1);
    // One of them is a header that was pasted in among the records.
    expect(entries).toBe(records.length - 1);
    expect(tally.findings['catalogue/header-row'].warning).toBe(1);
    expect(tally.fields.title).toBeGreaterThanOrEqual(records.length - 1);
    expect(tally.findings).not.toHaveProperty('cli/line-not-json');
  });

  test.each([
    ['no file', ['check'], ''],
    ['a file that is not there', ['check', '/no/such/file.json'], 'cli/unreadable-file'],
    ['a name that tells no format', ['check', fileOf('a.txt', '')], 'cli/unknown-file-format'],
    ['a JSON file without records', ['check', fileOf('a.json', '42')], 'cli/no-records'],
    [
      'a mapping to a field that no entry has',
      ['check', fileOf('a.json', '[]'), '--mapping', fileOf('m.json', '{"BT": "tilte"}')],
      'cli/invalid-mapping',
    ],
    ['a broken JSON file', ['check', fileOf('a.json', '[{"标题": ')], 'cli/invalid-json-file'],
    ['no such format', ['check', 'a.json', '--format', 'xml'], 'cli/invalid-option'],
    ['no such guideline', ['check', 'a.json', '--guideline', 'x'], 'cli/invalid-option'],
    ['no such body kind', ['check', 'a.json', '--profile', 'village'], 'catalogue/unknown-body-kind'],
    ['no date', ['check', 'a.json', '--as-of', '2023-02-29'], 'cli/invalid-option'],
    ['no such record', ['check', fileOf('a.ndjson', ndjson(late)), '--explain', 'a:9'], 'cli/place-not-found'],
    ['an unknown option', ['check', 'a.json', '--quick'], '--quick'],
    ['an unknown command', ['chekc'], 'chekc'],
  ])('%s ends with 2 and says why', async (_, argv, said) => {
    const { code, err } = await zwgk(argv);
    expect(code).toBe(2);
    expect(err).toContain(said);
  });
});
