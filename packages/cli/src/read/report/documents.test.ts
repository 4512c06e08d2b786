import { readReport, tableLayouts } from '@zwgk/annual-report';
import { annualReportSchema } from '@zwgk/annual-report/schema';
import { annualReports } from '@zwgk/fixtures';
import { describe, expect, test } from 'vitest';
import { type DocxCell, docxOf } from '../../testing/docx-of.ts';
import { reportXlsx } from '../../write/report-xlsx.ts';
import { docxDocument } from './docx-document.ts';
import { htmlDocument } from './html-document.ts';
import { xlsxDocument } from './xlsx-document.ts';

const huaian = annualReportSchema.parse(annualReports.find(({ id }) => id === 'jiangsu-huaian-2024')?.report);
const { table2, table3, table4 } = huaian;

describe('a page', () => {
  test('as content systems write them: paragraphs and breaks in cells, hard spaces, headings over two rows', () => {
    const cell = (text: string, spans = ''): string =>
      `<td nowrap="nowrap" ${spans} style="width:38px;"><p align="center">${text}</p></td>`;
    const five = ['结果<br />维持', '结果<br />纠正', '其他结果', '尚未审结', '总计'];
    const html = `<title>2019年某办公厅政府信息公开工作年度报告</title><table class="layout"><tr><td>
      <p>发布日期：2020-01-31</p><p><br />四、政府信息公开行政复议、行政诉讼情况</p>
      <table border="1"><tbody><tr>${cell('行政复议', 'colspan="5"')}${cell('行政诉讼', 'colspan="10"')}</tr>
      <tr>${five.map((text) => cell(text, 'rowspan="2"')).join('')}${cell('未经复议直接起诉', 'colspan=5')}${cell('复议后起诉', 'colspan=5')}</tr>
      <tr>${[...five, ...five].map((text) => cell(text)).join('')}</tr>
      <tr>${['5', '&nbsp;', '&nbsp;', '2', '７', '8', '&nbsp;', '', '1', '9', '', '', '', '', ''].map((text) => cell(text)).join('')}</tr></tbody></table>
      <script>var 年度报告 = "2031年政府信息公开年度报告";</script></td></tr></table>`;
    expect(readReport(htmlDocument(html))).toEqual({
      report: {
        year: 2019,
        body: { name: '某办公厅' },
        publishedOn: '2020-01-31',
        table4: {
          reconsideration: { upheld: 5, corrected: null, other: null, pending: 2, total: 7 },
          'litigation-direct': { upheld: 8, corrected: null, other: null, pending: 1, total: 9 },
          'litigation-after-reconsideration': {
            upheld: null,
            corrected: null,
            other: null,
            pending: null,
            total: null,
          },
        },
        sections: {},
      },
      findings: [],
    });
  });

  test('that leaves out closing tags is read as a browser reads it', () => {
    const { grids } = htmlDocument('<table><tr><td>一<td colspan=2>二<tr><td rowspan=9>三<td>四<td>五</table>');
    expect(grids).toEqual([
      [
        ['一', '二', '二'],
        ['三', '四', '五'],
      ],
    ]);
  });
});

test('a workbook has the merged cells of the form, and is read back', async () => {
  const bytes = await reportXlsx(huaian, 'zh-CN');
  expect(readReport(await xlsxDocument(bytes))).toMatchObject({
    report: { year: 2024, table2, table3, table4 },
    findings: [],
  });
});

test('a document with cells merged across and down', async () => {
  const tables = tableLayouts(huaian).map(({ rows, columns }) => {
    // What spans rows goes on in each of them, as word processors write it.
    const grid = rows.map(() =>
      Array.from({ length: columns }, (): (DocxCell & { at: number }) | null | undefined => undefined),
    );
    rows.forEach((cells, top) => {
      for (const { value, columns: width, rows: height } of cells) {
        const left = grid[top]?.indexOf(undefined) ?? 0;
        for (let down = 0; down < height; down++) {
          const row = grid[top + down];
          if (row === undefined) continue;
          row.fill(null, left, left + width);
          const merge = height === 1 ? {} : { merge: down === 0 ? ('restart' as const) : ('continue' as const) };
          row[left] = { text: down === 0 ? String(value) : '', columns: width, at: left, ...merge };
        }
      }
    });
    return grid.map((row) => row.flatMap((cell) => cell ?? []));
  });
  const bytes = docxOf(['淮安市人民政府2024年政府信息公开工作年度报告', '一、总体情况', '见下。', ...tables]);
  expect(readReport(await docxDocument(bytes))).toMatchObject({
    report: { year: 2024, body: { name: '淮安市人民政府' }, table2, table3, table4, sections: { '1': '见下。' } },
    findings: [],
  });
});
