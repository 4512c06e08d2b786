/** How long a period is (期限的长度). Amounts are whole numbers from 1. */
export type Term =
  /** 工作日、自然日（日）、月、年、小时 */
  | Measured<'working-days'>
  | Measured<'calendar-days'>
  | Measured<'months'>
  | Measured<'years'>
  | Measured<'hours'>
  /** A date of the year after the one that the trigger lies in: 31 March for the report of the year past (固定日期). */
  | { readonly unit: 'fixed-date'; readonly month: number; readonly day: number }
  /** The law speaks of time without a number (未规定期限), in these words. */
  | { readonly unit: 'none-stated'; readonly word: StatedWord };

/** A term with a number. */
export type MeasuredUnit = 'working-days' | 'calendar-days' | 'months' | 'years' | 'hours';

interface Measured<Unit extends MeasuredUnit> {
  readonly unit: Unit;
  readonly amount: number;
  /** The shorter end, where the law gives a span (五至十五个工作日); `amount` is the longer one. */
  readonly atLeast?: number;
}

/** What the law says in place of a number. */
export type StatedWord =
  /** 及时 */
  | 'promptly'
  /** 合理期限 */
  | 'reasonable'
  /** 一定期限，由作出决定的机关确定 */
  | 'a-certain-period'
  /** 在申请办理期限内 */
  | 'within-the-handling-period'
  /** 定期 */
  | 'regularly'
  /** 每年 */
  | 'yearly'
  /** 同步 */
  | 'at-the-same-time'
  /** 当日 */
  | 'on-the-same-day'
  /** 期满、条件成就之时 */
  | 'on-the-event'
  /** Nothing at all. */
  | 'nothing';

/** 工作日 */
export const workingDays = (amount: number, atLeast?: number): Term => measured('working-days', amount, atLeast);

/** 日，自然日 */
export const calendarDays = (amount: number, atLeast?: number): Term => measured('calendar-days', amount, atLeast);

/** 月 */
export const months = (amount: number): Term => measured('months', amount);

/** 年 */
export const years = (amount: number): Term => measured('years', amount);

/** 小时 */
export const hours = (amount: number): Term => measured('hours', amount);

/** 某月某日 of the year after the trigger's. */
export const fixedDate = (month: number, day: number): Term => ({ unit: 'fixed-date', month, day });

/** 法律没有写明期限 */
export const noneStated = (word: StatedWord): Term => ({ unit: 'none-stated', word });

const measured = (unit: MeasuredUnit, amount: number, atLeast?: number): Term => ({
  unit,
  amount,
  ...(atLeast !== undefined && { atLeast }),
});
