import { article20 } from './article-20.ts';
import type { ReportFormat, Table2Column } from './report-format.ts';
import { table3RowsOf2019 } from './table-3-rows.ts';
import { table4Columns, table4Groups } from './table-4-groups.ts';

const items: readonly Table2Column[] = [
  { id: 'itemsLastYear', label: { zh: '上一年项目数量', en: 'Matters in the year before' }, unit: 'count' },
  { id: 'change', label: { zh: '本年增/减', en: 'More or fewer in the year' }, unit: 'count', isChange: true },
];

const decided: readonly Table2Column[] = [
  ...items,
  { id: 'decisions', label: { zh: '处理决定数量', en: 'Decisions' }, unit: 'count' },
];

/**
 * The format of the reports of 2019 and 2020 (2019年格式), read cell by cell in filled-in reports.
 *
 * @source 国办公开办函〔2019〕60号
 */
export const format2019: ReportFormat = {
  id: '2019',
  from: 2019,
  to: 2020,
  basis: [{ instrument: 'annual-report-format', version: '2019' }],
  confidence: 'secondary',
  sections: [
    { id: '1', title: { zh: '总体情况', en: 'Overview' } },
    { id: '2', title: { zh: '主动公开政府信息情况', en: 'Proactive disclosure' }, table: 'table2' },
    { id: '3', title: { zh: '收到和处理政府信息公开申请情况', en: 'Requests received and handled' }, table: 'table3' },
    {
      id: '4',
      title: { zh: '政府信息公开行政复议、行政诉讼情况', en: 'Reconsideration and litigation over disclosure' },
      table: 'table4',
    },
    { id: '5', title: { zh: '政府信息公开工作存在的主要问题及改进情况', en: 'Problems and improvements' } },
    { id: '6', title: { zh: '其他需要报告的事项', en: 'Other matters to report' } },
  ],
  table2: [
    {
      ...article20(1),
      columns: [
        { id: 'made', label: { zh: '本年新制作数量', en: 'Made in the year' }, unit: 'count' },
        { id: 'newlyDisclosed', label: { zh: '本年新公开数量', en: 'Disclosed in the year' }, unit: 'count' },
        { id: 'disclosedInAll', label: { zh: '对外公开总数量', en: 'Disclosed in all' }, unit: 'count' },
      ],
      rows: [
        { id: 'regulations', label: { zh: '规章', en: 'Rules' } },
        { id: 'normativeDocuments', label: { zh: '规范性文件', en: 'Normative documents' } },
      ],
    },
    {
      ...article20(5),
      columns: decided,
      rows: [
        { id: 'licences', label: { zh: '行政许可', en: 'Licences' } },
        { id: 'otherServices', label: { zh: '其他对外管理服务事项', en: 'Other services and management' } },
      ],
    },
    {
      ...article20(6),
      columns: decided,
      rows: [
        { id: 'penalties', label: { zh: '行政处罚', en: 'Penalties' } },
        { id: 'coercion', label: { zh: '行政强制', en: 'Coercive measures' } },
      ],
    },
    {
      ...article20(8),
      columns: items,
      rows: [{ id: 'charges', label: { zh: '行政事业性收费', en: 'Administrative charges' } }],
    },
    {
      ...article20(9),
      columns: [
        { id: 'projects', label: { zh: '采购项目数量', en: 'Procurement projects' }, unit: 'count' },
        { id: 'amount', label: { zh: '采购总金额', en: 'Procured in all' }, unit: 'amount' },
      ],
      rows: [{ id: 'procurement', label: { zh: '政府集中采购', en: 'Centralised procurement' } }],
    },
  ],
  table3: table3RowsOf2019,
  table4: table4Groups,
  table4Columns,
  notApplicable: ['table2'],
};
