import type { PlainDate } from '@zwgk/core';
import { plainDateSchema } from '@zwgk/core/schema';
import * as z from 'zod';

/** The disclosure modes (公开方式), in the order of the law: disclosed unasked, on request, or not at all. */
export const disclosureModes = ['proactive', 'on-request', 'withheld'] as const;

/** How an entry is disclosed (公开方式、公开属性): 主动公开, 依申请公开, 不予公开. */
export type DisclosureMode = (typeof disclosureModes)[number];

/** The states of validity (有效性). */
export const validities = [
  'in-force',
  'not-yet-in-force',
  'amended',
  'partly-in-force',
  'expired',
  'repealed',
] as const;

/** Whether a document still holds (有效性、效力状态): 有效, 尚未生效, 已修改, 部分失效, 失效, 废止. */
export type Validity = (typeof validities)[number];

/**
 * One published record of a disclosure catalogue (信息条目). Every field but the title may be absent; which absences
 * matter is for `checkEntry` to say.
 *
 * @source 《政府信息公开条例》(2019) art. 12(3): a catalogue shows the index (索引), the name (名称), a summary
 *   (内容概述) and the date of creation (生成日期) of the information, among other things
 */
export interface CatalogueEntry {
  /** The entry's own key in the system that it comes from (标识); no form is prescribed. */
  readonly id?: string;
  /** Name of the information (标题、名称). */
  readonly title: string;
  /** Index number (索引号), as written. */
  readonly indexNumber?: string;
  /** Document number (发文字号、文号), as written, for instance 国办发〔2019〕54号. */
  readonly documentNumber?: string;
  /** The body that published the entry (发布机构). */
  readonly publisher?: string;
  /** The body or bodies that issued the document (发文机关), as written. */
  readonly issuingBody?: string;
  /**
   * When the information came to be (成文日期、生成日期): for an official document the day on which it was adopted or
   * signed.
   *
   * @source 党政机关公文处理工作条例 (2012) art. 9(12)
   */
  readonly createdOn?: PlainDate;
  /** When it was disclosed (发布日期、公开日期). */
  readonly publishedOn?: PlainDate;
  /** When it takes effect (实施日期). */
  readonly effectiveOn?: PlainDate;
  /** When it ceased to hold (废止日期). */
  readonly repealedOn?: PlainDate;
  /** Topic (主题分类): the label as written; two levels may be joined by `\`. */
  readonly topic?: string;
  /** Genre (体裁分类), for instance 通知: the label as written. */
  readonly genre?: string;
  /** Assembly category (组配分类): the label as written. */
  readonly assemblyCategory?: string;
  /** The column of the portal that the entry is filed under (栏目). */
  readonly column?: string;
  readonly mode?: DisclosureMode;
  readonly validity?: Validity;
  /** Keywords (关键词、主题词). */
  readonly keywords?: readonly string[];
  /** Summary of the content (内容概述). */
  readonly summary?: string;
  /** Address of the published page (网址). */
  readonly url?: string;
  /** Text of the document (正文), where the catalogue carries it. */
  readonly text?: string;
}

/** Name of a field of an entry. */
export type EntryField = keyof CatalogueEntry;

/** What a field holds: a text, a list of texts, a date, or one word of a fixed list. */
export type EntryFieldKind = 'text' | 'texts' | 'date' | 'mode' | 'validity';

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
  validity: { term: '有效性', kind: 'validity' },
  keywords: { term: '关键词', kind: 'texts' },
  summary: { term: '内容概述', kind: 'text' },
  url: { term: '网址', kind: 'text' },
  text: { term: '正文', kind: 'text' },
} as const satisfies Record<EntryField, { term: string; kind: EntryFieldKind }>;

/** Whether a name is that of a field of an entry. */
export const isEntryField = (name: string): name is EntryField => Object.hasOwn(entryFields, name);

/** Structure of an entry (信息条目): JSON with dates as `YYYY-MM-DD`. Keys that it does not name are left out. */
export const catalogueEntrySchema: z.ZodType<CatalogueEntry> = /* @__PURE__ */ (() => {
  const text = z.string().optional();
  const date = plainDateSchema.optional();
  return z.object({
    id: text,
    title: z.string(),
    indexNumber: text,
    documentNumber: text,
    publisher: text,
    issuingBody: text,
    createdOn: date,
    publishedOn: date,
    effectiveOn: date,
    repealedOn: date,
    topic: text,
    genre: text,
    assemblyCategory: text,
    column: text,
    mode: z.enum(disclosureModes).optional(),
    validity: z.enum(validities).optional(),
    keywords: z.array(z.string()).optional(),
    summary: text,
    url: text,
    text,
  }) as unknown as z.ZodType<CatalogueEntry>;
})();
