import type { Bilingual } from '@zwgk/core';
import type { ReportFormat, Table4Group } from './report-format.ts';

const litigation: Bilingual = { zh: '行政诉讼', en: 'Administrative litigation' };

/** The groups of columns of table 4 (表四), which have not changed since 2019. */
export const table4Groups: readonly Table4Group[] = [
  { id: 'reconsideration', headings: [{ zh: '行政复议', en: 'Administrative reconsideration' }] },
  {
    id: 'litigation-direct',
    headings: [litigation, { zh: '未经复议直接起诉', en: 'Without reconsideration before it' }],
  },
  {
    id: 'litigation-after-reconsideration',
    headings: [litigation, { zh: '复议后起诉', en: 'After reconsideration' }],
  },
];

/** The columns of each group. */
export const table4Columns: ReportFormat['table4Columns'] = [
  { id: 'upheld', label: { zh: '结果维持', en: 'Upheld' } },
  { id: 'corrected', label: { zh: '结果纠正', en: 'Corrected' } },
  { id: 'other', label: { zh: '其他结果', en: 'Another result' } },
  { id: 'pending', label: { zh: '尚未审结', en: 'Not closed yet' } },
  { id: 'total', label: { zh: '总计', en: 'Total' } },
];
