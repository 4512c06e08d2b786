import { schemeOf } from '../scheme-data.ts';

/**
 * Update frequency (更新频次): how often a column has to have something new. It is not the time limit of a single piece of
 * information, although local tables mix the two.
 *
 * @source directories of city and county departments; work report of a district, 2018
 */
export const updateFrequencies = /* @__PURE__ */ schemeOf({
  id: 'update-frequencies',
  title: { zh: '更新频次', en: 'Update frequency' },
  source: {
    zh: '市、县部门目录；某区2018年工作报告',
    en: 'directories of city and county departments; work report of a district for 2018',
  },
  confidence: 'secondary',
  concepts: () => [
    {
      id: 'event-driven',
      zh: '及时更新',
      en: 'When something happens',
      synonyms: ['实时更新', '按实际更新', '动态'],
    },
    { id: 'weekly', zh: '每周', en: 'Weekly' },
    { id: 'half-monthly', zh: '每半月', en: 'Twice a month' },
    { id: 'monthly', zh: '每月', en: 'Monthly', synonyms: ['月度'] },
    { id: 'quarterly', zh: '每季度', en: 'Quarterly', synonyms: ['季度'] },
    { id: 'half-yearly', zh: '每半年', en: 'Every half-year' },
    { id: 'yearly', zh: '每年', en: 'Yearly', synonyms: ['年度'] },
  ],
});
