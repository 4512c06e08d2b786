import type { EntryField } from './entry.ts';

/** What a field holds: a text, a list of texts, a date, or one word of a fixed list. */
export type EntryFieldKind = 'text' | 'texts' | 'date' | 'mode' | 'validity' | 'duration';

/** Every field of an entry: its Chinese term and what it holds. */
export const entryFields = {
  id: { term: '标识', kind: 'text' },
  title: { term: '标题', kind: 'text' },
  indexNumber: { term: '索引号', kind: 'text' },
  documentNumber: { term: '发文字号', kind: 'text' },
  publisher: { term: '发布机构', kind: 'text' },
  issuingBody: { term: '发文机关', kind: 'text' },
  createdOn: { term: '成文日期', kind: 'date' },
  publishedOn: { term: '发布日期', kind: 'date' },
  effectiveOn: { term: '实施日期', kind: 'date' },
  repealedOn: { term: '废止日期', kind: 'date' },
  topic: { term: '主题分类', kind: 'text' },
  genre: { term: '体裁分类', kind: 'text' },
  assemblyCategory: { term: '组配分类', kind: 'text' },
  column: { term: '栏目', kind: 'text' },
  mode: { term: '公开方式', kind: 'mode' },
  withheldReason: { term: '不公开理由', kind: 'text' },
  audience: { term: '公开对象', kind: 'text' },
  duration: { term: '公开时限', kind: 'duration' },
  shownUntil: { term: '公示截止日期', kind: 'date' },
  responsibleUnit: { term: '责任单位', kind: 'text' },
  stage: { term: '五公开类别', kind: 'text' },
  serviceTarget: { term: '服务对象', kind: 'text' },
  validity: { term: '有效性', kind: 'validity' },
  keywords: { term: '关键词', kind: 'texts' },
  summary: { term: '内容概述', kind: 'text' },
  format: { term: '信息格式', kind: 'text' },
  language: { term: '语种', kind: 'text' },
  url: { term: '网址', kind: 'text' },
  attachments: { term: '附件', kind: 'texts' },
  interpretedBy: { term: '相关解读', kind: 'texts' },
  interprets: { term: '解读的文件', kind: 'texts' },
  text: { term: '正文', kind: 'text' },
} as const satisfies Record<EntryField, { term: string; kind: EntryFieldKind }>;

/** Whether a name is that of a field of an entry. */
export const isEntryField = (name: string): name is EntryField => Object.hasOwn(entryFields, name);

/** The names of all fields, in the order of the table. */
export const entryFieldNames: readonly EntryField[] = /* @__PURE__ */ (() =>
  Object.keys(entryFields).filter(isEntryField))();
