import { LegalHoliday, SolarDay } from 'tyme4ts';
import type { Adapter } from './adapter.ts';

const solarDayOf = (date: string): SolarDay => {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  return SolarDay.fromYmd(year, month, day);
};

export const textOf = (day: SolarDay): string =>
  [day.getYear(), day.getMonth(), day.getDay()].map((part) => String(part).padStart(2, '0')).join('-');

const isWorking = (day: SolarDay): boolean => {
  const holiday = LegalHoliday.fromYmd(day.getYear(), day.getMonth(), day.getDay());
  return holiday === null ? day.getWeek().getIndex() % 6 !== 0 : holiday.isWork();
};

/** tyme4ts knows the days, but has no arithmetic: it is walked from day to day. It reads no local time. */
export const tyme: Adapter = {
  name: 'tyme4ts (a loop)',
  isWorkingDay: (date) => isWorking(solarDayOf(date)),
  addWorkingDays: (date, n) => {
    let day = solarDayOf(date);
    for (let left = n; left > 0; ) {
      day = day.next(1);
      if (isWorking(day)) left--;
    }
    return textOf(day);
  },
  countWorkingDays: (from, to) => {
    let count = 0;
    for (let day = solarDayOf(from); textOf(day) < to; ) {
      day = day.next(1);
      if (isWorking(day)) count++;
    }
    return count;
  },
};
