import type { EntryField } from '../entry/entry.ts';
import { entryFieldNames } from '../entry/entry-fields.ts';
import { INVISIBLE } from '../entry/legible-text.ts';
import type { Uncertainty } from './findings.ts';

/**
 * The column headers (表头) under which offices export each field, the surest first: where several columns feed one
 * field, the header that stands earlier here wins.
 *
 * Seen in real exports, or named by the disclosure platforms' own rules. 印发日期 is not among them: it is the day on
 * which a document went to print, not the one on which it was made (党政机关公文处理工作条例 art. 9(17)).
 */
export const headers: Readonly<Record<EntryField, readonly string[]>> = {
  id: ['标识', '信息标识', '唯一标识'],
  title: ['标题', '名称', '信息名称', '文档标题', '文件标题', '信息标题', '文件名称', '公文标题', '文件名', '题名'],
  indexNumber: ['索引号', '索取号', '信息索引号', '信息索引', '索引', '索引码'],
  documentNumber: ['发文字号', '文号', '文件编号', '文件号', '公文文号', '发文号', '发文文号', '文件文号'],
  publisher: ['发布机构', '发布单位', '公开机构', '公开单位', '发布部门', '信息发布机构', '来源', '信息来源'],
  issuingBody: ['发文机关', '发文单位', '发文机构', '制发机关', '制定机关', '印发机关', '发文部门'],
  createdOn: [
    '成文日期',
    '生成日期',
    '成文时间',
    '生成时间',
    '产生日期',
    '发文日期',
    '发文时间',
    '签发日期',
    '落款日期',
    '形成日期',
  ],
  publishedOn: ['发布日期', '公开日期', '发布时间', '公开时间', '公布日期', '信息发布日期', '上网日期', '日期', '时间'],
  effectiveOn: ['实施日期', '施行日期', '生效日期', '生效时间', '实施时间', '施行时间'],
  repealedOn: ['废止日期', '失效日期', '废止时间', '失效时间'],
  topic: ['主题分类', '主题', '主题类别', '所属主题', '信息分类', '分类'],
  genre: ['体裁分类', '体裁', '公文种类', '文种', '文种分类'],
  assemblyCategory: ['组配分类', '组配'],
  column: ['栏目', '所属栏目', '栏目名称', '所属一级类别', '一级类别'],
  mode: ['公开方式', '公开属性', '公开类别', '公开类型'],
  withheldReason: ['不公开理由', '不予公开理由', '不公开原因'],
  audience: ['公开对象', '公开范围'],
  duration: ['公开时限', '公开期限'],
  shownUntil: ['公示截止日期', '公示截止时间', '公开截止日期', '展示截止日期'],
  responsibleUnit: ['责任单位', '责任部门', '责任处室', '公开责任单位'],
  stage: ['五公开类别', '五公开', '公开环节'],
  serviceTarget: ['服务对象', '服务对象分类'],
  validity: ['有效性', '效力状态', '效力状况', '时效', '时效性', '有效状态', '是否有效'],
  keywords: ['关键词', '主题词', '关键字'],
  summary: ['内容概述', '摘要', '内容摘要', '概述', '内容概要', '信息概述'],
  format: ['信息格式', '文件格式'],
  language: ['语种', '信息语种'],
  url: ['网址', '链接', '链接地址', '访问地址', '信息链接', '原文链接'],
  attachments: ['附件', '附件下载', '相关附件'],
  interpretedBy: ['相关解读', '政策解读', '解读材料', '关联解读', '解读链接'],
  interprets: ['解读的文件', '解读文件', '被解读文件', '解读对象'],
  text: ['正文', '信息内容', '正文内容', '内容'],
};

/** Headers that do not say which date they hold. They are read, and the reading is marked as uncertain. */
const GENERIC: readonly string[] = ['日期', '时间'];

/** What a header stands for. */
export interface ResolvedHeader {
  readonly field: EntryField;
  /** Place in the vocabulary of its field: the lower, the surer. */
  readonly rank: number;
  /** Present when the header itself leaves a doubt. */
  readonly uncertain?: Uncertainty;
}

/** Longer keys are no headers. */
const LONGEST = 100;

const SPACE = /\s|&(?:nbsp|ensp|emsp|thinsp|#160|#12288);/gi;
const REMARK = /\([^()]*\)|\[[^[\]]*\]/g;

/** The vocabulary by header. The names of the fields themselves are headers too, and come first. */
const byHeader: ReadonlyMap<string, ResolvedHeader> = /* @__PURE__ */ (() =>
  new Map(
    entryFieldNames.flatMap((field) =>
      [field, ...headers[field]].map((header, rank): [string, ResolvedHeader] => [
        header,
        GENERIC.includes(header) ? { field, rank, uncertain: 'generic' } : { field, rank },
      ]),
    ),
  ))();

/**
 * Finds the field that a column header stands for (表头识别), whatever spaces of any kind stand inside it, and
 * whatever colon, asterisk or remark in brackets goes with it. A header that ends in a question mark, or that says
 * that its values were taken from the body of the document (正文), leaves a doubt.
 *
 * @returns `undefined` for a header that is not in the vocabulary
 * @example
 * ```ts
 * import { resolveHeader } from '@zwgk/catalogue';
 * resolveHeader('索&ensp;引&ensp;号：')?.field; // => 'indexNumber'
 * resolveHeader('落款日期(正文尾部)')?.uncertain; // => 'scraped'
 * resolveHeader('序号'); // => undefined
 * ```
 */
export function resolveHeader(header: string): ResolvedHeader | undefined {
  const known = byHeader.get(header);
  if (known !== undefined || header.length > LONGEST) return known;

  const bare = header
    .replace(SPACE, '')
    .replace(INVISIBLE, '')
    .normalize('NFKC')
    .replace(/[【〔﹝]/g, '[')
    .replace(/[】〕﹞]/g, ']');
  const name = bare.replace(/^\*|[:?*]+$/g, '');
  const resolved = byHeader.get(name.replace(REMARK, '')) ?? byHeader.get(name.replace(/^\[|\]$/g, ''));
  if (resolved === undefined) return undefined;
  if (/\?:?$/.test(bare)) return { ...resolved, uncertain: 'marked' };
  return name.includes('正文') && resolved.field !== 'text' ? { ...resolved, uncertain: 'scraped' } : resolved;
}
