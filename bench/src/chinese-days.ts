import type { Adapter } from './adapter.ts';

/**
 * chinese-days reads local fields of a date that it parsed as UTC, and builds its table in the same way when it is
 * loaded: it is right only under TZ=Asia/Shanghai, which therefore has to be set before this is called.
 */
export async function loadChineseDays(): Promise<Adapter> {
  if (process.env['TZ'] !== 'Asia/Shanghai') throw new Error('chinese-days needs TZ=Asia/Shanghai');
  const { default: chineseDays } = await import('chinese-days');
  return {
    name: 'chinese-days',
    isWorkingDay: (date) => chineseDays.isWorkday(date),
    addWorkingDays: (date, n) => chineseDays.findWorkday(n, date),
    countWorkingDays: (_, to, next) => chineseDays.getWorkdaysInRange(next, to).length,
  };
}
