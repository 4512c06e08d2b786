import type { Bilingual, Citation, Confidence } from '@zwgk/core';

/** What a reply to a disclosure request comes to, in the groups of the annual report (办理结果的类别). */
export type ReplyOutcomeGroup =
  /** 予以公开 */
  | 'disclosed'
  /** 部分公开 */
  | 'partly-disclosed'
  /** 不予公开 */
  | 'withheld'
  /** 无法提供 */
  | 'unable'
  /** 不予处理 */
  | 'unprocessed'
  /** 其他处理 */
  | 'other';

/** One way of answering a disclosure request (答复类型), which is also a row of the annual report's table 3. */
export interface ReplyOutcome<Id extends string = string> {
  readonly id: Id;
  readonly group: ReplyOutcomeGroup;
  /** Number of the row in table 3 (表三) of the format of 2021: `三（三）1`. */
  readonly notation: string;
  /** The label of the row, and ours in English. */
  readonly label: Bilingual;
  /** Where the Regulation provides for it; empty where only the report's format knows it. */
  readonly basis: readonly Citation[];
  /** How `basis` is known; the labels and numbers of the rows are `secondary` throughout. */
  readonly confidence: Confidence;
}
