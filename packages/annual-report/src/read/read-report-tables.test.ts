import { annualReportOf, annualReports } from '@zwgk/fixtures';
import { describe, expect, test } from 'vitest';
import { tableLayouts } from '../output/table-layout.ts';
import type { AnnualReport } from '../report/annual-report.ts';
import { annualReportSchema } from '../schema.ts';
import { withCell } from '../testing/changed-report.ts';
import { gridOfLayout } from '../testing/grid-of-layout.ts';
import { readReport } from './read-report.ts';
import { readReportTables } from './read-report-tables.ts';
import type { ReportGrid } from './report-grid.ts';

const realReport = (id: string): AnnualReport => annualReportSchema.parse(annualReportOf(id));

const reports = annualReports.map(({ id, report }) => [id, annualReportSchema.parse(report)] as const);
const gridsOf = (report: AnnualReport, merged: 'repeated' | 'first' = 'repeated'): readonly ReportGrid[] =>
  tableLayouts(report).map((layout) => gridOfLayout(layout, merged));

/** A report whose missing cells are blanks, which is how they are printed. */
const printed = (report: AnnualReport) => readReportTables(gridsOf(report), { year: report.year });

const huaian = realReport('jiangsu-huaian-2024');
const read = (grids: readonly ReportGrid[]) => readReportTables(grids, { year: 2024 });
const edited = (table: 0 | 1 | 2, edit: (row: readonly string[], at: number) => readonly string[]) =>
  gridsOf(huaian).map((grid, at) => (at === table ? grid.map(edit) : grid));

describe('what is printed is read back', () => {
  test.each(reports)('%s, cell by cell', (_, report) => {
    const { findings, ...tables } = printed(report);
    expect(findings).toEqual([]);
    for (const table of ['table2', 'table3', 'table4'] as const)
      expect(tables[table]).toMatchObject(report[table] ?? {});
  });

  test.each(reports)('%s, with merged texts in their first place only, and as one sheet', (_, report) => {
    const separate = readReportTables(gridsOf(report, 'first'), { year: report.year });
    expect(separate).toEqual(printed(report));
    expect(readReportTables([gridsOf(report, 'first').flat()], { year: report.year })).toEqual(printed(report));
  });
});

describe('how offices write', () => {
  test('full-width digits, thousands, spaces, units', () => {
    const grids = edited(1, (row) => row.map((text) => text.replace(/^3119$/, ' ３，119 件 ')));
    expect(read(grids)).toEqual(printed(huaian));
  });

  test('labels without numbers, in other brackets, or cut short', () => {
    const rewritten = edited(1, (row) =>
      row.map((text) =>
        text
          .replace(/^（(.)）|^\d\.|^.、/, '')
          .replace('（区分处理的，只计这一情形，不计其他情形）', '')
          .replace('“三安全一稳定”', '"三安全一稳定"')
          .replace(/^(申请人.*不再处理).*/, '$1'),
      ),
    );
    expect(read(rewritten)).toEqual(printed(huaian));
  });

  test('a stroke is “not applicable”, and nothing is nothing', () => {
    const { table2 } = read(edited(0, (row) => (row[0] === '规章' ? ['规章', '/', '', '不适用'] : row)));
    expect(table2).toMatchObject({ regulations: { made: 'n/a', repealed: null, inForce: 'n/a' } });
  });

  test('a subtotal that was added is read as one', () => {
    const grid = gridsOf(huaian)[1] ?? [];
    const at = grid.findIndex((row) => row.includes('1.本机关不掌握相关政府信息'));
    const subtotal = ['三、本年度办理结果', '（四）无法提供', '小计', '758', '12', '0', '0', '10', '1', '781'];
    const { table3, findings } = read([[...grid.slice(0, at), subtotal, ...grid.slice(at)]]);
    expect(findings).toEqual([]);
    expect(table3?.unable).toMatchObject({ 'natural-person': 758, total: 781 });
  });
});

describe('what is not plain is left out and said', () => {
  const codes = (grids: readonly ReportGrid[]) =>
    read(grids).findings.map(({ code, path }) => [code.slice(14), ...path].join(' '));
  const disclosed = (edit: (row: readonly string[]) => readonly string[]) =>
    edited(1, (row) => (row.includes('（一）予以公开') ? edit(row) : row));

  test.each([
    ['a row that lacks a cell', disclosed((row) => row.slice(0, -1)), ['row-unreadable table3 disclosed']],
    ['a row with a cell too many', disclosed((row) => [...row, '7']), ['row-unreadable table3 disclosed']],
    [
      'numbers that slipped into the labels',
      disclosed((row) => [...row.slice(0, 2), '1288', ...row.slice(3)]),
      ['row-unknown table3'],
    ],
    ['a number in words', disclosed((row) => row.with(3, '若干')), ['cell-unreadable table3 disclosed natural-person']],
    [
      'separators that separate no thousands',
      disclosed((row) => row.with(3, '1,2,88')),
      ['cell-unreadable table3 disclosed natural-person'],
    ],
    ['a row that no format has', disclosed((row) => row.with(1, '转办').with(2, '转办')), ['row-unknown table3']],
    [
      'a row twice',
      [
        ...gridsOf(huaian).slice(0, 1),
        (gridsOf(huaian)[1] ?? []).flatMap((row) => (row.includes('（一）予以公开') ? [row, row] : [row])),
      ],
      ['row-twice table3 disclosed'],
    ],
    ['a table twice', [...gridsOf(huaian), ...gridsOf(huaian).slice(1, 2)], ['table-unreadable table3']],
    [
      'columns of another order',
      edited(1, (row) => [...row.slice(0, 4), ...row.slice(4).toReversed()]),
      ['table-unreadable table3'],
    ],
    [
      'two rows of results',
      [...gridsOf(huaian).slice(0, 2), [...(gridsOf(huaian)[2] ?? []), Array.from({ length: 15 }, () => '1')]],
      ['table-unreadable table4'],
    ],
    ['fourteen results', edited(2, (row) => row.slice(0, 14)), ['table-unreadable table4']],
    [
      'a sum in yuan under a heading of 万元',
      edited(0, (row) => row.map((text) => text.replace('96171.6', '961716000元'))),
      ['cell-unreadable table2 charges'],
    ],
    [
      'a heading in yuan',
      edited(0, (row) => row.map((text) => text.replace('单位：万元', '单位：元'))),
      ['row-unreadable table2 charges'],
    ],
  ] as const)('%s', (_, grids, expected) => expect(codes(grids)).toEqual(expected));

  test('and nothing of it is repeated', () => {
    const secret = '某甲13800000000';
    expect(JSON.stringify(read(disclosed((row) => row.with(3, secret))))).not.toContain('138');
  });
});

describe('a whole page', () => {
  const lines = [
    '当前位置：首页',
    '某市人民政府2024年政府信息公开工作年度报告',
    '发布日期：2025-03-28',
    '一、总体情况',
    '一、是主动公开。',
    '二、主动公开政府信息情况',
    '三、收到和处理政府信息公开申请情况',
    '四、政府信息公开行政复议、行政诉讼情况',
    '五、存在的主要问题及改进情况',
    '仍有不足。',
    '六、其他需要报告的事项',
    '无。',
  ];

  test('is read with its body, year, day and texts', () => {
    expect(readReport({ lines, grids: gridsOf(huaian) })).toMatchObject({
      report: {
        year: 2024,
        body: { name: '某市人民政府' },
        publishedOn: '2025-03-28',
        sections: { '1': '一、是主动公开。', '5': '仍有不足。', '6': '无。' },
        table4: withCell(huaian, ['table2', 'licences'], 0).table4,
      },
      findings: [],
    });
  });

  test('without one year in its titles is not guessed at', () => {
    const two = [...lines, '某市人民政府2023年政府信息公开工作年度报告'];
    expect(readReport({ lines: two, grids: [] })).toMatchObject({
      findings: [{ code: 'annual-report/year-not-found' }],
    });
    expect(readReport({ lines: two, grids: [] }, { year: 2024 }).report?.year).toBe(2024);
  });
});
