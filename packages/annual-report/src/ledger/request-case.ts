import type { Instant, PlainDateLike } from '@zwgk/core';
import type { RequestEvent } from '@zwgk/deadlines';
import type { ApplicantKind } from '../report/applicant-column.ts';
import type { RemedyId, RemedyResult } from '../report/table-4.ts';

/**
 * One request of the ledger (申请台账中的一件): who asked, what happened, and the remedies that were sought against it. The
 * channel stands in the event of its receipt and the outcome in that of the reply, so that no two columns can differ.
 * Other fields that an office keeps are not read.
 */
export interface RequestCase {
  /** The office's own number (编号). Lists of cases show it: it must not be a person's name or number. */
  readonly id: string;
  /** The column of table 3 (申请人类别). */
  readonly applicant: ApplicantKind;
  /** What happened, as the request clock reads it (办理事项). */
  readonly events: readonly RequestEvent[];
  readonly remedies?: readonly RemedyCase[];
}

/**
 * A reconsideration or a lawsuit about a request (因政府信息公开申请引起的行政复议、行政诉讼), against the organ that keeps the
 * ledger. One in which it is only the co-defendant that decided the reconsideration is not entered.
 *
 * @source 国办公开办函〔2021〕30号, table 4; 国办公开办函〔2016〕201号 for co-defendants
 */
export interface RemedyCase {
  /** Reconsideration, a suit filed directly, a suit after reconsideration: the groups of table 4. */
  readonly route: RemedyId;
  readonly filedOn: PlainDateLike | Instant;
  /** Left out while it is pending (尚未审结). */
  readonly concludedOn?: PlainDateLike | Instant;
  readonly result?: Exclude<RemedyResult, 'pending'>;
}
