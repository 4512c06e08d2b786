import type { MetadataGuideline } from './metadata-guideline.ts';

/** 连云港市政府信息公开目录编制规范: a city's own list, older than the national one, which asks for a summary. */
export const lianyungang2008: MetadataGuideline = {
  id: 'lianyungang-2008',
  title: { zh: '连云港市政府信息公开目录编制规范', en: 'Lianyungang: rules for compiling the catalogue' },
  basis: [],
  source: '连政办发〔2008〕9号（http://www.fsou.net/html/text/lar/169829/16982945.html）',
  elements: [
    { term: '索引号', field: 'indexNumber', obligation: 'mandatory', confidence: 'secondary' },
    { term: '信息名称', field: 'title', obligation: 'mandatory', confidence: 'secondary' },
    { term: '内容概述', field: 'summary', obligation: 'mandatory', confidence: 'secondary' },
    { term: '生成日期', field: 'createdOn', obligation: 'mandatory', confidence: 'secondary' },
    { term: '文件编号', field: 'documentNumber', obligation: 'optional', confidence: 'secondary' },
    { term: '发布机构', field: 'publisher', obligation: 'optional', confidence: 'secondary' },
    { term: '公开日期', field: 'publishedOn', obligation: 'optional', confidence: 'secondary' },
  ],
};
