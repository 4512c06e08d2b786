import type { MetadataGuideline } from './metadata-guideline.ts';

/**
 * 政府公开信息核心元数据: the fourteen core elements of the national guideline. Only the first three could be read with
 * their obligations; of the others some names are known from memory, and nothing is asked for.
 */
export const national2009: MetadataGuideline = {
  id: 'national-2009',
  title: {
    zh: '政府信息公开目录系统实施指引（试行）：核心元数据',
    en: 'National guideline on catalogue systems (trial): core metadata',
  },
  basis: [{ instrument: 'catalogue-system-guide', version: '2009' }],
  source: '两份转载件（592gupiao.com；fsou.com 174123），第一至三项可读',
  counts: { mandatory: 6, conditional: 3, optional: 5 },
  elements: [
    { term: '索引号', field: 'indexNumber', obligation: 'mandatory', confidence: 'secondary' },
    { term: '名称', field: 'title', obligation: 'mandatory', confidence: 'secondary' },
    { term: '内容概述', field: 'summary', obligation: 'optional', confidence: 'secondary' },
    { term: '生成日期', field: 'createdOn', confidence: 'recalled' },
    { term: '发布机构', field: 'publisher', confidence: 'recalled' },
    { term: '主题分类', field: 'topic', confidence: 'recalled' },
    { term: '体裁分类', field: 'genre', confidence: 'recalled' },
    { term: '文号', field: 'documentNumber', confidence: 'recalled' },
    { term: '关键词', field: 'keywords', confidence: 'recalled' },
    { term: '服务对象', field: 'serviceTarget', confidence: 'recalled' },
    { term: '信息格式', field: 'format', confidence: 'recalled' },
    { term: '语种', field: 'language', confidence: 'recalled' },
    { term: '在线链接地址', field: 'url', confidence: 'recalled' },
  ],
};
