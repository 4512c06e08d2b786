import { bodyKindIds } from '@zwgk/catalogue';
import { packIds } from '@zwgk/catalogue/packs';
import { describe, expect, test } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { makeDocx } from '../../testing/make-documents.ts';
import { fileOf, zwgk } from '../../testing/run-zwgk.ts';

describe('zwgk catalogue list', () => {
  test('names every profile and every pack, and how complete a pack is', async () => {
    const { out } = await zwgk(['catalogue', 'list']);
    for (const id of [...bodyKindIds, ...packIds]) expect(out).toMatch(new RegExp(`^  ${id}  `, 'm'));
    expect(out).toContain('  elderly-care  Care of the elderly  3 items  partial\n');
    const { packs } = JSON.parse((await zwgk(['catalogue', 'list', '--json'])).out);
    expect(packs[0].completeness).toMatchObject({ kind: 'partial', items: 15 });
  });
});

describe('zwgk catalogue show', () => {
  test('shows what a kind of body discloses, each with its law', async () => {
    const { out } = await zwgk(['catalogue', 'show', 'township', '--on', '2026-03-02'], '', 'zh-CN');
    expect(out).toContain(`  statutory.homesteads  法定主动公开内容 / 宅基地使用情况审核
    公开依据：《中华人民共和国政府信息公开条例》（2019）第二十一条
    公开时限：20个工作日（proactive-disclosure）
`);
    expect(out).toContain('── 依申请公开  1 项 ──');
    expect(out).toContain('── 不予公开  7 项 ──');
  });

  test('by its Chinese name, under the law of a day, one list of the three', async () => {
    const { out } = await zwgk(['catalogue', 'show', '市政府本级', '--on', '2010-01-01', '--mode', 'withheld']);
    expect(out).toContain('── withheld  3 items ──');
    expect(out).not.toContain('(2019)');
  });

  test('a pack with its sources, and what of it is unknown', async () => {
    const { out } = await zwgk(['catalogue', 'show', '养老服务']);
    expect(out).toMatch(/^ {2}source: .+ {2}http/m);
    expect(out).toContain('── mode unknown  3 items ──');
    expect(out).toContain('    unknown: update frequency; audience; level; duration\n');
  });

  test('a sector of public institutions, and words that were not understood', async () => {
    const buses = await zwgk(['catalogue', 'show', 'public-institution', '--sector', 'public-transport', '--json']);
    expect(JSON.parse(buses.out).items.map(({ id }: { id: string }) => id)).toContain(
      'institution.public-transport.safety',
    );
    const { out } = await zwgk(['catalogue', 'show', 'public-institutions'], '', 'zh-CN');
    expect(out).toContain('公开时限：原文“次月上旬”\n');
  });

  test('counts by a scheme: channels, the five disclosures', async () => {
    const { out } = await zwgk(['catalogue', 'show', 'legal-services', '--count', 'channels']);
    expect(out.split('\n')[0]).toBe('4  Government website  website');
    expect(out).toMatch(/\n1 {2}unknown\n$/);
    const counted = await zwgk(['catalogue', 'show', 'county-government', '--count', '五公开', '--json']);
    expect(JSON.parse(counted.out)).toMatchObject({ scheme: 'five-disclosures', counts: { result: 3, decision: 0 } });
  });

  test.each([
    [['province'], 'zwgk catalogue list'],
    [['township', '--sector', 'water'], 'catalogue/sector-without-institution'],
    [['township', '--on', '2008-04-30'], 'catalogue/no-profile-yet'],
    [['township', '--mode', 'secret'], 'cli/invalid-option'],
    [['township', '--count', 'no-such-scheme'], 'catalogue/unknown-scheme'],
  ])('%j ends with 2', async (argv, expected) => {
    const { code, err } = await zwgk(['catalogue', 'show', ...argv]);
    expect([code, err]).toEqual([2, expect.stringContaining(expected)]);
  });
});

describe('a city keeps its own catalogue, without code', () => {
  const city = {
    id: 'some-city',
    title: { zh: '某市目录', en: 'Catalogue of some city' },
    bodyKind: 'municipal-department',
  };
  const sound = {
    ...city,
    tighten: [
      {
        item: 'statutory.plans',
        basis: '某市政府信息公开办法',
        timeLimit: { unit: 'working-days', amount: 10 },
        channels: ['政务新媒体'],
      },
    ],
    add: [
      {
        id: 'city.parking',
        matter: { level1: { zh: '城市管理' }, level2: { zh: '公共停车场信息' } },
        basis: ['某市停车管理条例'],
        mode: 'proactive',
        channels: ['政府网站'],
        updateFrequency: 'monthly',
      },
    ],
  };
  const file = (overlay: object): string => fileOf('overlay.json', JSON.stringify(overlay));

  test('what adds and tightens is taken, and shown as it was and as it is', async () => {
    const { code, out } = await zwgk(['catalogue', 'overlay', file(sound), '--on', '2026-03-02'], '', 'zh-CN');
    expect(code).toBe(0);
    expect(out).toBe(`某市目录  some-city
叠加在“市直单位公开目录”上：采用 2 项，未采用或须核对 0 处

── 采用 ──
  statutory.plans  法定主动公开内容 / 规划及相关政策
    公开时限：20个工作日（proactive-disclosure） → 10个工作日（proactive-disclosure）
    公开渠道和载体：政府网站 → 政府网站、两微一端
    地方规定（some-city）：某市政府信息公开办法
  city.parking  城市管理 / 公共停车场信息  新增
    公开依据：某市停车管理条例
    更新频次：每月
    公开渠道和载体：政府网站
    未知：公开内容（要素）、公开时限、公开主体、公开对象、公开层级、公开期限类别
`);
  });

  test('the merged catalogue is there for a program', async () => {
    const { out } = await zwgk(['catalogue', 'overlay', '-', '--json'], JSON.stringify(sound));
    const { profile, findings } = JSON.parse(out);
    expect([profile.id, profile.overlays, findings]).toEqual(['some-city', ['some-city'], []]);
    expect(profile.items.at(-1)).toMatchObject({ id: 'city.parking', origin: 'some-city' });
  });

  test('what loosens is refused, with the law, and the rest is taken all the same', async () => {
    const loose = {
      ...sound,
      tighten: [
        ...sound.tighten,
        { item: 'statutory.charges', basis: '某市办法', timeLimit: { unit: 'working-days', amount: 30 } },
      ],
      remove: ['statutory.penalties.decisions'],
    };
    const { code, out } = await zwgk(['catalogue', 'overlay', file(loose)]);
    expect(code).toBe(1);
    expect(out).toContain(
      'laid over “Catalogue of a municipal department”: 2 items taken, 2 places refused or to be looked at',
    );
    expect(
      out,
    ).toContain(`  error  tighten.1.timeLimit  the time limit of statutory.charges may not be loosened: it is 20 working days (proactive-disclosure) by national rule and 30 working days here; refused
      Regulation on Government Information Disclosure (2019), art. 20 item 8; Regulation on Government Information Disclosure (2019), art. 26
`);
    expect(out).toContain(
      '  error  remove.0  the item statutory.penalties.decisions is asked for by law and may not be removed; refused\n',
    );
  });

  test('what is no overlay ends with 2, and says where and what was expected', async () => {
    const misspelt = {
      ...city,
      tighten: [{ item: 'guide', basis: '某市办法', timeLimit: { unit: 'workdays', amount: 5 } }],
    };
    const { code, err } = await zwgk(['catalogue', 'overlay', file(misspelt)], '', 'zh-CN');
    expect([code, err]).toEqual([2, expect.stringContaining('tighten.0.timeLimit')]);
    expect((await zwgk(['catalogue', 'overlay', file({ ...city, loosen: [] })])).code).toBe(2);
    expect((await zwgk(['catalogue', 'overlay', fileOf('overlay.json', '{')])).code).toBe(2);
    expect((await zwgk(['catalogue', 'overlay', '/no/such/file.json'])).code).toBe(2);
  });
});

describe('zwgk catalogue read', () => {
  const rows = [
    ['某县义务教育领域标准目录', null, null, null, null, null, null, null, null],
    [
      '序号',
      '一级事项',
      '公开内容（要素）',
      '公开依据',
      '公开时限',
      '公开主体',
      '公开渠道和载体',
      '公开对象',
      '公开方式',
      '公开层级',
    ],
    [
      1,
      '招生管理',
      '招生计划',
      '《中华人民共和国政府信息公开条例》',
      '及时公开',
      '县教育局',
      't政府网站 口政府公报',
      '全社会',
      '主动',
      '县级',
    ],
    [
      2,
      '招生管理',
      '招生范围',
      '《中华人民共和国政府信息公开条例》',
      '次月上旬',
      '县教育局',
      '■政府网站',
      null,
      '主动',
      '县级',
    ],
  ];
  const csv = rows.map((row) => row.map((cell) => cell ?? '').join(',')).join('\r\n');

  test('a CSV file: items, and what was not understood, by the lines of the file', async () => {
    const { code, out } = await zwgk(['catalogue', 'read', fileOf('directory.csv', csv)]);
    expect(code).toBe(0);
    expect(out).toContain('  row-3  招生管理\n');
    expect(out).toContain(
      'warning  timeLimit of row 4 was not understood as a whole; its words are kept, see for yourself\n',
    );
  });

  test('an XLSX file says the same as the CSV file, by the name of its sheet', async () => {
    const path = fileOf('directory.xlsx', '');
    const data = rows.map((row) => row.map((cell) => (cell === null ? null : { value: cell })));
    await writeXlsxFile([
      { data: [[{ value: '说明' }]], sheet: '说明' },
      { data, sheet: '目录' },
    ]).toFile(path);
    const read = async (...argv: string[]) => JSON.parse((await zwgk(['catalogue', 'read', ...argv, '--json'])).out);
    expect(await read(path, '--sheet', '目录')).toEqual(await read(fileOf('directory.csv', csv)));
    const { code, err } = await zwgk(['catalogue', 'read', path, '--sheet', '目录2']);
    expect([code, err]).toEqual([2, expect.stringContaining('cli/no-such-sheet')]);
    expect((await read(path)).findings.map(({ code: of }: { code: string }) => of)).toEqual([
      'catalogue/directory-without-head',
    ]);
  });

  test('standard input; a row with an unpaired quotation mark', async () => {
    const { out } = await zwgk(['catalogue', 'read', '-', '--input-format', 'csv', '--json'], `${csv}\r\n3,"招生管理`);
    const { items, findings } = JSON.parse(out);
    expect(items).toHaveLength(2);
    expect(findings[0]).toMatchObject({
      code: 'cli/row-unreadable',
      params: { line: 5 },
      message: { en: expect.any(String) },
    });
  });

  test('a table without a head is an error, and ends with 1', async () => {
    const { code, out } = await zwgk(['catalogue', 'read', fileOf('list.csv', '姓名,电话\r\n某甲,某号')]);
    expect([code, out]).toEqual([1, expect.stringContaining('error  no head was found')]);
  });

  test('what is no table ends with 2', async () => {
    for (const name of ['directory.xls', 'directory.txt']) {
      expect((await zwgk(['catalogue', 'read', fileOf(name, csv)])).code).toBe(2);
    }
    for (const [content, expected] of [
      [csv, 'cli/unreadable-document'],
      [makeDocx('<w:p/>'), 'cli/not-a-spreadsheet'],
    ] as const) {
      const { code, err } = await zwgk(['catalogue', 'read', fileOf('directory.xlsx', content)]);
      expect([code, err]).toEqual([2, expect.stringContaining(expected)]);
    }
  });
});
