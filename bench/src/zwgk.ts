import { china } from '@zwgk/calendar';
import type { Adapter } from './adapter.ts';

export const zwgk: Adapter = {
  name: '@zwgk/calendar',
  isWorkingDay: china.isWorkingDay,
  addWorkingDays: (date, n) => china.addWorkingDays(date, n).date,
  countWorkingDays: (from, to) => china.countWorkingDays(from, to).count,
};
