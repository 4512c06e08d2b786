import { type Citation, type Dated, parsePlainDate } from '@zwgk/core';
import type { SecrecyLevel } from '../secrecy-level.ts';
import {
  type Cited,
  dated,
  law2010,
  law2024,
  periodRule1990,
  regulation2014,
  regulation2024,
  rule2014,
  rule2025,
} from './cited.ts';

/** Years by level. */
export type YearsByLevel = Readonly<Record<SecrecyLevel, number>>;

const years: YearsByLevel = { 'top-secret': 30, secret: 20, confidential: 10 };

/**
 * The longest period that a level may have (最长保密期限), unless otherwise provided (另有规定). The numbers never changed.
 *
 * @source 《保守国家秘密法》(2010) art. 15(2), (2024) art. 20(2); 《国家秘密保密期限的规定》(1990) art. 3(1)
 */
export const longestPeriods: readonly Dated<Cited<YearsByLevel>>[] = /* @__PURE__ */ (() => [
  dated('1991-01-01', '2010-09-30', [periodRule1990(3, 1)], years, 'secondary'),
  dated('2010-10-01', '2024-04-30', [law2010(15, 2)], years),
  dated('2024-05-01', undefined, [law2024(20, 2)], years),
])();

/**
 * The period of a secret on which nothing is marked and of which nothing was notified (未标注期限的保密期限).
 *
 * @source 《国家秘密定密管理暂行规定》(2014) art. 24(4); 《国家秘密定密管理规定》(2025) art. 43(2). Before, from memory.
 */
export const defaultPeriods: readonly Dated<Cited<YearsByLevel>>[] = /* @__PURE__ */ (() => [
  dated('1991-01-01', '2014-03-08', [{ instrument: 'secret-period-rule', version: '1990' }], years, 'recalled'),
  dated('2014-03-09', '2025-04-30', [rule2014(24, 4)], years, 'secondary'),
  dated('2025-05-01', undefined, [rule2025(43, 2)], years),
])();

/**
 * Where a period starts (保密期限的起算): on the day of issue that is marked (制发日), or else on the day on which those who
 * may know were told in writing.
 *
 * @source 《保守国家秘密法实施条例》(2014) art. 13(2), (2024) art. 19(2); 《国家秘密保密期限的规定》(1990) art. 3(3)
 */
export const periodStarts: readonly Dated<Cited<readonly ['marked-issue-date', 'written-notice']>>[] =
  /* @__PURE__ */ (() => {
    const order = ['marked-issue-date', 'written-notice'] as const;
    return [
      dated('1991-01-01', '2014-02-28', [periodRule1990(3, 3)], order, 'secondary'),
      dated('2014-03-01', '2024-08-31', [regulation2014(13, 2)], order),
      dated('2024-09-01', undefined, [regulation2024(19, 2)], order),
    ];
  })();

/** What a period or its end can be stated in. */
export type TermKind = 'year' | 'month' | 'day' | 'long-term' | 'until' | 'condition';

/** A way of stating the term, and since when the law provides for it. */
export interface TermForm {
  readonly kind: TermKind;
  readonly from: string;
  readonly basis: readonly Citation[];
}

/**
 * The ways of stating how long a matter is secret, each with the day from which the law provides for it. Years and
 * months, and 长期 where the scope says so, are of 1990; a date or a condition of 2010; days of 2014.
 */
export const termForms: readonly TermForm[] = [
  { kind: 'year', from: '1991-01-01', basis: [periodRule1990(3, 2)] },
  { kind: 'month', from: '1991-01-01', basis: [periodRule1990(3, 2)] },
  { kind: 'long-term', from: '1991-01-01', basis: [periodRule1990(6)] },
  { kind: 'until', from: '2010-10-01', basis: [law2010(15, 3)] },
  { kind: 'condition', from: '2010-10-01', basis: [law2010(15, 1)] },
  { kind: 'day', from: '2014-03-09', basis: [rule2014(22, 1)] },
];

/**
 * 长期 only where the scope of secrets (保密事项范围) says so.
 *
 * @source 《国家秘密定密管理暂行规定》(2014) art. 22(2); 《国家秘密定密管理规定》(2025) art. 32(2)
 */
export const longTermOnlyByScope: readonly Dated<Cited<true>>[] = /* @__PURE__ */ (() => [
  dated('1991-01-01', '2014-03-08', [periodRule1990(6)], true as const, 'secondary'),
  dated('2014-03-09', '2025-04-30', [rule2014(22, 2)], true as const, 'secondary'),
  dated('2025-05-01', undefined, [rule2025(32, 2)], true as const),
])();

/** First day of the rules that this package holds: 1991-01-01, when those of 1990 came into force. */
export const firstRuledDay = /* @__PURE__ */ parsePlainDate('1991-01-01');
