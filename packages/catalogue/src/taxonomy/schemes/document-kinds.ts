import { type ConceptData, schemeOf } from '../scheme-data.ts';

const kind = (item: number, id: string, zh: string, en: string, synonyms?: readonly string[]): ConceptData => ({
  id,
  notation: String(item),
  zh,
  en,
  ...(synonyms !== undefined && { synonyms }),
  basis: [{ instrument: 'official-documents-regulation', version: '2012', article: 8, item }],
});

/**
 * Document kinds (公文种类): the fifteen of today. 会议纪要 is the name that 纪要 bore until 30 June 2012.
 *
 * @source 党政机关公文处理工作条例 (2012) art. 8
 */
export const documentKinds = /* @__PURE__ */ schemeOf({
  id: 'document-kinds',
  title: { zh: '公文种类', en: 'Document kinds' },
  source: {
    zh: '党政机关公文处理工作条例，https://www.gov.cn/gongbao/content/2013/content_2344541.htm',
    en: 'Regulation on Handling Official Documents, https://www.gov.cn/gongbao/content/2013/content_2344541.htm',
  },
  from: '2012-07-01',
  concepts: () => [
    kind(1, 'resolution', '决议', 'Resolution'),
    kind(2, 'decision', '决定', 'Decision'),
    kind(3, 'order', '命令（令）', 'Order', ['命令', '令']),
    kind(4, 'communique', '公报', 'Communiqué'),
    kind(5, 'announcement', '公告', 'Announcement'),
    kind(6, 'public-notice', '通告', 'Public notice'),
    kind(7, 'opinion', '意见', 'Opinion'),
    kind(8, 'notice', '通知', 'Notice'),
    kind(9, 'circular', '通报', 'Circular'),
    kind(10, 'report', '报告', 'Report'),
    kind(11, 'request', '请示', 'Request for instructions'),
    kind(12, 'reply', '批复', 'Reply to a request'),
    kind(13, 'bill', '议案', 'Bill'),
    kind(14, 'letter', '函', 'Letter'),
    kind(15, 'minutes', '纪要', 'Minutes', ['会议纪要']),
  ],
});
