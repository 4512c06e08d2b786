import type { PlainDate } from '@zwgk/core';
import { levelWords, type SecrecyLevel } from './secrecy-level.ts';

/** How long a matter stays secret (保密期限): a count of days, months or years, or 长期 without an end. */
export type MarkingPeriod =
  | { readonly unit: 'year' | 'month' | 'day'; readonly count: number }
  | { readonly unit: 'long-term' };

/**
 * What a state-secret marking says (国家秘密标志): the level, and at most one of a period (保密期限), a date of
 * declassification (解密时间) or a condition of it (解密条件). None of them is the bare star.
 */
export interface SecrecyMarking {
  readonly level: SecrecyLevel;
  readonly period?: MarkingPeriod;
  /** The date of declassification that the marking names (解密时间). */
  readonly until?: PlainDate;
  /** The condition of declassification, in the words of the marking (解密条件): 会议开始前, 启用前. */
  readonly condition?: string;
}

const UNITS = { year: '年', month: '个月', day: '日' } as const;

/** A period in Chinese: `10年`, `6个月`, `30日`, `长期`. */
const periodWords = (period: MarkingPeriod): string =>
  period.unit === 'long-term' ? '长期' : `${period.count}${UNITS[period.unit]}`;

/** A date as a marking writes it: `2026年12月31日`, without padding. */
const dateWords = (date: PlainDate): string => {
  const [year, month, day] = date.split('-').map(Number);
  return `${year}年${month}月${day}日`;
};

/**
 * Writes a marking in its standard form (国家秘密标志的规范写法): 密级★保密期限, 密级★解密时间 or 密级★解密条件, with Arabic
 * digits. A marking without any of them is the level with a bare star.
 *
 * @source 《国家秘密定密管理规定》(2025) art. 34(1); GB/T 9704-2012, 7.2.2 for the digits
 * @example
 * ```ts
 * import { formatMarking } from '@zwgk/confidentiality';
 * formatMarking({ level: 'secret', period: { unit: 'year', count: 10 } }); // => '机密★10年'
 * formatMarking({ level: 'confidential', condition: '会议开始前' }); // => '秘密★会议开始前'
 * ```
 */
export function formatMarking({ level, period, until, condition }: SecrecyMarking): string {
  const term = period !== undefined ? periodWords(period) : until !== undefined ? dateWords(until) : (condition ?? '');
  return `${levelWords[level]}★${term}`;
}
