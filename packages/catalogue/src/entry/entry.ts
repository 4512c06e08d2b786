import type { PlainDate } from '@zwgk/core';
import type { Duration } from '../item/item-values.ts';

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
  /** Why the information is withheld (不公开理由), where it is. */
  readonly withheldReason?: string;
  /** To whom it is disclosed (公开对象、公开范围): the label as written, for instance 全社会. */
  readonly audience?: string;
  /** How long it stays open (公开时限): 长期公开, 定期公开, 短期公开, 随时公开. */
  readonly duration?: Duration;
  /** The last day on which the entry is to be shown (公示截止日期), where it is to be shown for a time only. */
  readonly shownUntil?: PlainDate;
  /** The unit that answers for the entry (责任单位、责任部门). */
  readonly responsibleUnit?: string;
  /** Which of the five disclosures the entry belongs to (五公开): the label as written. */
  readonly stage?: string;
  /** Whom the information serves (服务对象): the label as written. */
  readonly serviceTarget?: string;
  readonly validity?: Validity;
  /** Keywords (关键词、主题词). */
  readonly keywords?: readonly string[];
  /** Summary of the content (内容概述). */
  readonly summary?: string;
  /** Form of the published file (信息格式). */
  readonly format?: string;
  /** Language of the information (语种). */
  readonly language?: string;
  /** Address of the published page (网址). */
  readonly url?: string;
  /** Files that come with the entry (附件): names or addresses. */
  readonly attachments?: readonly string[];
  /** What interprets this document (相关解读): ids, index numbers or addresses of the interpretations; empty for none. */
  readonly interpretedBy?: readonly string[];
  /** The documents that this entry interprets (解读的文件): ids, index numbers, document numbers or addresses. */
  readonly interprets?: readonly string[];
  /** Text of the document (正文), where the catalogue carries it. */
  readonly text?: string;
}

/** Name of a field of an entry. */
export type EntryField = keyof CatalogueEntry;
