import { createFinding, errorOf, type PlainDateLike, parsePlainDate, quoteValue } from '@zwgk/core';
import { addMonths } from '../marking/corresponding-day.ts';
import { disclosure2019 } from '../marking/rules/cited.ts';
import { shownId } from '../review/person.ts';
import { scheduleErrors } from './errors.ts';
import { byDue, lastOf, lastReview, type ReviewDue, type ReviewSchedule } from './review-due.ts';
import { scheduleFindings } from './schedule-findings.ts';

/** Information that the organ holds back (不予公开的信息), and when it looked at it again. */
export interface WithheldItem {
  readonly id: string;
  readonly withheldOn: PlainDateLike;
  /** Days of later reviews, in any order. */
  readonly reviewedOn?: readonly PlainDateLike[];
  /** Once it is disclosed there is nothing left to review. */
  readonly disclosedOn?: PlainDateLike;
}

/** First day of the duty to review what is withheld: that of the Regulation of 2019. */
const FIRST_DAY = /* @__PURE__ */ parsePlainDate('2019-05-15');

/**
 * When withheld information has to be reviewed again (不予公开信息的定期评估审查). The Regulation says "regularly" (定期) and no
 * number: the interval is the office's own, and an overdue review is a warning. What was withheld before the duty began
 * is due one interval after 2019-05-15.
 *
 * @param everyMonths the office's interval, in months
 * @throws ZwgkError `confidentiality/invalid-interval`, `core/invalid-date`, `core/date-out-of-range`
 * @source 《政府信息公开条例》(2019) art. 18
 * @example
 * ```ts
 * import { withheldReviewSchedule } from '@zwgk/confidentiality';
 * const items = [{ id: 'w1', withheldOn: '2025-01-10' }];
 * const { dues, findings } = withheldReviewSchedule(items, { asOf: '2026-03-02', everyMonths: 12 });
 * dues; // => [{ id: 'w1', lastOn: '2025-01-10', due: '2026-01-10', isOverdue: true }]
 * findings[0]?.code; // => 'confidentiality/withheld-review-overdue'
 * ```
 */
export function withheldReviewSchedule(
  items: readonly WithheldItem[],
  { asOf: given, everyMonths }: { readonly asOf: PlainDateLike; readonly everyMonths: number },
): ReviewSchedule {
  if (!Number.isInteger(everyMonths) || everyMonths < 1 || everyMonths > 600) {
    const value = quoteValue(everyMonths);
    throw errorOf(scheduleErrors, 'confidentiality/invalid-interval', { value }, ['everyMonths']);
  }
  const asOf = parsePlainDate(given);
  const basis = [disclosure2019(18)];
  const dues = items.flatMap((item): readonly ReviewDue[] => {
    const withheldOn = parsePlainDate(item.withheldOn);
    const isOpen = withheldOn <= asOf && (item.disclosedOn === undefined || parsePlainDate(item.disclosedOn) > asOf);
    const lastOn = lastReview(withheldOn, item.reviewedOn ?? [], asOf);
    const due = addMonths(lastOf(lastOn, FIRST_DAY), everyMonths);
    return isOpen && due !== undefined ? [{ id: shownId(item.id), lastOn, due, isOverdue: due < asOf }] : [];
  });
  const findings = dues.flatMap(({ id, due, isOverdue }) => {
    if (!isOverdue) return [];
    return [
      createFinding(scheduleFindings, 'confidentiality/withheld-review-overdue', {
        params: { id, due, everyMonths },
        basis,
      }),
    ];
  });
  return { dues: byDue(dues), findings, basis };
}
