import { article20 } from './article-20.ts';
import type { ReportFormat, Table2Column } from './report-format.ts';
import { table3RowsOf2021 } from './table-3-rows.ts';
import { table4Columns, table4Groups } from './table-4-groups.ts';

const decisions: readonly Table2Column[] = [
  { label: { zh: '本年处理决定数量', en: 'Decisions of the year' }, unit: 'count' },
];

/**
 * The format of the reports of 2021 and later (2021年格式). Its labels were read in filled-in reports and in code, not in the
 * annex itself.
 *
 * @source 国办公开办函〔2021〕30号
 */
export const format2021: ReportFormat = {
  id: '2021',
  from: 2021,
  basis: [{ instrument: 'annual-report-format', version: '2021' }],
  confidence: 'secondary',
  sections: [
    { id: '1', title: { zh: '总体情况', en: 'Overview' } },
    { id: '2', title: { zh: '主动公开政府信息情况', en: 'Proactive disclosure' }, table: 'table2' },
    { id: '3', title: { zh: '收到和处理政府信息公开申请情况', en: 'Requests received and handled' }, table: 'table3' },
    {
      id: '4',
      title: {
        zh: '因政府信息公开工作被申请行政复议、提起行政诉讼情况',
        en: 'Reconsideration and litigation over disclosure',
      },
      table: 'table4',
    },
    { id: '5', title: { zh: '存在的主要问题及改进情况', en: 'Problems and improvements' } },
    { id: '6', title: { zh: '其他需要报告的事项', en: 'Other matters to report' } },
  ],
  table2: [
    {
      ...article20(1),
      columns: [
        { id: 'made', label: { zh: '本年制发件数', en: 'Made in the year' }, unit: 'count' },
        { id: 'repealed', label: { zh: '本年废止件数', en: 'Repealed in the year' }, unit: 'count' },
        { id: 'inForce', label: { zh: '现行有效件数', en: 'In force' }, unit: 'count' },
      ],
      rows: [
        { id: 'regulations', label: { zh: '规章', en: 'Rules' } },
        { id: 'normativeDocuments', label: { zh: '行政规范性文件', en: 'Normative documents' } },
      ],
    },
    {
      ...article20(5),
      columns: decisions,
      rows: [{ id: 'licences', label: { zh: '行政许可', en: 'Licences' } }],
    },
    {
      ...article20(6),
      columns: decisions,
      rows: [
        { id: 'penalties', label: { zh: '行政处罚', en: 'Penalties' } },
        { id: 'coercion', label: { zh: '行政强制', en: 'Coercive measures' } },
      ],
    },
    {
      ...article20(8),
      columns: [
        { label: { zh: '本年收费金额（单位：万元）', en: 'Charged in the year (10,000 yuan)' }, unit: 'wan-yuan' },
      ],
      rows: [{ id: 'charges', label: { zh: '行政事业性收费', en: 'Administrative charges' } }],
    },
  ],
  table3: table3RowsOf2021,
  table4: table4Groups,
  table4Columns,
  notApplicable: ['table2'],
};
