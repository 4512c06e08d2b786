import { schemeOf } from '../scheme-data.ts';

/**
 * Assembly categories (组配分类): what a catalogue is put together from. The list is Shanghai's; no national one was found.
 *
 * @source Shanghai's exchange format for filing disclosed documents (政府信息公开备案)
 */
export const assemblyCategories = /* @__PURE__ */ schemeOf({
  id: 'assembly-categories',
  title: { zh: '组配分类', en: 'Assembly categories' },
  source: {
    zh: '上海市政府信息公开备案交换格式（BeianTemplate.xml），见公开代码库',
    en: "Shanghai's exchange format for filing disclosed documents (BeianTemplate.xml), in a public code repository",
  },
  origin: 'shanghai',
  confidence: 'secondary',
  concepts: () => [
    { id: 'functions', zh: '机构职能', en: 'Functions and structure' },
    { id: 'policies', zh: '政策法规', en: 'Policies and law' },
    { id: 'plans', zh: '规划计划', en: 'Plans' },
    { id: 'administration', zh: '行政事务', en: 'Administrative affairs' },
    { id: 'personnel', zh: '人事人才', en: 'Personnel' },
    { id: 'finance', zh: '财务审计', en: 'Finance and audit' },
    { id: 'state-assets', zh: '国资管理', en: 'State-owned assets' },
    { id: 'statistics', zh: '统计信息', en: 'Statistics' },
    { id: 'services', zh: '便民信息', en: 'Services to the public' },
    { id: 'other', zh: '其它', en: 'Other', synonyms: ['其他'] },
  ],
});
