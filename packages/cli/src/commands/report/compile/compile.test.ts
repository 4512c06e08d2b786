import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fileOf, zwgk } from '../../../testing/run-zwgk.ts';

/** A made-up ledger: carried in, closed late, withdrawn, open at the end of the year. */
const ledger = [
  {
    id: '2024-031',
    applicant: 'natural-person',
    events: [
      { type: 'received', on: '2024-12-20', channel: 'in-person' },
      { type: 'replied', on: '2025-01-10', outcome: 'disclosed' },
    ],
  },
  {
    id: '2025-001',
    applicant: 'commercial',
    events: [
      { type: 'received', on: '2025-03-03', channel: 'signed-mail' },
      { type: 'replied', on: '2025-04-02', outcome: 'unable.not-held' },
    ],
    remedies: [{ route: 'reconsideration', filedOn: '2025-04-10', concludedOn: '2025-06-09', result: 'corrected' }],
  },
  {
    id: '2025-002',
    applicant: 'natural-person',
    events: [
      { type: 'received', on: '2025-08-04', channel: 'in-person' },
      { type: 'withdrawn', on: '2025-08-06' },
    ],
  },
  {
    id: '2025-003',
    applicant: 'research',
    events: [{ type: 'received', on: '2025-11-03', channel: 'online', confirmedOn: '2025-11-03' }],
  },
];
const ndjson = (...cases: readonly unknown[]) => cases.map((each) => JSON.stringify(each)).join('\n');
const office = fileOf('ledger.ndjson', ndjson(...ledger));
const folder = () => join(mkdtempSync(join(tmpdir(), 'zwgk ')), 'report', '2025');

describe('zwgk report compile', () => {
  test('writes the report, the figures and the cases behind them', async () => {
    const out = folder();
    const { code, out: said } = await zwgk([
      'report',
      'compile',
      office,
      '--year',
      '2025',
      '--out',
      out,
      '--body',
      '某局',
    ]);
    expect(code).toBe(0);
    expect(said).toContain('2025: 4 requests counted, 0 of other years, 0 that cannot be counted');
    expect(said).toContain('2025-001  due 2025-03-31, closed 2025-04-02');
    expect(said).toContain('2025-003  due 2025-12-01');
    expect(readdirSync(out).sort()).toEqual(['cases.csv', 'figures.json', 'report.html', 'report.json', 'report.xlsx']);
    const report = JSON.parse(readFileSync(join(out, 'report.json'), 'utf8'));
    expect(report).toMatchObject({
      year: 2025,
      body: { name: '某局' },
      table3: { new: { total: 3 }, 'carried-in': { total: 1 }, handled: { total: 3 }, 'carried-out': { research: 1 } },
      table4: { reconsideration: { corrected: 1, total: 1 } },
    });
    const figures = JSON.parse(readFileSync(join(out, 'figures.json'), 'utf8'));
    expect(figures.rollUps.quarterly[0]).toMatchObject({ period: '2025-Q1', received: { 'signed-mail': 1, total: 1 } });
    expect(figures.timeliness).toMatchObject({ inTime: 2, late: 1, overdue: 1 });
  });

  test('what it writes is read back and passes the checks, whatever the format', async () => {
    const out = folder();
    await zwgk(['report', 'compile', office, '--year', '2025', '--out', out, '--body', '某局']);
    const made = JSON.parse(readFileSync(join(out, 'report.json'), 'utf8'));
    for (const name of ['report.json', 'report.html', 'report.xlsx']) {
      const [{ report, verdicts, findings }] = JSON.parse(
        (await zwgk(['report', 'check', join(out, name), '--json'])).out,
      );
      expect(report.table3, name).toEqual(made.table3);
      expect(report.table4, name).toEqual(made.table4);
      expect(new Set(verdicts.map(({ verdict }: { verdict: string }) => verdict)), name).toEqual(new Set(['pass']));
      const codes = new Set(findings.map(({ code }: { code: string }) => code));
      codes.delete('annual-report/section-missing');
      expect(codes, name).toEqual(new Set(['annual-report/cells-blank']));
    }
  });

  test('lists each case with the rows that it is counted in, for a spreadsheet', async () => {
    const out = folder();
    await zwgk(['report', 'compile', office, '--year', '2025', '--out', out], '', 'zh-CN');
    const lines = readFileSync(join(out, 'cases.csv'), 'utf8').split('\r\n');
    expect(lines[0]).toBe(
      '\ufeff台账位置,编号,申请人类别,申请渠道,收到日期,办结日期,答复期限,是否按期,收到情况,办理结果,复议诉讼,备注',
    );
    expect(lines[2]).toBe(
      '2,2025-001,商业企业,签收邮件,2025-03-03,2025-04-02,2025-03-31,逾期,一、本年新收政府信息公开申请数量,1.本机关不掌握相关政府信息,行政复议：结果纠正,',
    );
    expect(lines[4]).toContain('2025-12-01,逾期未办,一、本年新收政府信息公开申请数量,四、结转下年度继续办理');
  });

  test('what cannot be counted is listed with its line and its reason, and ends with 1', async () => {
    const file = fileOf(
      'ledger.ndjson',
      `${ndjson(ledger[0])}\n{"id": "断\n\n${ndjson({ id: 'x', events: [] }, ledger[2])}`,
    );
    const out = folder();
    const { code, out: said } = await zwgk(['report', 'compile', file, '--year', '2025', '--out', out, '--json']);
    expect(code).toBe(1);
    const { cases, findings, uncounted } = JSON.parse(said);
    expect(cases).toEqual({ counted: 2, outside: 0, uncounted: 2 });
    expect(uncounted).toEqual([
      { place: 2, id: null },
      { place: 4, id: 'x' },
    ]);
    expect(findings).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ code: 'cli/line-not-json', place: `${file}:2` }),
        expect.objectContaining({
          code: 'annual-report/case-lacks',
          place: `${file}:4`,
          path: [4, 'applicant'],
          message: expect.objectContaining({ 'zh-CN': '缺少申请人类别（applicant），未计入' }),
        }),
      ]),
    );
    expect(said).not.toContain('断');
    expect(readFileSync(join(out, 'cases.csv'), 'utf8')).toContain('not counted');
  });

  test('a number that comes twice is found, unless memory is not to grow with the ledger', async () => {
    const twice = fileOf('twice.ndjson', ndjson(...ledger, ledger[0]));
    const compile = async (...more: readonly string[]) => {
      const { out } = await zwgk(['report', 'compile', twice, '--year', '2025', '--json', ...more]);
      return JSON.parse(out) as { findings: { code: string }[]; notAssessed: { rule: string }[] };
    };
    const found = await compile();
    expect(found.findings.map(({ code }) => code)).toContain('annual-report/case-repeated');
    const { findings, notAssessed } = await compile('--no-repeated');
    expect(findings.map(({ code }) => code)).not.toContain('annual-report/case-repeated');
    expect(notAssessed.map(({ rule }) => rule)).toContain('annual-report/case-repeated');
  });

  test('a ledger comes from standard input or as a JSON array, and gives the same report', async () => {
    const reportOf = async (argv: readonly string[], input = '') =>
      JSON.parse((await zwgk(['report', 'compile', ...argv, '--year', '2025', '--json'], input)).out).report;
    const report = await reportOf([office]);
    expect(await reportOf(['-'], ndjson(...ledger))).toEqual(report);
    expect(await reportOf([fileOf('ledger.json', JSON.stringify(ledger))])).toEqual(report);
  });

  test('table 2 is taken from a file of its own, or from a report', async () => {
    const table2 = { licences: 12, charges: 0.5 };
    for (const content of [table2, { year: 2025, table2 }]) {
      const file = fileOf('table2.json', JSON.stringify(content));
      const { out } = await zwgk(['report', 'compile', office, '--year', '2025', '--table2', file, '--json']);
      expect(JSON.parse(out).report.table2).toEqual(table2);
    }
  });

  test('conventions of counting and of the clock, and local time limits', async () => {
    const moved = ['--convention', 'transferred-row=other.other', '--convention', 'first-day=counted'];
    const { out } = await zwgk(['report', 'compile', office, '--year', '2025', '--json', ...moved]);
    expect(JSON.parse(out).timeliness.lateCases[0].due).toBe('2025-03-28');
    const overlay = fileOf(
      'overlay.json',
      JSON.stringify({
        id: 'some-bureau',
        title: { zh: '某局', en: 'Some bureau' },
        tighten: [
          {
            rule: 'request-reply',
            term: { unit: 'working-days', amount: 10 },
            from: '2024-01-01',
            basis: '某局工作制度',
          },
        ],
      }),
    );
    const stricter = await zwgk(['report', 'compile', office, '--year', '2025', '--json', '--overlay', overlay]);
    expect(JSON.parse(stricter.out).timeliness).toMatchObject({ inTime: 1, late: 2 });
  });

  test('the line protocol gives the same report', async () => {
    const { out } = await zwgk(['report', 'compile', office, '--year', '2025', '--json']);
    expect(JSON.parse(out).cases.counted).toBe(ledger.length);
    const line = JSON.stringify({ id: 1, op: 'report.compile', input: { ledger, year: 2025, asOf: '2026-11-22' } });
    const [reply = ''] = (await zwgk(['batch'], `${line}\n`)).out.split('\n');
    expect(JSON.parse(reply).result.report.table3).toEqual(JSON.parse(out).report.table3);
  });

  test.each([
    ['no year', [office], '--year'],
    ['a year that is none', [office, '--year', 'last'], 'cli/invalid-option'],
    ['a year without tables', [office, '--year', '2015'], 'annual-report/no-tables'],
    ['no ledger', ['/no/such/file.ndjson', '--year', '2025'], 'cli/unreadable-file'],
    ['a convention that nobody knows', [office, '--year', '2025', '--convention', 'a=b'], 'unknown-convention'],
    ['a folder that is a file', [office, '--year', '2025', '--out', office], 'cli/unwritable-file'],
    [
      'a table 2 that is none',
      [office, '--year', '2025', '--table2', fileOf('t.json', '{"licenses": 1}')],
      'cli/unexpected-content',
    ],
  ])('%s ends with 2 and says why', async (_, argv, said) => {
    const { code, err } = await zwgk(['report', 'compile', ...argv]);
    expect(code).toBe(2);
    expect(err).toContain(said);
  });
});
