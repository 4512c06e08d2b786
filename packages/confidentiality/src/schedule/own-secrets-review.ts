import {
  addDays,
  createFinding,
  type Dated,
  onDate,
  type PlainDate,
  type PlainDateLike,
  parsePlainDate,
} from '@zwgk/core';
import { addMonths } from '../marking/corresponding-day.ts';
import { type Cited, dated, law2024, rule2014, rule2025 } from '../marking/rules/cited.ts';
import { shownId } from '../review/person.ts';
import { byDue, lastOf, lastReview, type ReviewDue, type ReviewSchedule } from './review-due.ts';
import { scheduleFindings } from './schedule-findings.ts';

/** A state secret that the organ has classified itself (本机关确定的国家秘密). */
export interface OwnSecret {
  readonly id: string;
  readonly classifiedOn: PlainDateLike;
  readonly reviewedOn?: readonly PlainDateLike[];
  readonly declassifiedOn?: PlainDateLike;
}

/**
 * What "every year" (每年) means; no text says. `calendar-year`, the default: once in every calendar year after that of
 * the classification, by its last day. `twelve-months`: by the corresponding day of the next year.
 */
export type YearConvention = 'calendar-year' | 'twelve-months';

/**
 * The yearly review of one's own secrets, by date. Before 2014-03-09 the law said "regularly" (定期), without a number.
 *
 * @source 《国家秘密定密管理暂行规定》(2014) art. 31(1); 《保守国家秘密法》(2024) art. 24(1); 《国家秘密定密管理规定》(2025) art. 42(1)
 */
const yearlyReview: readonly Dated<Cited<true>>[] = /* @__PURE__ */ (() => [
  dated('2014-03-09', '2024-04-30', [rule2014(31, 1)], true as const, 'secondary'),
  dated('2024-05-01', '2025-04-30', [law2024(24, 1)], true as const),
  dated('2025-05-01', undefined, [law2024(24, 1), rule2025(42, 1)], true as const),
])();

const FIRST_DAY = /* @__PURE__ */ parsePlainDate('2014-03-09');

/**
 * When an organ has to review its own secrets again (年度审核所确定的国家秘密). What was classified before the yearly duty
 * began is due as if it had been classified on 2014-03-09.
 *
 * @throws ZwgkError `core/invalid-date`, `core/date-out-of-range`
 * @source 《保守国家秘密法》(2024) art. 24(1); 《国家秘密定密管理规定》(2025) art. 42(1)
 * @example
 * ```ts
 * import { ownSecretsReviewSchedule } from '@zwgk/confidentiality';
 * const secrets = [{ id: 's1', classifiedOn: '2024-06-01', reviewedOn: ['2025-03-01'] }];
 * ownSecretsReviewSchedule(secrets, { asOf: '2026-03-02' }).dues; // => [{ id: 's1', lastOn: '2025-03-01', due: '2026-12-31', isOverdue: false }]
 * ```
 */
export function ownSecretsReviewSchedule(
  secrets: readonly OwnSecret[],
  { asOf: given, convention = 'calendar-year' }: { readonly asOf: PlainDateLike; readonly convention?: YearConvention },
): ReviewSchedule {
  const asOf = parsePlainDate(given);
  const basis = onDate(yearlyReview, asOf)?.basis ?? [];
  const dues = basis.length === 0 ? [] : secrets.flatMap((secret) => dueOf(secret, asOf, convention));
  const findings = dues.flatMap(({ id, due, isOverdue }) => {
    if (!isOverdue) return [];
    return [
      createFinding(scheduleFindings, 'confidentiality/own-secret-review-overdue', { params: { id, due }, basis }),
    ];
  });
  return { dues: byDue(dues), findings, basis };
}

function dueOf(secret: OwnSecret, asOf: PlainDate, convention: YearConvention): readonly ReviewDue[] {
  const classifiedOn = parsePlainDate(secret.classifiedOn);
  const isOver = secret.declassifiedOn !== undefined && parsePlainDate(secret.declassifiedOn) <= asOf;
  if (classifiedOn > asOf || isOver) return [];
  const lastOn = lastReview(classifiedOn, secret.reviewedOn ?? [], asOf);
  const counted = lastOf(lastOn, FIRST_DAY);
  const due = convention === 'twelve-months' ? addMonths(counted, 12) : lastDayOfNextYear(counted);
  return due === undefined ? [] : [{ id: shownId(secret.id), lastOn, due, isOverdue: due < asOf }];
}

const lastDayOfNextYear = (day: PlainDate): PlainDate => {
  const year = Number(day.slice(0, 4)) + 1;
  return year >= 2100 ? parsePlainDate('2100-12-31') : addDays(`${year + 1}-01-01`, -1);
};
