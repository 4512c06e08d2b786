import { type ConceptData, schemeOf } from '../scheme-data.ts';

const genre = (id: string, zh: string, en: string, synonyms?: readonly string[]): ConceptData => ({
  id,
  zh,
  en,
  ...(synonyms !== undefined && { synonyms }),
});

/**
 * Genres (体裁分类): the thirteen kinds of document from before 1 July 2012, which catalogues go on using. Of the fifteen
 * kinds of today they lack 决议 and 公报. 会议纪要 has been 纪要 since.
 *
 * @source Shanghai's exchange format for filing disclosed documents (政府信息公开备案); the count of 13: 国家行政机关公文处理办法
 */
export const genres = /* @__PURE__ */ schemeOf({
  id: 'genres',
  title: { zh: '体裁分类', en: 'Genres' },
  source: {
    zh: '上海市政府信息公开备案交换格式（BeianTemplate.xml），见公开代码库',
    en: "Shanghai's exchange format for filing disclosed documents (BeianTemplate.xml), in a public code repository",
  },
  basis: [{ instrument: 'administrative-documents-measures', version: '2000' }],
  confidence: 'secondary',
  concepts: () => [
    genre('order', '命令（令）', 'Order', ['命令', '令', '政府令']),
    genre('decision', '决定', 'Decision'),
    genre('announcement', '公告', 'Announcement'),
    genre('public-notice', '通告', 'Public notice'),
    genre('notice', '通知', 'Notice'),
    genre('circular', '通报', 'Circular'),
    genre('bill', '议案', 'Bill'),
    genre('report', '报告', 'Report'),
    genre('request', '请示', 'Request for instructions'),
    genre('reply', '批复', 'Reply to a request'),
    genre('opinion', '意见', 'Opinion'),
    genre('letter', '函', 'Letter'),
    {
      id: 'minutes',
      zh: '会议纪要',
      en: 'Minutes of a meeting',
      to: '2012-06-30',
      successors: [{ scheme: 'document-kinds', id: 'minutes', from: '2012-07-01' }],
    },
  ],
});
