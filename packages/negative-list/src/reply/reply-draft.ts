import type { Citation, PlainDate } from '@zwgk/core';
import type { ReplyOutcomeId } from '@zwgk/law';
import type { Remedies } from '../determination/remedies.ts';

/** What the caller puts into a letter of reply (答复书要素); what is not given stays open in the text. */
export interface ReplyParticulars {
  /** The day of the reply (答复日期). */
  readonly on: string;
  /** The organ that answers (答复机关). */
  readonly organ?: string;
  /** The applicant (申请人). */
  readonly applicant?: string;
  /** The organ’s number of the request (申请编号). */
  readonly requestNumber?: string;
  /** The day of receipt (收到申请之日). */
  readonly receivedOn?: string;
  /** What was asked for (申请内容). */
  readonly requested?: string;
  /** The organ’s own reasons (理由): why the conditions of the ground are met here. */
  readonly reasons?: string;
  /** How it is supplied, or where it has been published, or where to turn (提供方式、获取途径). */
  readonly channel?: string;
  /** The organ for reconsideration (行政复议机关). */
  readonly reconsiderationOrgan?: string;
  /** The last day for reconsideration, as the caller has worked it out. */
  readonly reconsiderBy?: string;
  /** The court (有管辖权的人民法院). */
  readonly court?: string;
  /** The last day for a lawsuit, as the caller has worked it out. */
  readonly sueBy?: string;
}

/** What a paragraph of a reply does (段落作用): 事实, 决定, 理由, 办理途径, 救济. */
export type ReplyPart = 'facts' | 'decision' | 'reasons' | 'channel' | 'remedies';

/** A paragraph of a reply, with the law that it names. */
export interface ReplyParagraph {
  readonly part: ReplyPart;
  readonly text: string;
  readonly basis: readonly Citation[];
}

/** A letter of reply as data (答复书): in Chinese, since the letter is. */
export interface ReplyDraft {
  readonly outcome: ReplyOutcomeId;
  readonly title: string;
  readonly addressee: string;
  readonly paragraphs: readonly ReplyParagraph[];
  readonly remedies: Remedies;
  readonly organ: string;
  readonly on: PlainDate;
  /** Particulars that the letter still needs. */
  readonly missing: readonly (keyof ReplyParticulars)[];
}
