import { reportHtml } from '@zwgk/annual-report';
import { annualReportSchema } from '@zwgk/annual-report/schema';
import { annualReports } from '@zwgk/fixtures';
import { describe, expect, test } from 'vitest';
import { fileOf, zwgk } from '../../../testing/run-zwgk.ts';
import { reportXlsx } from '../../../write/report-xlsx.ts';

const real = (id: string) => annualReportSchema.parse(annualReports.find((one) => one.id === id)?.report);
const huaian = real('jiangsu-huaian-2024');
/** One request too many was disclosed to natural persons. */
const wrong = {
  ...huaian,
  table3: { ...huaian.table3, disclosed: { ...huaian.table3?.disclosed, 'natural-person': 1289 } },
};
const json = (report: object) => fileOf('report.json', JSON.stringify(report));
const all = { ...huaian, sections: { '1': '见下。', '5': '仍有不足。', '6': '无。' } };

describe('zwgk report check', () => {
  test('ends with 0 on a report in order', async () => {
    const { code, out } = await zwgk(['report', 'check', json(huaian)], '', 'zh-CN');
    expect(code).toBe(0);
    expect(out).toContain('淮安市人民政府  2024 年\n没有发现问题\n勾稽关系：成立 42 · 不成立 0');
    expect(out).toContain('未评估：缺少文字部分、上年度报告、下级报告、公布日期');
  });

  test('ends with 1 and names the one cell that is wrong', async () => {
    const { code, out } = await zwgk(['report', 'check', json(wrong)], '', 'zh-CN');
    expect(code).toBe(1);
    expect(out).toContain('错误  表三“（一）予以公开”的“自然人”应为 1288（现为 1289）：');
    expect(out.match(/错误/g)).toHaveLength(1);
    expect(out).toContain('《政府信息公开工作年度报告格式》');
  });

  test('for a program, with texts in both languages', async () => {
    const [{ findings, verdicts }] = JSON.parse((await zwgk(['report', 'check', json(wrong), '--json'])).out);
    expect(findings).toMatchObject([
      { code: 'annual-report/does-not-add-up', message: { en: expect.stringContaining('1288') } },
    ]);
    expect(verdicts).toHaveLength(42);
  });

  test('against last year’s report, those below, and the date of its kind of body', async () => {
    const previous = json({ ...huaian, year: 2023, table3: { 'carried-out': { total: 35 } } });
    const child = json({ ...huaian, table2: { licences: 500_000 } });
    const late = json({ ...huaian, publishedOn: '2025-04-01' });
    const { code, out } = await zwgk(['report', 'check', late, '--previous', previous, '--child', child]);
    expect(code).toBe(1);
    for (const said of ['last year’s report says 35', '447228, they come to 500000', 'due by 2025-03-31'])
      expect(out).toContain(said);
    const department = await zwgk(['report', 'check', late, '--kind', 'municipal-department']);
    expect(department.out).toContain('due by 2025-01-31');
  });

  test('reads a page and a workbook as it writes them', async () => {
    const page = fileOf('report.html', reportHtml(all));
    const book = fileOf('report.xlsx', await reportXlsx(all, 'zh-CN'));
    for (const file of [page, book]) {
      const { code, out } = await zwgk(['report', 'check', file, '--json']);
      const [{ report, findings }] = JSON.parse(out);
      expect([code, findings]).toEqual([0, []]);
      expect(report).toMatchObject({ year: 2024, body: { name: '淮安市人民政府' } });
      for (const table of ['table2', 'table3', 'table4'] as const) expect(report[table]).toEqual(huaian[table]);
    }
  });

  test('reads a page in the encoding of its office, and needs a year where no title says it', async () => {
    const nameless = '<table><tr><td>行政复议</td></tr></table>';
    const asked = await zwgk(['report', 'check', fileOf('a.htm', nameless)], '', 'zh-CN');
    expect(asked.code).toBe(2);
    expect(asked.out).toContain('--year');
    expect((await zwgk(['report', 'check', fileOf('a.htm', nameless), '--year', '2024'])).code).toBe(0);
  });

  test('ends with 2 on what cannot be read, and repeats nothing of it', async () => {
    const secret = '13800000000';
    for (const [file, code] of [
      [fileOf('a.pdf', secret), 'cli/unknown-document-format'],
      [fileOf('a.xlsx', secret), 'cli/unreadable-document'],
      [fileOf('a.docx', secret), 'cli/unreadable-document'],
      [fileOf('a.html', `${'<div>'.repeat(200_000)}${secret}`), 'cli/unreadable-document'],
      [fileOf('a.json', `{"year": ${secret}`), 'cli/not-json'],
      [json({ ...huaian, body: secret }), 'cli/unexpected-content'],
      ['/no/such.html', 'cli/unreadable-file'],
    ] as const) {
      const outcome = await zwgk(['report', 'check', file]);
      expect(outcome.code).toBe(2);
      expect(outcome.err).toContain(code);
      expect(outcome.out + outcome.err).not.toContain('138');
    }
  });
});
